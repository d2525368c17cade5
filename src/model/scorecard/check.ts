import type { Scorecard } from './compile.ts';
import { finite } from './finite.ts';
import { samples } from './samples.ts';

/**
 * Refuses a formula that has no finite value somewhere in the documented ranges of its observables. The points are fixed, so
 * a formula is always accepted or always refused; what slips between them meets `finite` at run time.
 * @throws FormulaError with the values of the observables at which it fails
 */
export function check(scorecard: Scorecard): void {
  for (const x of samples(scorecard)) finite(scorecard.evaluate(x), scorecard, x);
}
