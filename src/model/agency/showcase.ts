import { logistic } from '../numerics/logistic.ts';
import { softplus } from '../numerics/softplus.ts';

/**
 * Threshold `th` of the showcase: the display above which, under noise s, as many homes stand as are shown:
 * `sum over homes of 1 / (1 + exp(-(D_i - th) / s)) = shown` (design 4.5). Newton's method within a bracket.
 * @param shown 0 < shown <= number of homes; with all homes shown there is no threshold
 * @param guess a first guess, such as the last threshold
 * @returns the threshold; -Infinity when all homes are shown
 */
export function showcaseThreshold(display: Float64Array, shown: number, noise: number, guess: number): number {
  const homes = display.length;
  if (shown >= homes) return Number.NEGATIVE_INFINITY;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let home = 0; home < homes; home++) {
    const d = display[home] as number;
    if (d < low) low = d;
    if (d > high) high = d;
  }
  // Far enough out on either side to hold the root: |ln(shown / (homes - shown))| noises.
  low -= noise * 40;
  high += noise * 40;
  let threshold = guess > low && guess < high ? guess : (low + high) / 2;
  for (let step = 0; step < 60; step++) {
    let count = 0;
    let slope = 0;
    for (let home = 0; home < homes; home++) {
      const p = logistic(((display[home] as number) - threshold) / noise);
      count += p;
      slope += p * (1 - p);
    }
    const excess = count - shown;
    if (excess > 0) low = threshold;
    else high = threshold;
    if (Math.abs(excess) < 1e-9 * shown) break;
    const next = threshold + (excess * noise) / slope;
    threshold = next > low && next < high ? next : (low + high) / 2;
  }
  return threshold;
}

/** What a home adds to the sum of the displays above the threshold: `s ln(1 + exp((D - th) / s))`; D itself without a threshold. */
export function aboveThreshold(display: number, threshold: number, noise: number): number {
  return threshold === Number.NEGATIVE_INFINITY ? display : noise * softplus((display - threshold) / noise);
}

/**
 * The same for all homes.
 * @param into gets entry `home * stride + start` for each home
 */
export function aboveThresholds(
  display: Float64Array,
  threshold: number,
  noise: number,
  into: Float64Array,
  stride: number,
  start: number,
): void {
  for (let home = 0; home < display.length; home++)
    into[home * stride + start] = aboveThreshold(display[home] as number, threshold, noise);
}
