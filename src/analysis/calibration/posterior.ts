import { drawsAt } from '../../experiment/design/draws.ts';
import { scaledPrior } from '../../experiment/design/prior.ts';
import { quantile } from '../../measures/statistics/quantile.ts';
import { weightedQuantile } from '../abc/weighted.ts';
import type { FreeParameter } from './dimensions.ts';

/** What the calibration says of one parameter. */
export interface Posterior extends FreeParameter {
  /** Weighted median, in the unit of the parameter. */
  readonly median: number;
  /** Between these two lie 90 % of the weight. */
  readonly low: number;
  /** The upper of the two. */
  readonly high: number;
  /** Width of that interval over the width of the same interval of the prior, both on the prior's scale: logarithms where it is log-uniform. */
  readonly widthRatio: number;
  readonly isNarrower: boolean;
}

const BAND = [0.05, 0.95] as const;
/** A parameter whose interval keeps more of its prior than this is not called identified, however large the sample. */
export const KEPT = 0.8;
/** Chance that a sample of the prior itself passes for narrower, where the sample is so small that this decides. */
export const FALSE_ALARM = 0.01;

/**
 * Median, central 90 % and width against the prior, for each parameter. Narrower: the ratio is below 0.8, and below what 99 of 100
 * samples of the prior of the same effective size reach.
 * @param points one a set: its place on each prior's scale
 */
export function posteriorOf(
  parameters: readonly FreeParameter[],
  points: readonly Float64Array[],
  weights: readonly number[],
  effectiveSize: number,
): readonly Posterior[] {
  const limit = Math.min(KEPT, chanceLimit(Math.round(effectiveSize)));
  return parameters.map((parameter, index) => {
    const prior = scaledPrior(parameter.prior);
    const places = points.map((point) => point[index]!);
    const [low, high] = bandOf(places, weights);
    const widthRatio = (high - low) / (prior.quantile(BAND[1]) - prior.quantile(BAND[0]));
    const median = prior.natural(weightedQuantile(places, weights, 0.5));
    const natural = { median, low: prior.natural(low), high: prior.natural(high) };
    return { ...parameter, ...natural, widthRatio, isNarrower: widthRatio < limit };
  });
}

/** Ratio of widths that a sample of the prior of this size falls below with the chance of a false alarm, by simulation. */
export function chanceLimit(size: number): number {
  const { uniform } = drawsAt('width of a sample of the prior', size);
  const ratios = Array.from({ length: 1000 }, () => {
    const sample = Array.from({ length: Math.max(2, size) }, uniform);
    const [low, high] = bandOf(
      sample,
      sample.map(() => 1),
    );
    return (high - low) / (BAND[1] - BAND[0]);
  });
  return quantile(Float64Array.from(ratios), FALSE_ALARM);
}

/** The central 90 % of a weighted sample. */
export function bandOf(places: readonly number[], weights: readonly number[]): readonly [low: number, high: number] {
  return [weightedQuantile(places, weights, BAND[0]), weightedQuantile(places, weights, BAND[1])];
}
