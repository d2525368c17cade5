import { OpenRun } from '../../../measures/openRun.ts';
import { eachArm } from '../../../model/arms/arms.ts';
import { copy } from '../../../model/arms/copy.ts';
import type { Run } from '../../../model/run.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { simulate } from '../../../model/simulate.ts';
import { formulaFault } from '../../../scenario/formulaFault.ts';
import { armOf } from '../../plan.ts';
import type { Broken } from '../store/failed.ts';
import type { PartTable } from '../store/part.ts';
import { armsAt, rowAt, type Study, setNumber, type Unit, unitAt, unitsOf } from '../study.ts';
import { readsBase, studyTables } from '../tables.ts';
import { type RowsOf, rowsOfRun } from './rows.ts';
import type { Watched } from './watched.ts';

/** What a block came to. */
export interface Made {
  /** Null where a run failed: a part is whole or not there. */
  readonly tables: readonly PartTable[] | null;
  readonly broken: readonly Broken[];
}

/** A function that computes blocks of a study. It keeps nothing between calls that could change a number. */
export function blockMaker(study: Study): (block: number, watched: Watched) => Made {
  const tables = studyTables(study);
  const besides = readsBase(study);
  const scenariosOf = scenarios(study);
  return (block, watched) => {
    const [from, to] = unitsOf(study, block);
    const counts = tables.map(() => 0);
    const pieces: Uint8Array[][] = tables.map(() => []);
    const broken: Broken[] = [];
    for (let unit = from; unit < to; unit++) {
      watched.start(unit);
      const at = unitAt(study, unit);
      const members = armsAt(study, unit);
      const all = scenariosOf(at.set);
      const arms = members.map((arm) => all[arm] as Scenario);
      const found: (readonly RowsOf[])[] = [];
      let base: OpenRun | null = null;
      try {
        const use = (run: Run, k: number): void => {
          const scenario = arms[k] as Scenario;
          // The base stands first and ends first; it is kept, because the next arm writes over its columns.
          if (besides && k === 0) base = new OpenRun(copy(run), scenario.values);
          found[k] = rowsOfRun(study, tables, scenario, at, run, base);
          watched.end(k);
        };
        eachArm(arms, study.plan.seed, at.replicate, use, { events: hasEvents(study, at.replicate) });
      } catch (error) {
        broken.push(...culprits(study, unit, { members, arms }, found, error));
        continue;
      }
      for (const rows of found) {
        for (const [k, { rows: count, pieces: own }] of rows.entries()) {
          counts[k] = (counts[k] as number) + count;
          pieces[k]?.push(...own);
        }
      }
    }
    if (broken.length > 0) return { tables: null, broken };
    const made = study.tables.map((name, k) => ({ name, rows: counts[k] as number, pieces: joined(pieces[k] ?? []) }));
    return { tables: made, broken };
  };
}

/** Whether the events of a replicate are rows of a table. */
function hasEvents({ events, plan }: Study, replicate: number): boolean {
  return events === 'all' || (events === 'first' && replicate === plan.first);
}

/** The scenarios of all arms in a set; those of the last set are kept. */
function scenarios(study: Study): (set: number) => readonly Scenario[] {
  let last = -1;
  let kept: readonly Scenario[] = [];
  return (set) => {
    if (set !== last) {
      kept = study.plan.arms.map((_, arm) => armOf(study.plan, arm, set));
      last = set;
    }
    return kept;
  };
}

/** Fewer, longer pieces: each is written with a system call of its own. */
function joined(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  const longest = 1 << 20;
  const found: Uint8Array[] = [];
  let open: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    open.push(piece);
    length += piece.length;
    if (length < longest) continue;
    found.push(Buffer.concat(open));
    open = [];
    length = 0;
  }
  return open.length === 0 ? found : [...found, Buffer.concat(open)];
}

/** Which arms of a unit throw, and what; all that had not ended where none does so alone. @param of indices of its arms, and their scenarios */
function culprits(
  study: Study,
  unit: number,
  { members, arms }: { readonly members: readonly number[]; readonly arms: readonly Scenario[] },
  found: readonly (readonly RowsOf[])[],
  error: unknown,
): readonly Broken[] {
  const at = unitAt(study, unit);
  const all = members.map((arm, k) => ({ arm, scenario: arms[k] as Scenario }));
  const open = all.filter((_, k) => found[k] === undefined);
  const thrown = open.flatMap(({ scenario, arm }) => {
    try {
      simulate(scenario, study.plan.seed, at.replicate);
      return [];
    } catch (own) {
      return [brokenRun(study, unit, [arm], formulaFault(scenario, own) ?? told(own))];
    }
  });
  if (thrown.length > 0) return thrown;
  return [
    brokenRun(
      study,
      unit,
      (open.length > 0 ? open : all).map(({ arm }) => arm),
      told(error),
    ),
  ];
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error.stack ?? error.message)
    .replace(/^Error: /, '')
    .split('\n')
    .slice(0, 6)
    .join('\n');
}

/** A run that failed, as people are told of it. @param arms of which it may be */
export function brokenRun(study: Study, unit: number, arms: readonly number[], message: string): Broken {
  const { set, replicate }: Unit = unitAt(study, unit);
  return {
    rows: arms.map((arm) => rowAt(study, unit, arm)),
    arms: arms.map((arm) => study.plan.arms[arm]?.name ?? ''),
    set: setNumber(study, set),
    replicate,
    seed: study.plan.seed,
    message,
  };
}
