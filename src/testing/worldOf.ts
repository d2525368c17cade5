import type { Values } from '../model/parameters/table.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Keeping, makeWorld, type World } from '../model/world.ts';
import { valuesByHand } from './byHand.ts';
import { plain } from './plain.ts';

/** A world before its first week, for tests of single steps: a few homes, no build phase, the numbers of hand calculations. */
export function worldOf(homes: number, set: Partial<Values> = {}, keeping: Partial<Keeping> = {}): World {
  const scenario: Scenario = {
    ...plain(),
    values: valuesByHand({ 'city.buildWeeks': 0, 'city.homes': homes, ...set }),
  };
  return makeWorld(scenario, 'world', 1, { events: false, witness: null, ...keeping });
}

/** Let the world stand in a week, counted from 1. */
export function at(world: World, week: number): World {
  const moment = world.moments[week - 1];
  if (moment === undefined) throw new RangeError(`there is no week ${week}`);
  world.moment = moment;
  return world;
}
