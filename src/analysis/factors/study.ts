import { blockSize } from '../../experiment/study/size.ts';
import type { Study } from '../../experiment/study/study.ts';
import type { Path, Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';

/** A point of a study: parameters, and the lucks on which it is run. */
export interface StudyPoint {
  readonly set: Partial<Values>;
  /** Following numbers, beginning at one more than a multiple of how many there are. */
  readonly replicates: readonly number[];
}

/** What is run: every arm at every point, on the same lucks. */
export interface StudyDesign {
  readonly arms: readonly Scenario[];
  /** For each arm the parameters of the points that its scenario sets itself. */
  readonly kept: readonly (readonly Path[])[];
  readonly outcomes: readonly string[];
  readonly seed: string;
  /** All with the same number of lucks. */
  readonly points: readonly StudyPoint[];
}

/** How many runs a design takes. */
export function studyRuns({ arms, points }: StudyDesign): number {
  return arms.length * points.reduce((sum, { replicates }) => sum + replicates.length, 0);
}

/** Points that are one set each with lucks of its own: replicate r of set s (both from 0) is number `s * replicates + r + 1`. */
export function ownLucks(sets: readonly Partial<Values>[], replicates: number, first = 0): readonly StudyPoint[] {
  return sets.map((set, k) => ({
    set,
    replicates: Array.from({ length: replicates }, (_, luck) => (first + k) * replicates + luck + 1),
  }));
}

/**
 * A design as a study of the store, so that it goes on after a stop and can be shared out.
 * @param name what people read of it
 */
export function storedStudy(name: string, { arms, kept, outcomes, seed, points }: StudyDesign): Study {
  const replicates = points[0]?.replicates.length ?? 1;
  const sets = points.map(({ set, replicates: lucks }, k) => ({
    number: k + 1,
    set,
    time: ((lucks[0] as number) - 1) / replicates,
  }));
  const plan = { arms, seed, first: 1, replicates, ensemble: { file: 'points', sets, kept } };
  return { name, title: { en: name, zh: name }, plan, outcomes, tables: ['runs'], block: blockSize(plan, 0) };
}
