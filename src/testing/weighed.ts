import type { Values } from '../model/parameters/table.ts';
import { acquaint } from '../model/steps/calendar.ts';
import type { World } from '../model/world.ts';
import { at, worldOf } from './worldOf.ts';

/**
 * A director who has weighed her half-day; the log of events is kept.
 * @param hours of volunteers left to the home, @param week from 1, @param prepare before she weighs
 */
export function weighed(set: Partial<Values>, hours = 0, week = 5, prepare = (_: World) => {}): World {
  const world = at(worldOf(1, { 'activity.successUnskilled': 1, ...set }, { events: true }), week);
  world.homes.volunteerHours[0] = hours;
  world.holders.skill[0] = 0.5;
  world.homes.materials[0] = 0.5;
  acquaint(world, 0);
  prepare(world);
  const known = { child: -1, severity: 0, claims: 0, claimable: false };
  world.mind.weigh({ home: 0, moment: world.moment, hourPrice: 1, mayOpen: true, closed: false, aware: 0, known });
  return world;
}
