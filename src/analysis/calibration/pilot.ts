import { latinHypercube } from '../../experiment/design/latinHypercube.ts';
import { OpenRun } from '../../measures/openRun.ts';
import type { Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
import { withValues } from '../../scenario/withValues.ts';
import type { Job } from '../parallel/job.ts';
import { dimensionsOf, type FreeParameter, setOf } from './dimensions.ts';
import { figureOf } from './figures.ts';
import { completionOnly } from './job.ts';
import type { Target } from './targets.ts';

/** What all sets of the pilot share. */
export interface PilotData {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly targets: readonly Target[];
}

/** A set of the prior, and the replicate number of the first of its two years. */
export interface PilotUnit {
  readonly set: Partial<Values>;
  readonly first: number;
}

/** Figures of two years, one a target; NaN where one has no value. */
export type Pair = readonly [readonly number[], readonly number[]];

/** Two years of a set, each with luck of its own. */
export const pilotJob: Job<PilotData, PilotUnit, Pair> = {
  prepare({ scenario, seed, targets }) {
    return ({ set, first }) => {
      const own = withValues(scenario, set);
      const control = withValues(own, completionOnly);
      const year = (replicate: number): readonly number[] => {
        const run = new OpenRun(simulate(own, seed, replicate), own.values);
        const other = new OpenRun(simulate(control, seed, replicate), control.values);
        return targets.map(({ figure }) => {
          const { compute, against } = figureOf(figure);
          return against === null ? compute(run) : against(compute(run), compute(other));
        });
      };
      return [year(first), year(first + 1)];
    };
  },
};

/** Sets by which the spread of the figures is judged: where all are alike, they know it to about one part in eleven. */
export const PILOT_SETS = 64;

/** A Latin hypercube of the priors, each set with two replicate numbers of its own. */
export function pilotUnits(parameters: readonly FreeParameter[], seed: string): readonly PilotUnit[] {
  const dimensions = dimensionsOf(parameters);
  return latinHypercube(PILOT_SETS, dimensions.length, `${seed}, pilot`).map((levels, index) => {
    const values = dimensions.map(({ prior }, i) => prior.natural(prior.quantile(levels[i]!)));
    return { set: setOf(parameters, values), first: 1 + 2 * index };
  });
}

/**
 * Standard errors by which distances are counted: of one year's figure, which is all the paper tells, and of the mean over a set's
 * replicates, independent of each other: sd * sqrt(1 + 1 / replicates). The variance is the mean over the prior of that between
 * two years of the same set, the same unit for every set: a set cannot come nearer by being more erratic.
 * @param pairs years of as many sets
 * @returns one a target; NaN for a figure that has a value in both years of fewer than two sets, 0 for one that never varies
 */
export function standardErrors(pairs: readonly Pair[], replicates: number): readonly number[] {
  return (pairs[0]?.[0] ?? []).map((_, target) => {
    const variances = pairs
      .map(([one, other]) => (one[target]! - other[target]!) ** 2 / 2)
      .filter((variance) => !Number.isNaN(variance));
    if (variances.length < 2) return Number.NaN;
    const variance = variances.reduce((sum, value) => sum + value, 0) / variances.length;
    return Math.sqrt(variance * (1 + 1 / replicates));
  });
}
