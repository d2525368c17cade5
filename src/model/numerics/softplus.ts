import { decay } from './decay.ts';
import { logarithm } from './logarithm.ts';

/**
 * ln(1 + e^x), without overflow, with full relative precision also where the result is tiny.
 * @param x any double
 * @returns 0..Infinity; NaN for NaN
 */
export function softplus(x: number): number {
  const e = decay(Math.abs(x));
  const sum = 1 + e;
  // ln(1 + e) = ln(sum) e / (sum - 1) undoes the rounding of the sum (W. Kahan; Goldberg 1991, theorem 4).
  const tail = sum === 1 ? e : (logarithm(sum) * e) / (sum - 1);
  return Math.max(x, 0) + tail;
}
