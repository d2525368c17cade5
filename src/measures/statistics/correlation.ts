import { ranks } from './ranks.ts';
import { centred, dot } from './spread.ts';

/**
 * Pearson's correlation.
 * @param x one value a pair, any unit
 * @param y as many values
 * @returns -1 to 1; NaN where either side does not vary
 */
export function pearson(x: Float64Array, y: Float64Array): number {
  const a = centred(x);
  const b = centred(y);
  if (a === null || b === null) return Number.NaN;
  const value = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  // Rounding may leave a perfect correlation one last bit outside.
  return Math.max(-1, Math.min(1, value));
}

/**
 * Spearman's rank correlation with average ranks for ties.
 * @param x one value a pair, any unit
 * @param y as many values
 * @returns -1 to 1; NaN where either side does not vary
 */
export function spearman(x: Float64Array, y: Float64Array): number {
  return pearson(ranks(x), ranks(y));
}
