import type { Evaluated } from '../abc/problem.ts';
import { together } from './distance.ts';

/** What a parameter set came to. */
export interface Evaluation extends Evaluated {
  /** True where it was given up as soon as it was certain to lie beyond the tolerance: all numbers are then only bounds. */
  readonly censored: boolean;
  /** Means over the replicates, one a target; NaN where there is none, or where it was not computed to the end. */
  readonly figures: readonly number[];
  /** Distances of the targets in standard errors, whose root sum of squares is the distance. */
  readonly components: readonly number[];
}

/** As JSON holds it: null for NaN and for infinity, which mean the same here. */
export type Stored = readonly [
  censored: 0 | 1,
  figures: readonly (number | null)[],
  components: readonly (number | null)[],
];

/** An evaluation as JSON holds it. */
export function toStored({ censored, figures, components }: Evaluation): Stored {
  const plain = (value: number) => (Number.isFinite(value) ? value : null);
  return [censored ? 1 : 0, figures.map(plain), components.map(plain)];
}

/** An evaluation as it was before it was stored. */
export function fromStored([censored, figures, components]: Stored): Evaluation {
  const far = components.map((value) => value ?? Number.POSITIVE_INFINITY);
  return {
    distance: together(far),
    censored: censored === 1,
    figures: figures.map((value) => value ?? Number.NaN),
    components: far,
  };
}
