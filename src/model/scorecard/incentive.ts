import type { Scorecard } from './compile.ts';
import { finite } from './finite.ts';

/** Room for the changed values of one evaluation; longer than every list of observables. */
const changed = new Float64Array(64);

/**
 * Whether a change moves an observable that the formula uses. If not, it is worth exactly 0 to whoever is judged by it.
 * @param change one entry per base observable, by position
 */
export function touches({ indices }: Scorecard, change: Float64Array): boolean {
  for (let place = 0; place < indices.length; place++) {
    if (change[indices[place] as number] !== 0) return true;
  }
  return false;
}

/** The points that a scorecard gives for x. @throws FormulaError where it has no finite value */
export function points(scorecard: Scorecard, x: Float64Array): number {
  return finite(scorecard.evaluate(x), scorecard, x);
}

/**
 * What an action is worth in points: formula(x + change) - formula(x), exactly 0 without evaluation if it touches nothing.
 * It allocates nothing.
 * @param x base observables by position; left as it is
 * @param change what the action is expected to do to each of them
 * @param now formula(x), if the caller has it already
 * @throws FormulaError where the formula has no finite value
 */
export function difference(scorecard: Scorecard, x: Float64Array, change: Float64Array, now?: number): number {
  if (!touches(scorecard, change)) return 0;
  const { indices } = scorecard;
  for (let place = 0; place < indices.length; place++) {
    const index = indices[place] as number;
    changed[index] = (x[index] as number) + (change[index] as number);
  }
  const then = finite(scorecard.evaluate(changed), scorecard, changed);
  return finite(then - (now ?? points(scorecard, x)), scorecard, x);
}
