import { OpenRun } from '../../measures/openRun.ts';
import { deviation } from '../../measures/statistics/spread.ts';
import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
import { changed } from '../outcomes/job.ts';
import type { Job } from '../parallel/job.ts';
import { figureOf } from './figures.ts';
import { completionOnly } from './job.ts';
import type { Target } from './targets.ts';

export interface PilotData {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly targets: readonly Target[];
}

/** The figures of single years of a scenario at its own values, one a target; NaN where one has no value. */
export const pilotJob: Job<PilotData, number, readonly number[]> = {
  prepare({ scenario, seed, targets }) {
    const control = changed(scenario, completionOnly);
    return (replicate) => {
      const own = new OpenRun(simulate(scenario, seed, replicate), scenario.values);
      const other = new OpenRun(simulate(control, seed, replicate), control.values);
      return targets.map(({ figure }) => {
        const { compute, against } = figureOf(figure);
        return against === null ? compute(own) : against(compute(own), compute(other));
      });
    };
  },
};

/** Years by which the spread of the figures is judged: they know it to about one part in eleven. */
export const PILOT_YEARS = 64;

/**
 * Standard errors by which distances are counted: of one year's figure, which is all the paper tells, and of the mean over a set's
 * replicates, independent of each other: sd * sqrt(1 + 1 / replicates). They are those of the scenario at its own values, the same
 * for every set: a set cannot come nearer by being more erratic.
 * @param years figures of single years, each one a target
 * @returns one a target; NaN for a figure that has a value in fewer than two of the years, 0 for one that never varies
 */
export function standardErrors(years: readonly (readonly number[])[], replicates: number): readonly number[] {
  return (years[0] ?? []).map((_, target) => {
    const values = years.map((year) => year[target]!).filter((value) => !Number.isNaN(value));
    return values.length < 2 ? Number.NaN : deviation(Float64Array.from(values)) * Math.sqrt(1 + 1 / replicates);
  });
}
