import { quantileSorted } from 'd3';

/**
 * Quantile of type 7 (linear between order statistics, as in R and numpy; Hyndman and Fan 1996).
 * @param values in any order
 * @param level 0-1
 * @returns in the unit of the values; NaN for no values or if one is NaN (d3's `quantile` would skip it silently)
 */
export function quantile(values: Float64Array, level: number): number {
  return quantiles(values, [level])[0];
}

/** Several quantiles of the same values, which are sorted once; see `quantile`. */
export function quantiles<const L extends readonly [number, ...number[]]>(
  values: Float64Array,
  levels: L,
): { readonly [K in keyof L]: number } {
  const sorted = values.slice().sort();
  // Typed arrays sort NaN to the end.
  const isDefined = sorted.length > 0 && !Number.isNaN(sorted[sorted.length - 1]);
  // d3 reads entries by index, so that no plain array need be made.
  const entries = sorted as unknown as number[];
  const at = (level: number) => (isDefined ? (quantileSorted(entries, level) ?? Number.NaN) : Number.NaN);
  return levels.map(at) as { readonly [K in keyof L]: number };
}
