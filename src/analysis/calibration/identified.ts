import { table } from '../../model/parameters/table.ts';
import type { Ensemble } from '../../scenario/ensemble/ensemble.ts';
import { dimensionsOf, freeParameters } from './dimensions.ts';
import { type Posterior, posteriorOf } from './posterior.ts';

/** What an ensemble says of a parameter, with the values of its sets. */
export interface Identified extends Posterior {
  readonly unit: string;
  /** One a set, in the order of the sets. */
  readonly values: readonly number[];
}

/**
 * The parameters of an ensemble against their priors: which became narrower, and which stayed as wide as they were.
 * @param ensemble its sets and how they were made
 * @returns one a free parameter, in the order of the table
 */
export function identifiedBy({ sets, made }: Pick<Ensemble, 'sets' | 'made'>): readonly Identified[] {
  const free = freeParameters(new Set());
  const dimensions = dimensionsOf(free);
  const points = sets.map(({ set }) =>
    Float64Array.from(free, ({ path }, k) => dimensions[k]!.prior.scaled(set[path] as number)),
  );
  const weights = sets.map(({ weight }) => weight);
  return posteriorOf(free, points, weights, made.effectiveSize).map((one) => ({
    ...one,
    unit: table[one.path].unit,
    values: sets.map(({ set }) => set[one.path] as number),
  }));
}
