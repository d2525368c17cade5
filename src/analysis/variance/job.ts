import { OpenRun } from '../../measures/openRun.ts';
import type { Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
import { withValues } from '../../scenario/withValues.ts';
import type { Job } from '../parallel/job.ts';
import { covariances } from './covariance.ts';
import { groups } from './groups.ts';

/** What all runs share. */
export interface VarianceData {
  readonly scenario: Scenario;
  readonly seed: string;
}

/** One run of a parameter set. */
export interface VarianceUnit {
  readonly set: Partial<Values>;
  readonly replicate: number;
}

/** Covariances over the homes of a run: genuine activities first, then the columns of all groups in their order. */
export const varianceJob: Job<VarianceData, VarianceUnit, Float64Array> = {
  prepare({ scenario, seed }) {
    return ({ set, replicate }) => {
      const own = withValues(scenario, set);
      const run = new OpenRun(simulate(own, seed, replicate), own.values);
      return covariances([run.real.genuine, ...groups.flatMap(({ columns }) => columns.map((column) => column(run)))]);
    };
  },
};
