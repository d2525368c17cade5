import type { Scenario } from '../model/scenario.ts';

/** What decides every number of an experiment. Plain data: it goes to the workers as it is. */
export interface Plan {
  /** One arm each; their names differ. */
  readonly arms: readonly Scenario[];
  readonly seed: string;
  /** The replicates of each arm: `first`, `first + 1`, …, `replicates` of them. */
  readonly first: number;
  readonly replicates: number;
}

/** Which tables are written besides runs, homes, weeks and quarters. They change no number. */
export interface Extras {
  /** Replicates whose events are written: every one, the plan's first, or none. */
  readonly events: 'all' | 'first' | 'none';
  readonly children: boolean;
}

/** Consecutive replicates of one arm, `from` to `to`, both included: what a worker does at a time. */
export interface Batch {
  /** Index in the plan's arms. */
  readonly arm: number;
  readonly from: number;
  readonly to: number;
}

/** All batches of a plan, in the order of (arm, replicate). */
export function* batches({ arms, first, replicates }: Plan, size: number): Generator<Batch> {
  const last = first + replicates - 1;
  for (let arm = 0; arm < arms.length; arm++) {
    for (let from = first; from <= last; from += size) yield { arm, from, to: Math.min(last, from + size - 1) };
  }
}

/** The scenario of an arm. */
export function armOf({ arms }: Plan, arm: number): Scenario {
  const scenario = arms[arm];
  if (scenario === undefined) throw new RangeError(`arm ${arm} of ${arms.length}`);
  return scenario;
}
