import { logistic } from '../numerics/logistic.ts';
import { softplus } from '../numerics/softplus.ts';

/** Error of the sum over homes that is left, as a part of the homes shown. */
const tolerance = 1e-9;

/**
 * Threshold `th` of the showcase: the display above which, under noise s, as many homes stand as are shown:
 * `sum over homes of 1 / (1 + exp(-(D_i - th) / s)) = shown` (design 4.5). Halley's method, within a bracket.
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
    let bend = 0;
    for (let home = 0; home < homes; home++) {
      const p = logistic(((display[home] as number) - threshold) / noise);
      const steep = p * (1 - p);
      count += p;
      slope += steep;
      bend += steep * (1 - 2 * p);
    }
    const excess = count - shown;
    if (excess > 0) low = threshold;
    else high = threshold;
    if (Math.abs(excess) < tolerance * shown) break;
    // In noises. The second and third derivative of the sum are at most the first, which changes by a tenth at most within a
    // tenth of the noise: what a short step leaves is below its cube.
    // From far out, where the sum hardly changes, Newton's method leaves sooner.
    const isNear = Math.abs(excess) < slope;
    const move = isNear ? (2 * excess * slope) / (2 * slope * slope - excess * bend) : excess / slope;
    const next = threshold + move * noise;
    if (!(next > low && next < high)) {
      threshold = (low + high) / 2;
      continue;
    }
    threshold = next;
    const size = Math.abs(move);
    if (size < 0.1 && size * size * size * slope < tolerance * shown) break;
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
