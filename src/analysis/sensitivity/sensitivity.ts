import { type Runs, setMeans } from '../comparison/runs.ts';
import type { Factor } from '../factors/factor.ts';
import { setAt } from '../factors/factor.ts';
import { LUCK, replicatesAt } from '../factors/luck.ts';
import type { StudyPoint } from '../factors/study.ts';
import { type SobolResult, sobolIndices } from './indices.ts';
import { type MorrisDesign, type MorrisResult, morrisDesign, morrisEffects } from './morris.ts';
import { saltelliPoints } from './saltelli.ts';

export type Method = 'morris' | 'sobol';

/** What is asked of a model: which of its uncertain parameters, and luck, move an outcome. */
export interface SensitivityQuestion {
  readonly method: Method;
  readonly factors: readonly Factor[];
  /** Blocks (Sobol') or trajectories (Morris). */
  readonly sample: number;
  /** Lucks that are averaged at each point. */
  readonly replicates: number;
  readonly seed: string;
}

/** Points in the unit cube: one coordinate a factor, the last one luck. */
export interface SensitivityDesign {
  readonly cube: readonly Float64Array[];
  readonly points: readonly StudyPoint[];
  readonly morris: MorrisDesign | null;
}

/** Names of all factors, luck the last. */
export function factorNames(factors: readonly Factor[]): readonly string[] {
  return [...factors.map(({ path }) => path), LUCK];
}

/** The points at which a question is asked. @throws RangeError for more factors than the method takes */
export function sensitivityDesign(question: SensitivityQuestion): SensitivityDesign {
  const { method, factors, sample, replicates, seed } = question;
  const size = factors.length + 1;
  const morris = method === 'morris' ? morrisDesign(sample, size, seed, factors.length) : null;
  const cube = morris?.points ?? saltelliPoints(sample, size, seed);
  const points = cube.map((point) => ({
    set: setAt(factors, point),
    replicates: replicatesAt(point[factors.length] as number, replicates),
  }));
  return { cube, points, morris };
}

/** What one outcome says. */
export interface OutcomeSensitivity {
  readonly outcome: string;
  readonly sobol: SobolResult | null;
  readonly morris: MorrisResult | null;
  /** Points at which the outcome is undefined. */
  readonly undefinedPoints: number;
}

/**
 * @param runs of the points of the design; with two arms the outcome is the second minus the first, luck by luck
 */
export function sensitivityOf(
  { factors, seed }: SensitivityQuestion,
  { morris }: SensitivityDesign,
  runs: Runs,
  outcome: string,
  arms: number,
): OutcomeSensitivity {
  const base = runs.column(0, outcome);
  const column = arms === 1 ? base : runs.column(1, outcome).map((value, k) => value - (base[k] as number));
  const values = setMeans(column, runs.design);
  const undefinedPoints = values.filter(Number.isNaN).length;
  return morris === null
    ? { outcome, sobol: sobolIndices(values, factors.length + 1, seed), morris: null, undefinedPoints }
    : { outcome, sobol: null, morris: morrisEffects(morris, values, seed), undefinedPoints };
}
