import { type Runs, setMeans } from '../comparison/runs.ts';
import { type Factor, setAt } from '../factors/factor.ts';
import { shiftedPoints } from '../factors/shifted.ts';
import { ownLucks, type StudyPoint } from '../factors/study.ts';
import type { Cases } from './box.ts';
import type { Condition } from './condition.ts';
import { meant } from './names.ts';

/** Points over the priors, each with lucks of its own. @param sample a power of two fills the space evenly */
export function discoveryPoints(
  factors: readonly Factor[],
  sample: number,
  replicates: number,
  seed: string,
): readonly StudyPoint[] {
  const sets = shiftedPoints(sample, factors.length, seed).map((point) => setAt(factors, point));
  return ownLucks(sets, replicates);
}

/** Values of a name at every point: means over its lucks. @param arms 1 or 2 */
export function valuesOf(name: string, runs: Runs, arms: number): Float64Array {
  const { outcome, side } = meant(name);
  const base = runs.column(0, outcome);
  if (side === 'base') return setMeans(base, runs.design);
  const arm = runs.column(arms - 1, outcome);
  if (side === 'own') return setMeans(arm, runs.design);
  return setMeans(
    arm.map((value, k) => value - (base[k] as number)),
    runs.design,
  );
}

/** The rows in which the condition has an answer, and how many have none. */
export function casesOf(
  condition: Condition,
  factors: readonly Factor[],
  points: readonly StudyPoint[],
  runs: Runs,
  arms: number,
): { readonly cases: Cases; readonly leftOut: number; readonly answers: readonly (boolean | null)[] } {
  const columns = condition.uses.map((name) => valuesOf(name, runs, arms));
  const answers = points.map((_, row) => condition.holds(columns.map((column) => column[row] as number)));
  const kept = answers.flatMap((answer, row) => (answer === null ? [] : [row]));
  return {
    cases: {
      columns: factors.map(({ path }) => Float64Array.from(kept, (row) => points[row]?.set[path] as number)),
      holds: Uint8Array.from(kept, (row) => Number(answers[row])),
    },
    leftOut: answers.length - kept.length,
    answers,
  };
}
