import type { Truth } from './truth/truth.ts';

/**
 * What one run leaves behind. Columns are typed arrays; `byQuarter` columns are home-major: entry `home * quarters + quarter`.
 * Quarters count 0-based over all contract years; the four closing weeks belong to no quarter but to every total.
 * Homes stand in the order of their numbers.
 */
export interface Run {
  readonly scenario: string;
  readonly seed: string;
  /** 1-based. */
  readonly replicate: number;
  readonly homeCount: number;
  readonly childCount: number;
  /** Names of the special children that the scenario scripts (S38), by index of the child; nobody else has a name. */
  readonly childNames: ReadonlyMap<number, string>;
  readonly quarters: number;
  /** Weeks of operation (56 for one contract year). */
  readonly weekCount: number;
  readonly reported: ReportedColumns;
  readonly homes: HomeColumns;
  readonly weeks: WeekColumns;
  readonly quarterly: QuarterColumns;
  /** Sealed: only nature, measures and observers can open it. */
  readonly truth: Truth;
}

/** What the system knows of each home: the reported ledger summed. One entry a home unless the name says otherwise. */
export interface ReportedColumns {
  /** Uploads accepted by the app, of any true type. */
  readonly accepted: Float64Array;
  readonly acceptedByQuarter: Float64Array;
  /** Uploads sent, accepted or refused. */
  readonly uploads: Float64Array;
  readonly signIns: Float64Array;
  readonly confirmedSignIns: Float64Array;
  /** Families who said, asked, that they were satisfied; 0 where no rule has them asked. */
  readonly satisfied: Float64Array;
  readonly records: Float64Array;
  readonly caseFiles: Float64Array;
  readonly openHours: Float64Array;
  /** The third party's grade after week 26 and after the last week, 0-1, as reported (after capture). */
  readonly gradeHalf: Float64Array;
  readonly gradeFinal: Float64Array;
  /** 1 = best. */
  readonly rankFinal: Float64Array;
  /** 1 where the final grade is among the top share that is called excellent. */
  readonly excellent: Uint8Array;
  /** Staff units (visits with coaching) that the agency gave. */
  readonly supportByQuarter: Float64Array;
  readonly wishes: Float64Array;
  readonly trainingSeats: Float64Array;
  readonly volunteerHours: Float64Array;
  /** The agency's belief about displayed quality before the first quarter. */
  readonly firstBelief: Float64Array;
  /** Impression visits by leaders. */
  readonly leaderVisits: Float64Array;
  /** Fakes that an audit or a visit detected. */
  readonly detected: Float64Array;
}

/** Traits and states that are nobody's secret: the village, its posts, its first director. One entry a home. */
export interface HomeColumns {
  readonly number: Int32Array;
  readonly name: readonly string[];
  readonly children: Int32Array;
  readonly households: Int32Array;
  readonly distance: Float64Array;
  readonly migration: Float64Array;
  /** Who holds the post when operation starts. */
  readonly holderAtStart: readonly ('director' | 'keeper' | 'nobody')[];
  /** The post holder when operation starts (the first director, or who has followed by then). */
  readonly lowEducation: Uint8Array;
  readonly certificate: Uint8Array;
  readonly background: Uint8Array;
  readonly age: Float64Array;
  readonly resident: Uint8Array;
  readonly skill: Float64Array;
  readonly valueIdentification: Float64Array;
  readonly load: Float64Array;
  readonly costOfFaking: Float64Array;
  readonly pressureSensitivity: Float64Array;
  /** At the end. */
  readonly skillEnd: Float64Array;
  readonly valueIdentificationEnd: Float64Array;
  readonly materialsEnd: Float64Array;
  readonly reputationEnd: Float64Array;
  /** Exits in the build phase and in operation. */
  readonly exitsBuild: Float64Array;
  readonly exits: Float64Array;
  readonly exitsFamily: Float64Array;
  readonly exitsMigration: Float64Array;
  readonly dismissals: Float64Array;
  /** Weeks of operation with a director, a keeper, nobody. */
  readonly directorWeeks: Float64Array;
  readonly keeperWeeks: Float64Array;
  readonly vacantWeeks: Float64Array;
  /** Longest vacancy (keeper or nobody) in weeks, build phase included. */
  readonly longestVacancy: Float64Array;
}

/** One entry a week of operation. Truth by week is in the sealed part. */
export interface WeekColumns {
  readonly accepted: Float64Array;
  readonly urged: Float64Array;
  readonly behind: Float64Array;
  readonly directors: Float64Array;
  readonly keepers: Float64Array;
  readonly vacant: Float64Array;
  readonly exits: Float64Array;
  /** 1 in school term. */
  readonly term: Uint8Array;
  /** Load multiplier of the week (campaigns). */
  readonly campaign: Float64Array;
  readonly closed: Uint8Array;
}

/** What the agency and the bureau did, one entry a quarter. */
export interface QuarterColumns {
  /** Part of coaching about photos, 0-1. */
  readonly photoCoaching: Float64Array;
  /** Share of homes behind schedule that the bureau could urge. */
  readonly urgingReach: Float64Array;
  /** Homes that leaders visited. */
  readonly leaderVisits: Float64Array;
  /** Share of uploads audited. */
  readonly audits: Float64Array;
  /** Mean display at the visited homes; NaN without visits. */
  readonly impression: Float64Array;
  /** 1 where the stage payment was made. */
  readonly stagePaid: Uint8Array;
  /** The agency's own renewal score, the bureau's own appraisal, as each expected them. */
  readonly agencyScore: Float64Array;
  readonly bureauScore: Float64Array;
}
