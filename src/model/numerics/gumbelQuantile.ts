import { logarithm } from './logarithm.ts';

/**
 * Quantile of the standard Gumbel distribution (largest value, mode 0, scale 1): -ln(-ln p).
 * @param p probability 0..1
 * @returns -Infinity for 0, Infinity for 1, NaN outside
 */
export function gumbelQuantile(p: number): number {
  return -logarithm(-logarithm(p));
}
