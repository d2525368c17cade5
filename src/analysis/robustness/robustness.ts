import { quantile } from '../../measures/statistics/quantile.ts';
import { regrets } from '../comparison/regret.ts';
import { mean } from '../comparison/runs.ts';

/** How an alternative stands up over the parameter sets that we might live in. */
export interface Robustness {
  /**
   * Regret against the best alternative of each set (Savage 1951): greatest and mean, in the unit of the outcome. Herman, Reed, Zeff
   * and Characklis (Journal of Water Resources Planning and Management 141, 2015) call it regret type II.
   */
  readonly greatest: number;
  readonly mean: number;
  /**
   * Regret against its own promise (their type I): how far its gain falls below its mean over all sets in the set at the bad tenth,
   * in the unit of the outcome; 0 where it does not.
   */
  readonly promise: number;
  /** Share of the sets in which its gain is below zero: where doing nothing is better. */
  readonly backfires: number;
}

/**
 * @param gains for each alternative its gain over doing nothing in every set, in the wanted direction; doing nothing is added to those
 *   against which regret is counted
 */
export function robustness(gains: readonly Float64Array[]): readonly Robustness[] {
  const nothing = new Float64Array(gains[0]?.length ?? 0);
  const against = regrets([nothing, ...gains]).slice(1);
  return gains.map((own, k) => {
    const defined = own.filter((gain) => !Number.isNaN(gain));
    return {
      greatest: against[k]?.greatest ?? Number.NaN,
      mean: against[k]?.mean ?? Number.NaN,
      promise: Math.max(0, mean(defined) - quantile(defined, 0.1)),
      backfires: defined.filter((gain) => gain < 0).length / defined.length,
    };
  });
}

/** Share of the sets in which a condition holds: satisficing (Starr 1963, the domain criterion); those without an answer left out. */
export function satisficing(answers: readonly (boolean | null)[]): number {
  const known = answers.filter((answer) => answer !== null);
  return known.filter(Boolean).length / known.length;
}
