import type { HomeColumns, QuarterColumns, ReportedColumns, Run, WeekColumns } from '../model/run.ts';
import { type ChildColumns, seal, type TrueHomeColumns, type TrueWeekColumns } from '../model/truth/open.ts';
import { type MeasureValues, OpenRun } from './openRun.ts';
import { outcomeOf } from './outcome.ts';
import { outcomes } from './outcomes.ts';

/** A small run in plain numbers, for tests. Columns that are left out are zero; `byQuarter` columns are home-major;
 * every home starts with a director. */
export interface Example {
  readonly homeCount: number;
  /** 4 unless given. */
  readonly quarters?: number;
  /** 56 unless given. */
  readonly weekCount?: number;
  readonly childCount?: number;
  readonly reported?: Columns<ReportedColumns>;
  readonly homes?: Columns<HomeColumns>;
  readonly weeks?: Columns<WeekColumns>;
  readonly real?: Columns<TrueHomeColumns>;
  readonly realWeeks?: Columns<TrueWeekColumns>;
  readonly children?: Columns<ChildColumns>;
}

type Columns<T> = { readonly [Name in keyof T]?: readonly number[] };

/** Values as in the case: 20 activities a home, 1,988,600 yuan, half of it for operation. */
export const caseValues: MeasureValues = {
  'city.target': 20,
  'city.budget': 1_988_600,
  'city.operatingShare': 0.5,
};

/** Columns that a run holds as bytes or integers; all others are doubles. */
const bytes = new Set([
  'excellent',
  'lowEducation',
  'certificate',
  'background',
  'resident',
  'term',
  'closed',
  'authorLocked',
  'authorIdle',
  'category',
  'sessionQuarters',
  'caseQuarters',
  'serviceQuarters',
  'known',
]);
const integers = new Set(['number', 'children', 'households', 'home']);

/** Build the run. Throws where a column has the wrong length. */
export function buildRun(example: Example): Run {
  const { homeCount, quarters = 4, weekCount = 56, childCount = 0 } = example;
  const names = Array.from({ length: homeCount }, (_, home) => `home ${home + 1}`);
  const directors = names.map(() => 'director' as const);
  const truth = {
    homes: columns<TrueHomeColumns>(example.real, homeCount, quarters),
    weeks: columns<TrueWeekColumns>(example.realWeeks, weekCount, quarters),
    children: columns<ChildColumns>(example.children, childCount, quarters),
    events: [],
  };
  return {
    scenario: 'example',
    seed: 'example',
    replicate: 1,
    homeCount,
    childCount,
    childNames: new Map(),
    quarters,
    weekCount,
    reported: columns<ReportedColumns>(example.reported, homeCount, quarters),
    homes: columns<HomeColumns>(example.homes, homeCount, quarters, { name: names, holderAtStart: directors }),
    weeks: columns<WeekColumns>(example.weeks, weekCount, quarters),
    quarterly: columns<QuarterColumns>(undefined, quarters, quarters),
    truth: seal(truth),
  };
}

/** The run with its seal broken. */
export function openExample(example: Example, values: Partial<MeasureValues> = {}): OpenRun {
  return new OpenRun(buildRun(example), { ...caseValues, ...values });
}

/** One outcome of an example by its name. Throws on an unknown name. */
export function value(name: string, example: Example, values: Partial<MeasureValues> = {}): number {
  return outcomeOf(name, outcomes).compute(openExample(example, values));
}

/** The given columns as typed arrays; any other column is made of zeros when it is first read. */
function columns<T>(
  given: Columns<T> | undefined,
  length: number,
  quarters: number,
  fixed: Readonly<Record<string, unknown>> = {},
): T {
  const made = new Map<string, unknown>(Object.entries(fixed));
  const width = (name: string) => (name.endsWith('ByQuarter') ? length * quarters : length);
  for (const [name, numbers] of Object.entries(given ?? {}) as [string, readonly number[]][]) {
    if (numbers.length !== width(name)) {
      throw new Error(`Column "${name}" has ${numbers.length} entries instead of ${width(name)}.`);
    }
    made.set(name, typed(name, numbers));
  }
  return new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name !== 'string') return undefined;
        if (!made.has(name)) made.set(name, typed(name, new Array<number>(width(name)).fill(0)));
        return made.get(name);
      },
    },
  ) as T;
}

function typed(name: string, numbers: readonly number[]): Uint8Array | Int32Array | Float64Array {
  if (bytes.has(name)) return Uint8Array.from(numbers);
  return integers.has(name) ? Int32Array.from(numbers) : Float64Array.from(numbers);
}
