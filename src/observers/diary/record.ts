import type { Option, Part } from '../../model/director/option.ts';
import type { ClaimedType, TrueType } from '../../model/events.ts';
import type { ExitCause } from '../../model/post.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { ReportedCounts, TrueCounts } from './counts.ts';

/** One home's time in the project: plain data that survives JSON. */
export interface Diary {
  readonly format: 1;
  readonly scenario: string;
  readonly title: Bilingual;
  readonly seed: string;
  /** 1-based. */
  readonly replicate: number;
  readonly home: HomeRecord;
  readonly start: StartRecord;
  readonly weeks: readonly WeekRecord[];
  readonly end: EndRecord;
}

export interface HomeRecord {
  readonly number: number;
  readonly name: string;
  /** Homes of the city. */
  readonly homes: number;
  /** Target children, and their households. */
  readonly children: number;
  readonly households: number;
  /** Kilometres from the county seat. */
  readonly distance: number;
  /** Uploads due in a contract year. */
  readonly target: number;
  readonly specialChildren: readonly SpecialChildRecord[];
}

/** A child with several problems at once. */
export interface SpecialChildRecord {
  /** The scripted name, otherwise A or B. */
  readonly name: string;
  /** Years at the start; null where no script says. */
  readonly age: number | null;
  /** 1-2. */
  readonly severity: number;
}

/** When operation starts: who holds the post, and what the build phase has done to it. */
export interface StartRecord {
  readonly holder: HolderRecord;
  readonly exits: number;
  readonly exitsFamily: number;
  readonly exitsMigration: number;
  /** Special children whom the holder knows, by name. */
  readonly known: readonly string[];
  readonly belief: BeliefRecord;
}

export type HolderKind = 'director' | 'keeper' | 'nobody';

/** Whoever holds the post. Traits of nobody are those of who was last. */
export interface HolderRecord {
  readonly kind: HolderKind;
  /** How many holders the post has had before. */
  readonly number: number;
  readonly age: number;
  readonly lowEducation: boolean;
  readonly certificate: boolean;
  readonly background: boolean;
  readonly resident: boolean;
  /** 0-1. */
  readonly skill: number;
  /** How far she holds the work to be worth doing, 0-1. */
  readonly value: number;
  /** Village work, 1 = mean. */
  readonly load: number;
  /** h-eq. */
  readonly costOfFaking: number;
  /** h-eq. */
  readonly pressure: number;
  /** 0-1. */
  readonly expectedDetection: number;
}

/** What the agency believes of the home. */
export interface BeliefRecord {
  /** Display, 1 = a quarter's target in full quality. */
  readonly display: number;
  /** Place among all homes by display, 1 = best. */
  readonly place: number;
  /** Uploads that it expects in a quarter without support. */
  readonly uploads: number;
}

export interface WeekRecord {
  /** 1-based week of operation. */
  readonly week: number;
  /** First and last day, as year-month-day. */
  readonly from: string;
  readonly to: string;
  /** 1-based quarter over all contract years; the closing weeks stay in the last one. */
  readonly quarter: number;
  readonly closing: boolean;
  readonly term: boolean;
  readonly closed: boolean;
  /** Multiple of an ordinary week's village work: above 1 in a campaign. */
  readonly campaign: number;
  /** Parameters that change from this week on. */
  readonly changes: readonly { readonly path: string; readonly value: number | boolean | string }[];
  /** The first week of a quarter: what the agency plans here. */
  readonly plan: PlanRecord | null;
  /** Who held the post during the week. */
  readonly holder: HolderKind;
  /** Price of an hour, h-eq; null where nobody holds the post. */
  readonly hourPrice: number | null;
  readonly urged: boolean;
  /** Accepted uploads of the contract year before the week, and those that are due by its end. */
  readonly accepted: number;
  readonly pace: number;
  readonly halfDays: readonly HalfDayRecord[];
  readonly reported: ReportedCounts;
  readonly truth: TrueCounts;
  /** What each special child had, in the order of the home's. */
  readonly special: readonly SpecialWeek[];
  /** Names of special children whose micro-wish was granted; null for another child. */
  readonly wishes: readonly (string | null)[];
  readonly leaderVisits: number;
  /** Posts that changed at the end of the week. */
  readonly posts: readonly PostRecord[];
  readonly grade: GradeRecord | null;
  /** The last week of a quarter: what it leaves behind. */
  readonly close: CloseRecord | null;
}

export interface PlanRecord {
  /** Visits with coaching that the home gets, and the mean home. */
  readonly units: number;
  readonly meanUnits: number;
  /** Part of the coaching that is about photos, 0-1. */
  readonly photoCoaching: number;
  readonly seats: number;
  /** Micro-wishes promised for the quarter. */
  readonly wishes: number;
  readonly volunteerHours: number;
  readonly belief: BeliefRecord;
}

export interface HalfDayRecord {
  /** 1-based half-day of the week. */
  readonly halfDay: number;
  /** Every option that was open, the one that does nothing first. */
  readonly options: readonly OptionRecord[];
  readonly chosen: Option;
  /** The special child whom she would see next, by name; null where she knows of none. */
  readonly child: string | null;
  readonly invitations: readonly InvitationRecord[];
  readonly events: readonly EventRecord[];
  readonly reported: ReportedCounts;
  readonly truth: TrueCounts;
}

export interface OptionRecord {
  readonly option: Option;
  readonly chosen: boolean;
  /** Forgeries in the best batch. */
  readonly batch: number;
  /** Sum of the parts, h-eq, without the noise of the choice. */
  readonly value: number;
  readonly parts: Readonly<Record<Part, number>>;
}

/** Whether a special child whom she knows was invited, and why: all in h-eq. */
export interface InvitationRecord {
  readonly child: string;
  readonly invited: boolean;
  readonly came: boolean;
  readonly chance: number;
  readonly good: number;
  readonly disruption: number;
  readonly trouble: number;
}

/** One row of the event log, with the child by name. */
export interface EventRecord {
  readonly trueType: TrueType;
  readonly claimedType: ClaimedType;
  readonly accepted: boolean;
  readonly detected: boolean;
  readonly theme: string;
  readonly claimedAttendance: number;
  readonly attendance: number;
  readonly quality: number;
  readonly record: boolean;
}

export interface SpecialWeek {
  readonly child: string;
  readonly sessions: number;
  readonly contacts: number;
  readonly openVisits: number;
}

export type PostRecord =
  | { readonly kind: 'exit'; readonly cause: ExitCause }
  | { readonly kind: 'keeper' | 'successor'; readonly holder: HolderRecord; readonly known: readonly string[] };

export interface GradeRecord {
  /** 0-1. */
  readonly grade: number;
  /** 1 = best. */
  readonly rank: number;
  readonly excellent: boolean;
}

/** State at the end of a quarter. */
export interface CloseRecord {
  /** Uploads due of a quarter. */
  readonly due: number;
  readonly holder: HolderRecord;
  readonly belief: BeliefRecord;
  readonly materials: number;
  /** Households that know the venue, and that know that it is open to their child. */
  readonly knowVenue: number;
  readonly knowOpen: number;
}

/** What is known only when all is over. */
export interface EndRecord {
  readonly grade: GradeRecord | null;
  readonly specialChildren: readonly SpecialEnd[];
}

export interface SpecialEnd {
  readonly child: string;
  /** Need, SD. */
  readonly needStart: number;
  readonly needEnd: number;
  /** Hours of real service. */
  readonly hours: number;
}
