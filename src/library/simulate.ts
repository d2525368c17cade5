import { OpenRun } from '../measures/openRun.ts';
import { outcomes } from '../measures/outcomes.ts';
import type { Run } from '../model/run.ts';
import type { Scenario } from '../model/scenario.ts';
import { simulate as live } from '../model/simulate.ts';
import { expectCount, expectScenario, expectThat } from './check.ts';

/** One simulated contract. */
export interface Simulated {
  /** All that anybody in it could know, and the sealed truth. */
  readonly run: Run;
  /** Every outcome of docs/measures.md by its name; NaN where one is undefined. */
  readonly outcomes: Readonly<Record<string, number>>;
}

/**
 * One run of a scenario with all its outcomes.
 * @param seed any text, @param replicate 1-based: the same seed and replicate give the same luck in every scenario
 * @returns the run and its outcomes; the same arguments give the same bits
 * @throws TypeError for an argument of another type; FormulaError where a scorecard has no finite value
 */
export function simulate(scenario: Scenario, seed: string, replicate = 1): Simulated {
  const call = 'simulate(scenario, seed, replicate)';
  expectScenario(scenario, `${call}: scenario`);
  expectThat(typeof seed === 'string', `${call}: seed`, "a text, such as 'h-city'", seed);
  expectCount(replicate, `${call}: replicate`);
  const run = live(scenario, seed, replicate);
  const opened = new OpenRun(run, scenario.values);
  return { run, outcomes: Object.fromEntries(outcomes.map(({ name, compute }) => [name, compute(opened)])) };
}
