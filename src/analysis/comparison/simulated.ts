import { exits, Failure } from '../../experiment/failure.ts';
import type { Path, Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { results } from '../parallel/parallel.ts';
import { Runs } from './runs.ts';

/** How arms are run: the same for all of them. */
export interface Conditions {
  readonly seed: string;
  /** Parameter sets that count alike; one empty set for the scenarios as they are. */
  readonly sets: readonly Partial<Values>[];
  readonly replicates: number;
  readonly workers: number;
  /** Stops the work: its reason is thrown. */
  readonly signal: AbortSignal;
  /** Told how many runs are done, of all arms. */
  readonly progress?: (done: number) => void;
}

/**
 * Run all arms on the same luck. Each set has replicates of its own, so that luck is nested in the set: replicate r of set s (both from
 * 0) is number `s * replicates + r + 1`.
 * @param kept for each arm the parameters of the sets that its scenario sets itself
 * @throws Failure where a formula of an arm has no value
 */
export async function simulated(
  arms: readonly Scenario[],
  kept: readonly (readonly Path[])[],
  outcomes: readonly string[],
  { seed, sets, replicates, workers, signal, progress }: Conditions,
): Promise<Runs> {
  const runs = new Runs({ sets: sets.length, replicates }, arms.length, outcomes);
  const units = Array.from({ length: sets.length * replicates }, (_, run) => ({
    set: Math.floor(run / replicates),
    replicate: run + 1,
  }));
  const data = { arms, seed, outcomes, sets, kept };
  let done = 0;
  for await (const found of results('comparison', data, units, { workers: Math.min(workers, units.length), signal })) {
    if (typeof found === 'string') throw new Failure(exits.failed, found);
    runs.put(done, found);
    done++;
    progress?.(done * arms.length);
  }
  return runs;
}
