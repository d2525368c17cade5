import type { Bilingual } from '../../model/scenario.ts';

/** How many channels a frame of a home has, and their places: entry `(frame * homes + home) * channels + channel`. */
export const channels = [
  'accepted',
  'acceptedQuarter',
  'trueQuarter',
  'genuine',
  'staged',
  'duplicate',
  'contacts',
  'panes',
  'holder',
  'units',
  'reached',
  'child',
  'waited',
  'excellent',
  'urged',
  'rank',
  'did',
] as const;
export type Channel = (typeof channels)[number];

/** What a holder mostly did in a week, for the strip of a year: entries of the channel `did`. */
export const deeds = ['nothing', 'genuine', 'contact', 'opening', 'staged', 'duplicate'] as const;

/** Special children of a home in a frame: none, one who waits, all served within the window. */
export const child = { none: 0, waiting: 1, served: 2 } as const;

/** Weeks that the panes and the served child look back. */
export const windowWeeks = 8;

/**
 * A run week by week as a film of all homes: frame 0 is before the first week, frame w after week w. Plain data that can be sent to
 * and from a worker. Counts run from the start of the contract.
 *
 * Channels: `accepted` uploads so far; `acceptedQuarter` of this quarter, and of them `trueQuarter` real activities; `genuine`,
 * `staged`, `duplicate` and `contacts` so far; `panes` quarters (0-4) of the last eight weeks with any real service; `holder`
 * 0 nobody, 1 director, 2 keeper; `units` of support this quarter; `reached` quarters (0-4, rounded up) of the general children who have
 * been at an activity; `child` of `child`; `waited` weeks since the longest waiting special child had a contact; `excellent`,
 * `urged` 0 or 1; `rank` by accepted uploads, 1 best; `did` of `deeds`.
 */
export interface Film {
  readonly scenario: string;
  readonly title: Bilingual;
  readonly seed: string;
  readonly replicate: number;
  readonly homes: number;
  readonly weeks: number;
  readonly data: Float32Array;
  readonly traits: FilmTraits;
  /** One entry a frame: sums over homes. */
  readonly sums: FilmSums;
  /** Totals of each home at the end. */
  readonly end: FilmEnd;
}

/** What does not change over the weeks, one entry a home. */
export interface FilmTraits {
  readonly number: Int32Array;
  readonly name: readonly string[];
  readonly children: Int32Array;
  readonly special: Uint8Array;
  readonly distance: Float64Array;
  readonly lowEducation: Uint8Array;
  readonly load: Float64Array;
  /** What the agency believed before the first quarter. */
  readonly belief: Float64Array;
}

/** Sums over all homes, one entry a week. */
export interface FilmSums {
  readonly accepted: Float64Array;
  readonly genuine: Float64Array;
  readonly staged: Float64Array;
  readonly duplicate: Float64Array;
  readonly contacts: Float64Array;
  /** Homes without a lit pane, and those among them that reported something within the window. */
  readonly dark: Float64Array;
  readonly darkReporting: Float64Array;
  readonly urged: Float64Array;
}

/** What the year comes to. */
export interface FilmEnd {
  /** Units over all quarters. */
  readonly support: Float64Array;
  /** Sessions of general children, and child-hours of all. */
  readonly sessions: Float64Array;
  /** Share of the quarters of general children with an activity, and of special children with case work; NaN where there are none. */
  readonly general: Float64Array;
  readonly specialCare: Float64Array;
  /** The same two over the city. */
  readonly coverageGeneral: number;
  readonly coverageSpecial: number;
  /** Share of the accepted uploads without an activity behind them, and case files handed in. */
  readonly hollow: number;
  readonly caseFiles: number;
  readonly grade: Float64Array;
  readonly rank: Float64Array;
  readonly excellent: Uint8Array;
  /** What the children of the home had of the service, SD summed over them. */
  readonly benefit: Float64Array;
  readonly openings: Float64Array;
  readonly scheduled: Float64Array;
}

/** One number of a film. */
export function frame({ data, homes }: Film, week: number, home: number, channel: Channel): number {
  return data[(week * homes + home) * channels.length + channels.indexOf(channel)] as number;
}
