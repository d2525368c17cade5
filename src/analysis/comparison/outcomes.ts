import type { OpenRun } from '../../measures/openRun.ts';
import { outcomeOf } from '../../measures/outcome.ts';
import { outcomes } from '../../measures/outcomes.ts';
import { type ComparedOutcome, comparedOutcomes, whoOutcomes } from '../../measures/who.ts';

/** One number of an arm; what it says of the base may have gone into it. */
export type Comparable = ComparedOutcome;

/** Every outcome that a comparison can show: those of `runs.csv`, those of who gains, those that need the base beside the run. */
export const comparable: readonly Comparable[] = [
  ...[...outcomes, ...whoOutcomes].map((outcome) => ({ ...outcome, compute: (run: OpenRun) => outcome.compute(run) })),
  ...comparedOutcomes,
];

/** The outcomes of these names, in their order. @throws RangeError for a name that there is not */
export function outcomesOf(names: readonly string[]): readonly Comparable[] {
  return names.map((name) => outcomeOf(name, comparable));
}
