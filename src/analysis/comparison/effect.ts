import { quantiles } from '../../measures/statistics/quantile.ts';
import { deviation } from '../../measures/statistics/spread.ts';
import type { Resamples } from './resamples.ts';
import { type Column, type Design, mean, setMeans } from './runs.ts';
import { studentInterval } from './student.ts';

/**
 * What may be said of a difference: nothing moved in any run; it is about the same; more; less; or the runs do not settle it.
 */
export type Verdict = 'unchanged' | 'same' | 'more' | 'less' | 'undecided';

/** The paired difference of one outcome between an arm and the base, each pair on the same luck in the same parameter set. */
export interface Effect {
  /** Mean of the base over the pairs in which both have a value, in the unit of the outcome; null without one. */
  readonly base: number | null;
  /** Mean of the arm over the same pairs. */
  readonly arm: number | null;
  /** Mean of the differences, arm minus base, in the unit of the outcome. */
  readonly difference: number | null;
  /** 95 % interval of the mean difference, by bootstrap over the sets (over lucks where there is one set). */
  readonly interval: readonly [low: number, high: number] | null;
  /** The same by Student's t on the means of the sets: a check that needs no resampling. */
  readonly student: readonly [low: number, high: number] | null;
  /** Median of the differences. */
  readonly median: number | null;
  /** Central 90 % of the differences of single runs: what one year may bring. */
  readonly band: readonly [low: number, high: number] | null;
  /** Share of runs in which the difference has the sign of the mean difference, 0-1. */
  readonly signRuns: number | null;
  /** The same of parameter sets, by their means, 0-1; null with one set. */
  readonly signSets: number | null;
  /** The mean difference in standard deviations of the base over all runs; null where the base does not vary. */
  readonly standardized: number | null;
  /** Standard deviation of the difference between the sets, luck taken out. */
  readonly betweenSets: number | null;
  /** The same within a set, from luck alone. */
  readonly withinSets: number | null;
  /** Pairs in which one side has no value. */
  readonly undefined: number;
  /** Half the width of what counts as about the same, in the unit of the outcome. */
  readonly same: number | null;
  readonly verdict: Verdict;
}

/**
 * @param same what counts as about the same, in standard deviations of the base over all runs; 0.2 is what Cohen (Statistical Power
 *   Analysis for the Behavioral Sciences, 1988) calls a small difference
 */
export function effectOf(base: Column, arm: Column, design: Design, resamples: Resamples, same: number): Effect {
  const pairs = arm.map((value, run) => value - (base[run] as number));
  const both = pairs.map((value) => Number(!Number.isNaN(value)));
  const undefinedPairs = both.reduce((count, is) => count + 1 - is, 0);
  const bySet = setMeans(pairs, design);
  const units = design.sets > 1 ? bySet : pairs;
  const difference = mean(pairs);
  const interval = known(resamples.interval(units));
  const defined = pairs.filter((value) => !Number.isNaN(value));
  const [low, median, high] = quantiles(defined, [0.05, 0.5, 0.95]);
  const spread = deviation(base.filter((value) => !Number.isNaN(value)));
  const half = Number.isNaN(spread) ? null : same * spread;
  return {
    base: orNull(mean(base.filter((_, run) => both[run] === 1))),
    arm: orNull(mean(arm.filter((_, run) => both[run] === 1))),
    difference: orNull(difference),
    interval,
    student: known(studentInterval(units)),
    median: orNull(median),
    band: known([low, high]),
    signRuns: orNull(shareOfSign(pairs, difference)),
    signSets: design.sets > 1 ? orNull(shareOfSign(bySet, difference)) : null,
    standardized: spread > 0 ? orNull(difference / spread) : null,
    ...variances(pairs, design),
    undefined: undefinedPairs,
    same: half,
    verdict: verdictOf(defined, interval, half),
  };
}

/** What an interval says, given what counts as about the same. */
export function verdictOf(
  pairs: Float64Array,
  interval: readonly [low: number, high: number] | null,
  half: number | null,
): Verdict {
  if (pairs.length > 0 && pairs.every((value) => value === 0)) return 'unchanged';
  if (interval === null) return 'undecided';
  const [low, high] = interval;
  if (half !== null && low > -half && high < half) return 'same';
  if (low > 0) return 'more';
  return high < 0 ? 'less' : 'undecided';
}

/** Share of the values with the sign of the mean; of zeros where the mean is zero. */
function shareOfSign(values: Float64Array, middle: number): number {
  const defined = values.filter((value) => !Number.isNaN(value));
  return mean(defined.map((value) => Number(Math.sign(value) === Math.sign(middle))));
}

/** Variance components of a balanced nested design, by the method of moments; a negative one is 0. */
function variances(pairs: Float64Array, { sets, replicates }: Design) {
  let within = 0;
  let withinSets = 0;
  for (let set = 0; set < sets; set++) {
    const own = pairs.subarray(set * replicates, (set + 1) * replicates).filter((value) => !Number.isNaN(value));
    const spread = deviation(own);
    if (Number.isNaN(spread)) continue;
    within += spread * spread;
    withinSets++;
  }
  const luck = withinSets === 0 ? Number.NaN : within / withinSets;
  if (sets < 2) return { betweenSets: null, withinSets: orNull(Math.sqrt(luck)) };
  const between = deviation(setMeans(pairs, { sets, replicates }).filter((value) => !Number.isNaN(value)));
  const lucky = Number.isNaN(luck) ? 0 : luck / replicates;
  return {
    betweenSets: Number.isNaN(luck) ? null : orNull(Math.sqrt(Math.max(0, between * between - lucky))),
    withinSets: orNull(Math.sqrt(luck)),
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function known([low, high]: readonly [number, number]): readonly [number, number] | null {
  return Number.isNaN(low) || Number.isNaN(high) ? null : [low, high];
}
