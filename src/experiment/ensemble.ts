import type { Path } from '../model/parameters/table.ts';
import { ensembleSets } from '../scenario/ensemble/draw.ts';
import type { Ensemble } from '../scenario/ensemble/ensemble.ts';
import type { Resolved } from '../scenario/resolve.ts';
import type { PlannedEnsemble, PlannedSet } from './plan.ts';

/**
 * Draw sets of an ensemble for an experiment. What an arm's scenario sets itself of the ensemble's parameters stays as it says.
 * @param n sets, each of which counts alike
 */
export function planEnsemble(
  file: string,
  ensemble: Ensemble,
  n: number,
  seed: string,
  arms: readonly Pick<Resolved, 'origins'>[],
): PlannedEnsemble {
  const paths: readonly Path[] = [...ensemble.fitted, ...ensemble.carried];
  const times = new Map<number, number>();
  const sets = ensembleSets(ensemble, n, seed).map(({ number, set }): PlannedSet => {
    const time = times.get(number) ?? 0;
    times.set(number, time + 1);
    return { number, set, time };
  });
  return { file, sets, kept: arms.map(({ origins }) => paths.filter((path) => origins.has(path))) };
}
