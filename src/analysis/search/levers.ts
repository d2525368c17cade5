import type { Path } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { combine } from '../../scenario/combine.ts';
import { mostMultiple, scaled } from '../../scenario/dosing.ts';
import { ScenarioError } from '../../scenario/error.ts';
import type { Resolved } from '../../scenario/resolve.ts';

/** A fix that a package may hold, at one of a few doses. */
export interface Lever {
  readonly fix: Resolved;
  /** Multiples of its dose; 1 alone for one that has none. */
  readonly multiples: readonly number[];
  /** Parameters of the sets that it sets itself. */
  readonly kept: readonly Path[];
}

/** For each lever 0 where it is out, else the place of its dose from 1 on. */
export type Package = readonly number[];

/** Half, whole and double doses, as far as their parameters reach. */
export function leverOf(fix: Resolved, kept: readonly Path[]): Lever {
  const most = mostMultiple(fix.scenario);
  const dosed = Number.isFinite(most);
  return { fix, kept, multiples: dosed ? [0.5, 1, 2].filter((multiple) => multiple === 1 || multiple <= most) : [1] };
}

/** The base with the levers of a package; null where two of them set the same. */
export function packed(
  base: Scenario,
  levers: readonly Lever[],
  chosen: Package,
): { readonly scenario: Scenario; readonly kept: readonly Path[] } | null {
  const on = levers.flatMap((lever, k) => {
    const multiple = lever.multiples[(chosen[k] ?? 0) - 1];
    return multiple === undefined ? [] : [{ lever, multiple }];
  });
  const fixes = on.map(({ lever: { fix }, multiple }) =>
    multiple === 1 ? fix : { ...fix, scenario: scaled(fix.scenario, multiple) },
  );
  const name = packageName(levers, chosen);
  try {
    const scenario = combine(base, fixes, name, { en: name, zh: name });
    return { scenario, kept: [...new Set(on.flatMap(({ lever }) => lever.kept))] };
  } catch (error) {
    if (error instanceof ScenarioError) return null;
    throw error;
  }
}

/** Its levers with their doses, such as `f01-schools + f03b-random-inspection x 2`. */
export function packageName(levers: readonly Lever[], chosen: Package): string {
  const on = levers.flatMap(({ fix, multiples }, k) => {
    const multiple = multiples[(chosen[k] ?? 0) - 1];
    return multiple === undefined ? [] : [`${fix.scenario.name}${multiple === 1 ? '' : ` x ${multiple}`}`];
  });
  return on.length === 0 ? 'nothing' : on.join(' + ');
}
