import type { CaseWords } from './caseWords.ts';
import type { Path, Values } from './parameters/table.ts';

/** A text that people read, in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** A change of parameters that holds from step 1 of week `from` (1 = the first week of operation). */
export interface Fix {
  /** Week of operation, from 1. */
  readonly from: number;
  readonly set: Partial<Values>;
  readonly cost: Cost | null;
  /** How much of the fix there could be; left out where nothing of it comes in amounts. No run reads it. */
  readonly dose?: Dose;
}

/** The parameter whose size is the dose of a fix. The dose in force is the one that `set` gives. */
export interface Dose {
  readonly path: Path;
  /** Doses to compare, rising, that of `set` among them; in the unit of the parameter. */
  readonly values: readonly number[];
  /** Part of the cost that any dose causes, 0-1; the rest grows with the distance of the parameter from where it was before. */
  readonly fixed: number;
}

/** What a fix costs and who pays. No amount is below zero. */
export interface Cost {
  /** Yuan, once, when the fix starts. */
  readonly once: number;
  /** Yuan a week from then on. */
  readonly perWeek: number;
  /** Agency hours a week from then on. */
  readonly agencyHours: number;
  readonly payer: 'county' | 'agency' | 'village';
  /** Where the amounts come from, or that they are assumed; empty where the file does not say. */
  readonly source: Bilingual;
  /** Factors on all amounts between which the true cost is thought to lie (log-even); left out where it is not varied. */
  readonly prior?: readonly [low: number, high: number];
}

/** Traits of a village, its first director and its home. A trait that is left out is drawn from the village pool. */
export interface VillageTraits {
  readonly lowEducation?: boolean;
  readonly certificate?: boolean;
  /** Work experience in education (S98, S100). */
  readonly background?: boolean;
  /** Years, 18-70. */
  readonly age?: number;
  readonly resident?: boolean;
  /** Share, 0-1. */
  readonly skill?: number;
  /** How far the director holds the work to be worth doing, 0-1. */
  readonly valueIdentification?: number;
  /** Village work, 1 = the mean director. */
  readonly load?: number;
  /** Cost of a duplicate, h-eq. */
  readonly costOfFaking?: number;
  /** Value of one upload at a full quarter's shortfall under urging, h-eq. */
  readonly pressureSensitivity?: number;
  /** Target children, 15-400. */
  readonly children?: number;
  /** Kilometres from the county seat. */
  readonly distance?: number;
  /** Share of working-age adults who work elsewhere; raises the share of young directors who live elsewhere. */
  readonly migration?: number;
  /** The special children of the village, if they are scripted (S38); otherwise they are drawn. */
  readonly specialChildren?: readonly SpecialChild[];
}

/** A child with several problems at once whom a scenario names. */
export interface SpecialChild {
  readonly name: string;
  /** Years at the start of operation. */
  readonly age: number;
  /** 1-2. */
  readonly severity: number;
  /** Whether the director knows of the child at the start. */
  readonly known: boolean;
}

/** A home of the roster: `number` is its address in the luck, so it never depends on the order of rows. */
export interface VillageRow {
  /** 1 to 1,000,000. */
  readonly number: number;
  /** Code in files and texts, such as `KY`. */
  readonly name: string;
  readonly traits: VillageTraits;
}

/** Everything that one run needs besides its seed and replicate. Plain data, frozen: it goes to workers and to the browser as it is. */
export interface Scenario {
  readonly name: string;
  readonly title: Bilingual;
  /** The parameters in force before the first fix. */
  readonly values: Values;
  /** In order of `from`. */
  readonly fixes: readonly Fix[];
  /** Villages with traits of their own: the named ones of the case, or a whole roster. Every other home is drawn. */
  readonly villages: readonly VillageRow[];
  /** What the case calls its people and places; left out, as H City does. No run reads it. */
  readonly words?: CaseWords;
  /** First day of operation as `2021-07-05`; left out, that of H City. Weeks begin on its weekday. No run reads it. */
  readonly starts?: string;
}

/** Where a value was set: for `explain`. */
export type Origin = { readonly path: Path; readonly file: string; readonly line: number };
