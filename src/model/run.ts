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
  /** Homes, from 1. */
  readonly homeCount: number;
  /** Target children of all homes. */
  readonly childCount: number;
  /** Names of the special children that the scenario scripts (S38), by index of the child; nobody else has a name. */
  readonly childNames: ReadonlyMap<number, string>;
  /** Quarters of all contract years, four each. */
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
  /** The same by quarter. */
  readonly acceptedByQuarter: Float64Array;
  /** Uploads sent, accepted or refused. */
  readonly uploads: Float64Array;
  /** Children signed in on accepted uploads, 0 or more. */
  readonly signIns: Float64Array;
  /** Sign-ins that households confirmed, at most `signIns`. */
  readonly confirmedSignIns: Float64Array;
  /** Families who said, asked, that they were satisfied; 0 where no rule has them asked. */
  readonly satisfied: Float64Array;
  /** Paper records, true and forged. */
  readonly records: Float64Array;
  /** Case files, true and forged. */
  readonly caseFiles: Float64Array;
  /** Opening hours in the log, true and false. */
  readonly openHours: Float64Array;
  /** The third party's grade after week 26, 0-1, as reported (after capture). */
  readonly gradeHalf: Float64Array;
  /** The grade after the last week, 0-1. */
  readonly gradeFinal: Float64Array;
  /** 1 = best. */
  readonly rankFinal: Float64Array;
  /** 1 where the final grade is among the top share that is called excellent. */
  readonly excellent: Uint8Array;
  /** Staff units (visits with coaching) that the agency gave. */
  readonly supportByQuarter: Float64Array;
  /** Micro-wishes granted. */
  readonly wishes: Float64Array;
  /** Training seats given. */
  readonly trainingSeats: Float64Array;
  /** Hours of volunteers given. */
  readonly volunteerHours: Float64Array;
  /** The agency's belief about displayed quality before the first quarter, 0-1. */
  readonly firstBelief: Float64Array;
  /** Impression visits by leaders. */
  readonly leaderVisits: Float64Array;
  /** Fakes that an audit or a visit detected. */
  readonly detected: Float64Array;
}

/** Traits and states that are nobody's secret: the village, its posts, its first director. One entry a home. */
export interface HomeColumns {
  /** Address in the luck, 1 to 1,000,000. */
  readonly number: Int32Array;
  readonly name: readonly string[];
  /** Target children, 15-400. */
  readonly children: Int32Array;
  /** Households with target children. */
  readonly households: Int32Array;
  /** Kilometres from the county seat. */
  readonly distance: Float64Array;
  /** Share of working-age adults who work elsewhere, 0-1. */
  readonly migration: Float64Array;
  /** Who holds the post when operation starts; the traits below are those of this person. */
  readonly holderAtStart: readonly ('director' | 'keeper' | 'nobody')[];
  /** 1 with high school or less. */
  readonly lowEducation: Uint8Array;
  /** 1 with a vocational certificate. */
  readonly certificate: Uint8Array;
  /** 1 with work experience in education. */
  readonly background: Uint8Array;
  /** Years. */
  readonly age: Float64Array;
  /** 1 where this person lives in the village. */
  readonly resident: Uint8Array;
  /** Skill, 0-1. */
  readonly skill: Float64Array;
  /** How far the work is held to be worth doing, 0-1. */
  readonly valueIdentification: Float64Array;
  /** Village work, 1 = the mean director. */
  readonly load: Float64Array;
  /** Cost of a duplicate, h-eq. */
  readonly costOfFaking: Float64Array;
  /** Value of an upload at a full quarter's shortfall under urging, h-eq. */
  readonly pressureSensitivity: Float64Array;
  /** Skill of who holds the post at the end, 0-1. */
  readonly skillEnd: Float64Array;
  /** Value identification at the end, 0-1. */
  readonly valueIdentificationEnd: Float64Array;
  /** Stock of materials at the end, 0-1. */
  readonly materialsEnd: Float64Array;
  /** Reputation at the end, 0-1. */
  readonly reputationEnd: Float64Array;
  /** Exits in the build phase. */
  readonly exitsBuild: Float64Array;
  /** Exits in operation, of any cause. */
  readonly exits: Float64Array;
  /** Those after a family matter, build phase included. */
  readonly exitsFamily: Float64Array;
  /** Those to live elsewhere, build phase included. */
  readonly exitsMigration: Float64Array;
  /** Those dismissed as last places. */
  readonly dismissals: Float64Array;
  /** Weeks of operation with a director in the post. */
  readonly directorWeeks: Float64Array;
  /** Weeks of operation with a keeper of the key. */
  readonly keeperWeeks: Float64Array;
  /** Weeks of operation with nobody. */
  readonly vacantWeeks: Float64Array;
  /** Longest vacancy (keeper or nobody) in weeks, build phase included. */
  readonly longestVacancy: Float64Array;
}

/** One entry a week of operation. Truth by week is in the sealed part. */
export interface WeekColumns {
  /** Uploads accepted in the week. */
  readonly accepted: Float64Array;
  /** Homes urged. */
  readonly urged: Float64Array;
  /** Homes behind schedule. */
  readonly behind: Float64Array;
  /** Homes with a director. */
  readonly directors: Float64Array;
  /** Homes with a keeper. */
  readonly keepers: Float64Array;
  /** Homes with nobody. */
  readonly vacant: Float64Array;
  /** Directors who leave. */
  readonly exits: Float64Array;
  /** 1 in school term. */
  readonly term: Uint8Array;
  /** Load multiplier of the week (campaigns). */
  readonly campaign: Float64Array;
  /** 1 where homes are closed by order. */
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
  /** The agency's own renewal score as it expected it, in points of its scorecard. */
  readonly agencyScore: Float64Array;
  /** The bureau's own appraisal as it expected it, in points of its scorecard. */
  readonly bureauScore: Float64Array;
}
