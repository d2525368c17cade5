import { acquaint } from './steps/calendar.ts';
import { turnOver } from './steps/people.ts';
import type { World } from './world.ts';

/** The build phase: people leave and arrive; at its end the agency has first impressions (S01, S73). */
export function build(world: World): void {
  for (let week = -world.rules.values['city.buildWeeks']; week < 0; week++) turnOver(world, week);
  const impressions = new Float64Array(world.homes.count);
  world.nature.firstImpressions(world.holders, impressions);
  world.agency.begin(impressions);
  for (let home = 0; home < world.homes.count; home++) acquaint(world, home);
}
