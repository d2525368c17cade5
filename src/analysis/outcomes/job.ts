import { OpenRun } from '../../measures/openRun.ts';
import { outcomes } from '../../measures/outcomes.ts';
import type { Values } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
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
    const chosen = names.map((name) => {
      const found = outcomes.find((outcome) => outcome.name === name);
      if (found === undefined) throw new Error(`no outcome is called ${name}`);
      return found;
    });
    return ({ arm, set, replicate }) => {
      const scenario = arms[arm];
      if (scenario === undefined) throw new RangeError(`arm ${arm} of ${arms.length}`);
      const run = new OpenRun(simulate(changed(scenario, set), seed, replicate), scenario.values);
      return Float64Array.from(chosen, ({ compute }) => compute(run));
    };
  },
};

/** A scenario with other values: a parameter set of an ensemble, for instance. Dated fixes stay as they are. */
export function changed(scenario: Scenario, set: Partial<Values>): Scenario {
  return { ...scenario, values: { ...scenario.values, ...set } };
}
