import { gap } from '../../measures/matthew.ts';
import type { ControlName } from './controls.ts';
import { giftWorth } from './gifted.ts';
import type { Arms } from './pattern.ts';

/** Weeks of the first contract year with its closing weeks. */
export const weeks = 56;
/** Most accepted uploads of a home that a bin of its own counts; the last bin holds this many and more. */
export const mostReports = 40;

/** A row of numbers of one replicate that a picture needs; NaN where one is undefined. */
export interface Series {
  readonly length: number;
  readonly read: (arms: Arms) => ArrayLike<number>;
}

const quarters = [0, 1, 2, 3] as const;

/** What the pictures of P7, P8 and P13 show beyond the figures. */
const seriesTable = {
  /** Uploads sent in each week, by what was behind them. */
  genuine: { length: weeks, read: ({ base }) => base.truth.weeks.genuine.subarray(0, weeks) },
  attempted: { length: weeks, read: ({ base }) => base.truth.weeks.attempted.subarray(0, weeks) },
  staged: { length: weeks, read: ({ base }) => base.truth.weeks.staged.subarray(0, weeks) },
  duplicate: { length: weeks, read: ({ base }) => base.truth.weeks.duplicate.subarray(0, weeks) },
  /** Share of the homes with so many accepted uploads a year (rounded down over several years). */
  reports: { length: mostReports + 1, read: histogram },
  /** Gap between the homes first believed best and worst, by quarter: in the run, and under equal sharing. */
  gap: { length: 4, read: ({ base }) => quarters.map((quarter) => gap(base, base.byBelief, quarter)) },
  gapEqual: {
    length: 4,
    read: ({ base, equalShare }) => quarters.map((quarter) => gap(equalShare, base.byBelief, quarter)),
  },
  /** What a gift of visits in quarter 1 is worth by quarter, genuine activities per gifted home. */
  gift: { length: 4, read: (arms) => worth(arms, arms.luckyStart, arms.base) },
  giftEqual: { length: 4, read: (arms) => worth(arms, arms.luckyStartEqual, arms.equalShare) },
  giftCounts: {
    length: 4,
    read: (arms) => worth(arms, arms.luckyStartCompletionOnly, arms.completionOnly),
  },
} as const satisfies Readonly<Record<string, Series>>;

/** The controls that they read. */
export const seriesControls = [
  'completionOnly',
  'equalShare',
  'luckyStart',
  'luckyStartEqual',
  'luckyStartCompletionOnly',
] as const satisfies readonly ControlName[];

export type SeriesName = keyof typeof seriesTable;

/** A series over replicates: mean, and the standard error of the mean. */
export interface SeriesResult {
  readonly mean: readonly (number | null)[];
  readonly error: readonly (number | null)[];
}

export type SeriesResults = Readonly<Record<SeriesName, SeriesResult>>;

/** All series in the order of the table. */
export const allSeries = Object.entries(seriesTable) as unknown as readonly (readonly [SeriesName, Series])[];

/** Numbers of one replicate in all series together. */
export const seriesLength = allSeries.reduce((sum, [, { length }]) => sum + length, 0);

/** All series of one replicate, one after the other. */
export function readSeries(arms: Arms): Float64Array {
  const result = new Float64Array(seriesLength);
  let next = 0;
  for (const [, { length, read }] of allSeries) {
    result.set(read(arms), next);
    next += length;
  }
  return result;
}

function histogram({ base }: Arms): Float64Array {
  const bins = new Float64Array(mostReports + 1);
  for (const accepted of base.reported.accepted) bins[Math.min(mostReports, Math.floor(accepted / base.years))]! += 1;
  return bins.map((homes) => homes / base.homeCount);
}

function worth(arms: Arms, run: Arms['base'], without: Arms['base']): readonly number[] {
  return quarters.map((quarter) => giftWorth(arms, run, without, quarter));
}
