import { exponential } from './exponential.ts';
import { logarithm } from './logarithm.ts';

/** Whole exponents up to this size are multiplied out. */
const LARGEST_WHOLE = 16;

/**
 * base^exponent with the same bits on every host.
 *
 * Whole exponents from -16 to 16: repeated squaring, any base, error of a few ulp (a negative one is 1 / base^-exponent, so that
 * results below 1e-308 may become 0). Exponent 0.5: the square root. Any other exponent: e^(exponent ln base) for
 * base >= 0, relative error about |exponent ln base| ulp.
 * @param base any double; 0..Infinity when the exponent is not a whole number within -16..16
 * @param exponent any double; 0 gives 1 for every base
 * @returns NaN outside of this domain, also for negative bases where `**` would know an answer (such as (-2)^18)
 */
export function power(base: number, exponent: number): number {
  if (exponent === 0.5) return Math.sqrt(base);
  const whole = exponent | 0;
  if (whole === exponent && whole >= -LARGEST_WHOLE && whole <= LARGEST_WHOLE) {
    let left = whole < 0 ? -whole : whole;
    let factor = base;
    let product = 1;
    while (left > 0) {
      if ((left & 1) === 1) product *= factor;
      left >>= 1;
      if (left > 0) factor *= factor;
    }
    return whole < 0 ? 1 / product : product;
  }
  return exponential(exponent * logarithm(base));
}
