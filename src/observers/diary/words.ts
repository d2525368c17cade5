import type { Option, Part } from '../../model/director/option.ts';
import type { ExitCause } from '../../model/post.ts';
import type { Theme } from '../../model/school.ts';
import type { ReportedCounts, TrueCounts } from './counts.ts';
import type { Day } from './day.ts';
import type { Quiet } from './quiet.ts';
import type {
  BeliefRecord,
  CloseRecord,
  Diary,
  GradeRecord,
  HalfDayRecord,
  HolderRecord,
  HomeRecord,
  InvitationRecord,
  PlanRecord,
  StartRecord,
  WeekRecord,
} from './record.ts';
import type { SpecialYear, Year } from './year.ts';

/** Everything that a diary says, in one language. A language that lacks a phrase does not compile. */
export interface Words {
  /** Between two sentences. */
  readonly space: string;
  readonly frame: FrameWords;
  readonly choice: ChoiceWords;
  readonly week: WeekWords;
  readonly end: EndWords;
  readonly beside: BesideWords;
}

/** The story around the weeks. */
export interface FrameWords {
  readonly title: (diary: Diary) => string;
  /** How worths are to be read. */
  readonly legend: string;
  readonly home: (home: HomeRecord) => string;
  /** What the build phase did to the post; empty where nobody left. */
  readonly build: (start: StartRecord) => string;
  readonly start: (start: StartRecord) => string;
  readonly holder: (holder: HolderRecord) => string;
  readonly known: (known: readonly string[], home: HomeRecord) => string;
  readonly impression: (belief: BeliefRecord, home: HomeRecord) => string;
  readonly dates: (from: Day, to: Day) => string;
  readonly quarter: (quarter: number, dates: string) => string;
  readonly closing: (dates: string) => string;
  readonly plan: (plan: PlanRecord, home: HomeRecord) => string;
  readonly close: (close: CloseRecord, sums: QuarterSums, home: HomeRecord) => string;
}

/** A quarter in numbers. */
export interface QuarterSums {
  readonly reported: ReportedCounts;
  readonly truth: TrueCounts;
  readonly due: number;
  readonly leaderVisits: number;
  /** The holder's value and skill when the quarter began; null after a change of holder. */
  readonly valueBefore: number | null;
  readonly skillBefore: number | null;
}

/** One decision: what was done, and why. */
export interface ChoiceWords {
  readonly gain: Readonly<Record<Part, (worth: string) => string>>;
  readonly cost: Readonly<Record<Part, (worth: string) => string>>;
  /** Gains and costs in one phrase. */
  readonly balance: (gains: readonly string[], costs: readonly string[]) => string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly option: (option: Option, batch: number, child: string | null) => string;
  readonly halfDay: (halfDay: number) => string;
  readonly did: (halfDay: HalfDayRecord) => string;
  /** The same as a short phrase. */
  readonly brief: (halfDay: HalfDayRecord) => string;
  /** A short phrase with its worth. @param byChance whether something else was worth more */
  readonly briefWorth: (done: string, worth: string, byChance: boolean) => string;
  /** What rode on it: records, padded sheets, refusals, findings. */
  readonly riders: (halfDay: HalfDayRecord) => readonly string[];
  /** @param isFull with the reasons */
  readonly invitation: (invitation: InvitationRecord, isFull: boolean) => string;
  readonly worth: (worth: string, balance: string) => string;
  /** The chosen option was the best, and this was the next. */
  readonly nextBest: (option: string, worth: string) => string;
  readonly nextBestNothing: string;
  /** The chosen option was not the best by itself. */
  readonly chance: (worth: string, balance: string, better: string, betterWorth: string) => string;
  readonly chanceNothing: (worth: string, balance: string) => string;
  /** Nothing was chosen though something was worth more. */
  readonly idleByChance: (option: string, worth: string) => string;
}

export interface WeekWords {
  readonly heading: (week: WeekRecord, dates: string, home: HomeRecord) => string;
  /** A week in one line. */
  readonly brief: (week: WeekRecord, dates: string, done: readonly string[]) => string;
  readonly changes: (changes: WeekRecord['changes']) => string;
  readonly quiet: (quiet: Quiet, dates: string) => string;
  readonly reported: (week: WeekRecord) => string;
  readonly truth: (week: WeekRecord) => string;
  readonly wish: (child: string | null) => string;
  readonly exit: Readonly<Record<ExitCause, string>>;
  /** Nobody holds the post this week. */
  readonly vacant: string;
  /** Nobody takes the key that a director leaves. */
  readonly nobody: string;
  readonly keeper: string;
  readonly successor: (holder: HolderRecord) => string;
  readonly grade: (grade: GradeRecord, home: HomeRecord) => string;
}

/** The year in short. */
export interface EndWords {
  readonly heading: (home: HomeRecord) => string;
  readonly reported: (year: Year, home: HomeRecord) => string;
  readonly truth: (year: Year) => string;
  /** Of the reported activities, how many were held. */
  readonly landed: (year: Year) => string;
  readonly time: (year: Year) => string;
  readonly special: (child: SpecialYear) => string;
  readonly noSpecial: string;
  /** Called excellent while a special child had no case contact. */
  readonly excellentAll: (home: HomeRecord, children: readonly string[]) => string;
}

/** Two diaries of one home side by side. */
export interface BesideWords {
  readonly title: (base: Diary, arm: Diary) => string;
  readonly legend: string;
  readonly changes: (week: number, changes: WeekRecord['changes']) => string;
  readonly same: (from: number, to: number, dates: string) => string;
  /** The same was done, for other reasons or in another state. */
  readonly minds: (from: number, to: number, dates: string) => string;
  /** Head of a week in which the two part. */
  readonly parted: (week: number) => string;
  readonly parting: (parted: number, weeks: number) => string;
}
