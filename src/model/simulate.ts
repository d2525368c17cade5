import type { Run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { acquaint } from './steps/calendar.ts';
import { turnOver } from './steps/people.ts';
import { summarize, traitsAtStart } from './summary.ts';
import { liveWeek } from './week.ts';
import { type Keeping, makeWorld, type World } from './world.ts';

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
  for (const moment of world.moments) {
    world.moment = moment;
    liveWeek(world);
    world.witness?.endsWeek?.(world);
  }
  world.nature.finish();
  return summarize(world, seed, replicate, start);
}

/** The build phase: people leave and arrive; at its end the agency has first impressions (S01, S73). */
function build(world: World): void {
  for (let week = -world.rules.values['city.buildWeeks']; week < 0; week++) turnOver(world, week);
  const impressions = new Float64Array(world.homes.count);
  world.nature.firstImpressions(world.holders, impressions);
  world.agency.begin(impressions);
  for (let home = 0; home < world.homes.count; home++) acquaint(world, home);
}
