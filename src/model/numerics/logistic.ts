import { decay } from './decay.ts';

/**
 * Logistic function 1 / (1 + e^-x), without overflow on either side.
 * @param x any double
 * @returns 0..1; NaN for NaN
 */
export function logistic(x: number): number {
  const e = decay(Math.abs(x));
  return (x < 0 ? e : 1) / (1 + e);
}
