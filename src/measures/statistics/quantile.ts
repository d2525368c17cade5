import { quantileSorted } from 'd3';

/**
 * Quantile of type 7 (linear between order statistics, as in R and numpy; Hyndman and Fan 1996).
 * @param values in any order
 * @param level 0-1
 * @returns in the unit of the values; NaN for no values or if one is NaN (d3's `quantile` would skip it silently)
 */
export function quantile(values: Float64Array, level: number): number {
  const sorted = values.slice().sort();
  // Typed arrays sort NaN to the end.
  if (sorted.length === 0 || Number.isNaN(sorted[sorted.length - 1])) return Number.NaN;
  return quantileSorted(Array.from(sorted), level) ?? Number.NaN;
}
