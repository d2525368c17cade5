import type { Target } from './targets.ts';

/** A number that is known (both ends equal), known to have no value (NaN), or known to lie between two bounds. */
export type Range = readonly [low: number, high: number];

/**
 * Where the mean of some numbers lies, those without a value left out; a number that is not known yet may turn out to have none.
 * @returns NaN at both ends where no number has a value
 */
export function meanRange(numbers: readonly Range[]): Range {
  const known = numbers.filter(([low, high]) => low === high).map(([low]) => low);
  const open = numbers.filter(([low, high]) => low < high);
  return [
    -largestMean(
      known.map((value) => -value),
      open.map(([low]) => -low),
    ),
    largestMean(
      known,
      open.map(([, high]) => high),
    ),
  ];
}

/** The largest mean of all `known` numbers together with any of the `open` ones. */
function largestMean(known: readonly number[], open: readonly number[]): number {
  let sum = known.reduce((total, value) => total + value, 0);
  let count = known.length;
  for (const value of [...open].sort((a, b) => b - a)) {
    if (count > 0 && value <= sum / count) break;
    sum += value;
    count++;
  }
  return count === 0 ? Number.NaN : sum / count;
}

/**
 * Least distance to a target of a mean that lies between two bounds, in units; 0 inside the interval. Infinite where it has no value:
 * a set that does not show a figure at all cannot show the pattern.
 */
export function component([low, high]: Range, target: Pick<Target, 'low' | 'high'>, unit: number): number {
  if (Number.isNaN(low)) return Number.POSITIVE_INFINITY;
  return Math.max(0, target.low - high, low - target.high) / unit;
}

/**
 * Components together: the root of their sum of squares. Each is in standard errors, so that the square is twice the loss of log
 * likelihood of a normal figure, and such losses add up.
 */
export function together(components: readonly number[]): number {
  return Math.sqrt(components.reduce((sum, value) => sum + value * value, 0));
}
