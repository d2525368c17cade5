import { quantileSorted } from 'd3';

/**
 * Quantile of type 7 (linear between order statistics, as in R and numpy); NaN for no values or if one is NaN
 * (d3's `quantile` would skip it silently). `level` is 0-1.
 */
export function quantile(values: Float64Array, level: number): number {
  const sorted = values.slice().sort();
  // Typed arrays sort NaN to the end.
  if (sorted.length === 0 || Number.isNaN(sorted[sorted.length - 1])) return Number.NaN;
  return quantileSorted(Array.from(sorted), level) ?? Number.NaN;
}
