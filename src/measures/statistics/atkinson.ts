import { ratio } from './total.ts';

/**
 * Atkinson index of inequality with aversion 1/2, 1 - (mean of square roots)^2 / mean: 0 (all equal) to 1 - 1/n (one has all).
 * The aversion is 1/2 because the index stays defined when many have nothing, as it does not from 1 on. Values below zero
 * count as zero. NaN where nothing is left.
 * Source: Atkinson, On the Measurement of Inequality, Journal of Economic Theory 2 (1970).
 */
export function atkinson(values: Float64Array): number {
  let roots = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = Math.max(0, values[i] as number);
    roots += Math.sqrt(value);
    sum += value;
  }
  // Equal values may leave a rounding error below zero.
  return Math.max(0, 1 - ratio(roots * roots, values.length * sum));
}
