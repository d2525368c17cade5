import type { Bilingual } from '../../model/scenario.ts';
import type { Meaning } from '../../scenario/meaning.ts';
import type { ArmCost } from './costs.ts';
import type { Effect } from './effect.ts';
import type { Standing } from './frontier.ts';
import type { Place } from './ranking.ts';
import type { Regret } from './regret.ts';
import type { EqualStakes } from './stakes.ts';

/** What was compared, and what came out: everything that the table, the CSV files and the report are made of. Plain data. */
export interface Comparison {
  readonly base: Arm;
  readonly arms: readonly ArmResult[];
  readonly sets: number;
  /** Lucks of each set, of the base and of every arm that has no fewer. */
  readonly replicates: number;
  readonly years: number;
  /** What counts as about the same, in standard deviations of the base. */
  readonly same: number;
  /** Yuan of an hour of the agency. */
  readonly hourPrice: number;
  /** The base by itself, by the name of the outcome: those of the arms' effects and those of the case. */
  readonly baseline: Readonly<Record<string, Spread>>;
  /** Cost against effect, for each outcome by which the fixes are ranked. */
  readonly rankings: readonly Ranking[];
  /** Arms at equal cost, where that was asked for. */
  readonly budget: Budget | null;
  readonly doses: readonly DoseCurve[];
  readonly packages: Packages | null;
}

/** An outcome over the runs of one scenario; null without a value. */
export interface Spread {
  readonly mean: number | null;
  /** Central 90 % of the runs. */
  readonly band: readonly [low: number, high: number] | null;
}

/** An arm as its file describes it. */
export interface Arm {
  readonly name: string;
  readonly title: Bilingual;
  readonly about: Bilingual | null;
  readonly meaning: Meaning | null;
  readonly fingerprint: string;
  /** Week in which its first fix starts; null for one that differs from the start. */
  readonly from: number | null;
}

/** An arm with what it costs and changes. */
export interface ArmResult extends Arm {
  /** Lucks of each set. */
  readonly replicates: number;
  readonly cost: ArmCost;
  /** By the name of the outcome. */
  readonly effects: Readonly<Record<string, Effect>>;
  /** Why nothing moved; null where something did. */
  readonly unchanged: Bilingual | null;
  readonly stakes: EqualStakes | null;
}

/** Arms ranked by one outcome; entries in the order of the arms. */
export interface Ranking {
  readonly outcome: string;
  readonly wanted: 'more' | 'less';
  readonly standings: readonly Standing[];
  /** Share of resamples, costs drawn from their priors, in which the arm lies on the frontier. */
  readonly onFrontier: readonly number[];
  readonly regrets: readonly Regret[];
  /** Share of the parameter sets (of the runs where there is one set) in which the arm gains more than what counts as about the same. */
  readonly satisfies: readonly number[];
  readonly places: readonly Place[];
  /** Entry [a][b]: probability that arm a beats arm b on the same luck. */
  readonly beats: readonly (readonly number[])[];
  /** Yuan a unit gained; null where nothing is gained or nothing is paid. */
  readonly perUnit: readonly (number | null)[];
}

/** An arm with its doses moved so that it costs the budget, or as near as its ranges allow. */
export interface BudgetArm {
  readonly of: string;
  /** Multiple of the dose as written. */
  readonly multiple: number;
  readonly cost: ArmCost;
  /** What stopped it from costing the budget; null where it does. */
  readonly short: 'noDose' | 'noCost' | 'fixedCost' | 'range' | null;
  /** By the name of the outcome; null where it was not simulated. */
  readonly effects: Readonly<Record<string, Effect>> | null;
}

/** All arms at one cost. */
export interface Budget {
  readonly yuan: number;
  readonly arms: readonly BudgetArm[];
}

/** An arm at each of its doses. */
export interface DoseCurve {
  readonly of: string;
  readonly path: string;
  readonly unit: string;
  /** The parameter without the fix. */
  readonly before: number;
  readonly points: readonly {
    readonly dose: number;
    readonly cost: number;
    readonly effects: Readonly<Record<string, Effect>>;
  }[];
}

/** Six levers in all combinations of a half fraction. */
export interface Packages {
  readonly levers: readonly string[];
  readonly outcomes: readonly {
    readonly outcome: string;
    readonly main: readonly Estimate[];
    readonly pairs: readonly (Estimate & { readonly levers: readonly [number, number] })[];
  }[];
}

/** An estimate with its 95 % interval, in the unit of the outcome; no interval with fewer than two units. */
export interface Estimate {
  readonly estimate: number;
  readonly interval: readonly [low: number, high: number] | null;
}
