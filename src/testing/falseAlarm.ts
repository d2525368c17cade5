import { normalQuantile } from '../model/numerics/normalQuantile.ts';

/**
 * Limit for the size of standard normal statistics.
 * @param alarm probability that one of `tests` such statistics exceeds it although all is well
 */
export function normalLimit(alarm: number, tests = 1): number {
  return -normalQuantile(alarm / tests / 2);
}

/**
 * Two-sided limits for chi-square statistics (Wilson and Hilferty's approximation; good from about 10 degrees of freedom).
 * @param alarm probability that one of `tests` such statistics leaves them although all is well
 */
export function chiSquareLimits(freedom: number, alarm: number, tests = 1): readonly [number, number] {
  const spread = 2 / (9 * freedom);
  const z = normalLimit(alarm, tests);
  const at = (side: number) => freedom * (1 - spread + side * z * Math.sqrt(spread)) ** 3;
  return [at(-1), at(1)];
}
