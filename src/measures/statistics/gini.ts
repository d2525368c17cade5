import { ratio, total } from './total.ts';

/**
 * Gini coefficient, sum of (2i - n - 1) x_(i) over n times the sum: 0 (all equal) to 1 - 1/n (one has all).
 * NaN where the values sum to zero or one is negative, for which the coefficient has no meaning.
 * Source: Cowell, Measuring Inequality, 3rd ed. (2011), appendix A.
 */
export function gini(values: Float64Array): number {
  const sorted = values.slice().sort();
  if (sorted.length > 0 && (sorted[0] as number) < 0) return Number.NaN;
  const n = sorted.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (2 * (i + 1) - n - 1) * (sorted[i] as number);
  // Equal values may leave a rounding error below zero.
  return Math.max(0, ratio(sum, n * total(sorted)));
}

/** Share of the sum that the largest fifth of the values holds (at least one value); NaN where the sum is zero. */
export function topFifthShare(values: Float64Array): number {
  const sorted = values.slice().sort();
  return ratio(total(sorted.subarray(sorted.length - fifthOf(sorted.length))), total(sorted));
}

/** How many a fifth of n is: rounded, at least one. */
export function fifthOf(n: number): number {
  return Math.min(n, Math.max(1, Math.round(n / 5)));
}
