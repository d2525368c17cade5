import { build } from './build.ts';
import type { Run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { summarize, traitsAtStart } from './summary.ts';
import { liveWeeks } from './week.ts';
import { type Keeping, makeWorld } from './world.ts';

/**
 * One run of a scenario.
 * @param seed any text, @param replicate 1-based: the same seed and replicate give the same luck in every scenario
 * @throws FormulaError where a scorecard has no finite value
 */
export function simulate(scenario: Scenario, seed: string, replicate: number, keeping: Partial<Keeping> = {}): Run {
  const world = makeWorld(scenario, seed, replicate, { events: false, witness: null, ...keeping });
  build(world);
  world.witness?.begins?.(world);
  const start = traitsAtStart(world);
  liveWeeks(world, 0, world.moments.length);
  world.nature.finish();
  return summarize(world, seed, replicate, start);
}
