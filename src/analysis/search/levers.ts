import type { Path } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { combine } from '../../scenario/combine.ts';
import { mostMultiple, scaled } from '../../scenario/dosing.ts';
import { ScenarioError } from '../../scenario/error.ts';
import type { Resolved } from '../../scenario/resolve.ts';
import { type Weighting, weighted, weightsText } from '../../scenario/weighting.ts';
import type { Package } from './genome.ts';

/** A fix that a package may hold, at one of a few doses. */
export interface Lever {
  readonly fix: Resolved;
  /** Multiples of its dose, rising; 1 alone for one that has none. */
  readonly multiples: readonly number[];
  /** Parameters of the sets that it sets itself. */
  readonly kept: readonly Path[];
}

/** Half, whole and double doses, as far as their parameters reach. */
export function leverOf(fix: Resolved, kept: readonly Path[]): Lever {
  const most = mostMultiple(fix.scenario);
  const dosed = Number.isFinite(most);
  return { fix, kept, multiples: dosed ? [0.5, 1, 2].filter((multiple) => multiple === 1 || multiple <= most) : [1] };
}

/** What packages are made of. */
export interface Making {
  readonly base: Scenario;
  readonly levers: readonly Lever[];
  /** Weights of a formula that packages move too; null for none. */
  readonly weighting: Weighting | null;
}

/** An arm, and the parameters of the sets that it sets itself. */
export interface PackageArm {
  readonly scenario: Scenario;
  readonly kept: readonly Path[];
}

/** The base with the levers and weights of a package; null where two of them set the same. */
export function packed(question: Making, chosen: Package): PackageArm | null {
  const { base, levers, weighting } = question;
  const on = levers.flatMap((lever, k) => {
    const multiple = lever.multiples[(chosen[k] ?? 0) - 1];
    return multiple === undefined ? [] : [{ lever, multiple }];
  });
  const fixes = on.map(({ lever: { fix }, multiple }) =>
    multiple === 1 ? fix : { ...fix, scenario: scaled(fix.scenario, multiple) },
  );
  const shared = weighting === null ? null : weighted(base, weighting, chosen.slice(levers.length));
  const name = packageName(question, chosen);
  try {
    const scenario = combine(base, shared === null ? fixes : [...fixes, shared], name, { en: name, zh: name });
    return { scenario, kept: [...new Set(on.flatMap(({ lever }) => lever.kept))] };
  } catch (error) {
    if (error instanceof ScenarioError) return null;
    throw error;
  }
}

/** Name of the package that holds nothing. */
export const EMPTY = 'nothing';

/** Its levers with their doses and its weights, such as `f01-schools + f03b-random-inspection x 2`. */
export function packageName({ levers, weighting }: Making, chosen: Package): string {
  const on = levers.flatMap(({ fix, multiples }, k) => {
    const multiple = multiples[(chosen[k] ?? 0) - 1];
    return multiple === undefined ? [] : [`${fix.scenario.name}${multiple === 1 ? '' : ` x ${multiple}`}`];
  });
  const weights = weighting === null ? '' : weightsText(weighting, chosen.slice(levers.length));
  const all = weights === '' ? on : [...on, weights];
  return all.length === 0 ? EMPTY : all.join(' + ');
}
