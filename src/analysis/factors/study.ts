import { exits, Failure } from '../../experiment/failure.ts';
import { openJournal } from '../../experiment/journal.ts';
import { digestOf } from '../../experiment/texts.ts';
import { version } from '../../experiment/version.ts';
import type { Path, Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { Runs } from '../comparison/runs.ts';
import { results } from '../parallel/parallel.ts';

/** A point of a study: parameters, and the lucks on which it is run. */
export interface StudyPoint {
  readonly set: Partial<Values>;
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

export interface StudyConditions {
  readonly workers: number;
  readonly signal: AbortSignal;
  /** File that keeps what is done, for a run that is stopped; null for none. */
  readonly journal: string | null;
  /** Told how many runs are done, of all arms. */
  readonly progress?: (done: number) => void;
}

/** Units that travel together: messages between threads cost little then. */
const BATCH = 8;

/** How many runs a design takes. */
export function studyRuns({ arms, points }: StudyDesign): number {
  return arms.length * points.reduce((sum, { replicates }) => sum + replicates.length, 0);
}

/**
 * Run a design. A stopped one goes on from its journal and gives the same numbers.
 * @returns the outcomes; the sets of its design are the points
 * @throws Failure where a formula of an arm has no value; see `openJournal`
 */
export async function studied(design: StudyDesign, conditions: StudyConditions): Promise<Runs> {
  const { arms, kept, outcomes, seed, points } = design;
  const { workers, signal, journal: file, progress } = conditions;
  const lucks = points[0]?.replicates.length ?? 0;
  const runs = new Runs({ sets: points.length, replicates: lucks }, arms.length, outcomes);
  const units = points.flatMap(({ replicates }, set) => replicates.map((replicate) => ({ set, replicate })));
  const keyOf = (unit: number): string => {
    const { set = 0, replicate = 0 } = units[unit] ?? {};
    return digestOf({ set: points[set]?.set ?? {}, replicate }).slice(0, 12);
  };
  const journal = file === null ? null : openJournal(file, digestOf({ version, design }), keyOf);
  try {
    let done = 0;
    const tell = () => progress?.(done * arms.length);
    for (const [unit, found] of journal?.known ?? []) {
      runs.put(unit, found);
      done++;
    }
    tell();
    const left = units.map((_, unit) => unit).filter((unit) => journal?.known.has(unit) !== true);
    const data = { arms, kept, outcomes, seed, sets: points.map(({ set }) => set) };
    const todo = left.map((unit) => units[unit] as (typeof units)[number]);
    const threads = { workers: Math.max(1, Math.min(workers, todo.length)), signal, batch: BATCH };
    let next = 0;
    for await (const found of results('comparison', data, todo, threads)) {
      if (typeof found === 'string') throw new Failure(exits.failed, found);
      const unit = left[next] as number;
      runs.put(unit, found);
      journal?.add(unit, found);
      next++;
      done++;
      tell();
    }
  } finally {
    journal?.close();
  }
  return runs;
}
