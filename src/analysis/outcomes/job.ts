import { OpenRun } from '../../measures/openRun.ts';
import { outcomeOf } from '../../measures/outcome.ts';
import { outcomes } from '../../measures/outcomes.ts';
import type { Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
import { withValues } from '../../scenario/withValues.ts';
import type { Job } from '../parallel/job.ts';

/** What all runs share. */
export interface OutcomesData {
  readonly arms: readonly Scenario[];
  readonly seed: string;
  /** Names of the outcomes to compute. */
  readonly outcomes: readonly string[];
}

/** One run: an arm, some of its parameters changed, one replicate. */
export interface OutcomesUnit {
  /** Index in the arms. */
  readonly arm: number;
  readonly set: Partial<Values>;
  readonly replicate: number;
}

/** The outcomes of single runs, in the order of their names; NaN where one is undefined. */
export const outcomesJob: Job<OutcomesData, OutcomesUnit, Float64Array> = {
  prepare({ arms, seed, outcomes: names }) {
    const chosen = names.map((name) => outcomeOf(name, outcomes));
    return ({ arm, set, replicate }) => {
      const scenario = arms[arm];
      if (scenario === undefined) throw new RangeError(`arm ${arm} of ${arms.length}`);
      const run = new OpenRun(simulate(withValues(scenario, set), seed, replicate), scenario.values);
      return Float64Array.from(chosen, ({ compute }) => compute(run));
    };
  },
};
