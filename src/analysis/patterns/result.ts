import type { Style } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { Pattern, Statistic, Strength, Use } from './pattern.ts';
import type { Target } from './target.ts';

/** Over the replicates the definition is met, is not met, or the replicates do not tell. */
export type Verdict = 'holds' | 'fails' | 'undecided';

/** One figure over replicates. Plain data: null where a number is undefined. */
export interface FigureResult {
  readonly name: string;
  readonly unit: string;
  readonly style: Style;
  readonly text: Bilingual;
  readonly statistic: Statistic;
  readonly estimate: number | null;
  /** Central 90 % of single replicates; null for a share or a ratio of means, which single replicates do not have. */
  readonly band: readonly [low: number, high: number] | null;
  /** Central 90 % interval of the estimate. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Part of the replicates in which the figure is defined, 0-1. */
  readonly defined: number;
  readonly target: Target | null;
  readonly targetText: Bilingual | null;
  readonly decides: boolean;
  /** Null where there is no target. */
  readonly verdict: Verdict | null;
  /** Why nothing was decided; null where something was. */
  readonly reason: Bilingual | null;
  /** Its value in each replicate, the readings of sets one after the other; null where undefined. A ratio has its quotient. */
  readonly values: readonly (number | null)[];
}

/** A pattern with its figures and verdict. */
export interface PatternResult {
  readonly id: string;
  readonly rows: readonly string[];
  readonly title: Bilingual;
  readonly definition: Bilingual;
  readonly strength: Strength;
  readonly use: Use;
  readonly controls: Pattern['controls'];
  readonly figures: readonly FigureResult[];
  readonly verdict: Verdict;
  readonly reason: Bilingual | null;
  /** Part of the replicates in which all deciding medians and means lie in their targets; null where there is none of these. */
  readonly replicatesHolding: number | null;
  /** Weighted part of the sets in which all deciding estimates lie in their targets, whatever their intervals; null for one set. */
  readonly setsHolding: number | null;
}
