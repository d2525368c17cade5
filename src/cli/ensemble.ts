import type { WeightedSet } from '../analysis/patterns/patterns.ts';
import { planEnsemble } from '../experiment/ensemble.ts';
import { exits, Failure } from '../experiment/failure.ts';
import { type PlannedEnsemble, withoutKept } from '../experiment/plan.ts';
import { loadEnsemble } from '../scenario/ensemble/load.ts';
import type { Resolved } from '../scenario/resolve.ts';
import { settingAmong } from './arms.ts';
import { tell } from './say.ts';

/**
 * Sets of an ensemble, and which of its parameters each arm keeps; the person is told.
 * @throws Failure (2) where --set names a parameter of the ensemble
 */
export async function drawn(
  file: string,
  arms: readonly Resolved[],
  given: { readonly set: readonly string[]; readonly seed: string; readonly 'ensemble-sets': number },
): Promise<PlannedEnsemble> {
  const ensemble = loadEnsemble(file);
  const paths: readonly string[] = [...ensemble.fitted, ...ensemble.carried];
  const clash = settingAmong(given.set, paths);
  if (clash !== undefined) {
    const why = 'the ensemble has a value of it in every set, drawn together with the others';
    throw new Failure(exits.wrong, `--set ${clash} does not go with --ensemble: ${why}. Leave one of the two out.`);
  }
  const planned = planEnsemble(file, ensemble, given['ensemble-sets'], given.seed, arms);
  for (const [index, kept] of planned.kept.entries()) {
    if (kept.length > 0)
      tell(`${arms[index]?.scenario.name} sets ${kept.join(', ')} itself: it keeps its own value in every set`);
  }
  return planned;
}

/** The drawn sets of one arm with their weights: a set that was drawn twice counts twice and is simulated once. */
export function weightedSets({ sets, kept: [own = []] }: PlannedEnsemble): readonly WeightedSet[] {
  const drawn = new Map<number, { set: WeightedSet['set']; weight: number }>();
  for (const { number, set } of sets) {
    const before = drawn.get(number)?.weight ?? 0;
    drawn.set(number, { set: withoutKept(set, own), weight: before + 1 });
  }
  return [...drawn.values()];
}
