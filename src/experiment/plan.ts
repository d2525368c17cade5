import type { Path, Values } from '../model/parameters/table.ts';
import type { Scenario } from '../model/scenario.ts';
import { withValues } from '../scenario/withValues.ts';

/** What decides every number of an experiment. Plain data: it goes to the workers as it is. */
export interface Plan {
  /** One arm each; their names differ. */
  readonly arms: readonly Scenario[];
  readonly seed: string;
  /** The replicates of each arm: `first`, `first + 1`, …, `replicates` of them. */
  readonly first: number;
  readonly replicates: number;
  /** Parameter sets in which each arm is run; left out, each arm is run at its own values. */
  readonly ensemble?: PlannedEnsemble;
}

/** The seed where nobody names one. */
export const usualSeed = 'h-city';

/** Sets that were drawn from an ensemble. */
export interface PlannedEnsemble {
  /** As the command line named it: for people, it decides no number. */
  readonly file: string;
  /** In the order of their numbers. A set that was drawn twice stands twice. */
  readonly sets: readonly PlannedSet[];
  /** For each arm, the parameters of the ensemble that its scenario sets itself: they keep the scenario's value. */
  readonly kept: readonly (readonly Path[])[];
}

/** A set that was drawn for an experiment. */
export interface PlannedSet {
  readonly number: number;
  readonly set: Partial<Values>;
  /** 0 for the first time that the set was drawn, 1 for the second, …: each time has replicates of its own, the next ones. */
  readonly time: number;
}

/** Which tables are written besides runs, homes, weeks and quarters. They change no number. */
export interface Extras {
  /** Replicates whose events are written: every one, the plan's first, or none. */
  readonly events: 'all' | 'first' | 'none';
  readonly children: boolean;
}

/** Runs of a plan. */
export function runCount({ arms, replicates, ensemble }: Plan): number {
  return arms.length * replicates * (ensemble?.sets.length ?? 1);
}

/** The scenario of an arm in a set. */
export function armOf({ arms, ensemble }: Plan, arm: number, set: number): Scenario {
  const scenario = arms[arm];
  if (scenario === undefined) throw new RangeError(`arm ${arm} of ${arms.length}`);
  return withValues(scenario, setOf(ensemble, arm, set) ?? {});
}

/** What a set changes in an arm; null without an ensemble. */
export function setOf(ensemble: PlannedEnsemble | undefined, arm: number, set: number): Partial<Values> | null {
  if (ensemble === undefined) return null;
  const planned = ensemble.sets[set];
  if (planned === undefined) throw new RangeError(`set ${set} of ${ensemble.sets.length}`);
  return withoutKept(planned.set, ensemble.kept[arm] ?? []);
}

/** A parameter set without what an arm sets itself. */
export function withoutKept(set: Partial<Values>, kept: readonly string[]): Partial<Values> {
  return Object.fromEntries(Object.entries(set).filter(([path]) => !kept.includes(path)));
}
