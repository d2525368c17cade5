import { describe, expect, it } from 'vitest';
import { at, worldOf } from '../../testing/worldOf.ts';
import { option } from '../director/option.ts';
import type { Values } from '../parameters/table.ts';
import { open } from '../truth/open.ts';
import type { World } from '../world.ts';
import { acquaint } from './calendar.ts';
import { act } from './options.ts';

/** A director who has weighed her half-day of week 5. @param hours of volunteers left to the home */
function weighed(set: Partial<Values>, hours = 0): World {
  const world = at(worldOf(1, { 'activity.successUnskilled': 1, ...set }), 5);
  world.homes.volunteerHours[0] = hours;
  world.holders.skill[0] = 0.5;
  world.homes.materials[0] = 0.5;
  acquaint(world, 0);
  const known = { child: -1, severity: 0, claims: 0, claimable: false };
  world.mind.weigh({ home: 0, moment: world.moment, hourPrice: 1, mayOpen: true, closed: false, aware: 0, known });
  return world;
}

describe('an activity', () => {
  it('takes the hours of volunteers as far as they go', () => {
    const left = (hours: number, saving = 1.5) => {
      const world = weighed({ 'activity.volunteerSaving': saving, 'record.motive': -50 }, hours);
      act(world, 0, 0, option.activity, -1, false);
      const { childHours, volunteerActivities } = open(world.nature.truth).homes;
      return [world.homes.volunteerHours[0], childHours[0], volunteerActivities[0]];
    };
    // 5 h * (1.3 - .6 * .5) * (1.2 - .4 * .5) = 5, less what they save.
    expect(left(0)).toEqual([0, 5, 0]);
    expect(left(0.6)).toEqual([0, expect.closeTo(4.4, 12), 1]);
    expect(left(4)).toEqual([2.5, 3.5, 1]);
    expect(left(4, 0)).toEqual([4, 5, 0]);
  });

  it('takes the time of its paper record too', () => {
    const hours = (motive: number): number | undefined => {
      const world = weighed({ 'record.motive': motive, 'record.hours': 0.4 });
      act(world, 0, 0, option.activity, -1, false);
      return open(world.nature.truth).homes.childHours[0];
    };
    expect([hours(-50), hours(50)]).toEqual([5, 5.4]);
  });
});

describe('a paper case file', () => {
  it('goes to the known child with most claims left, the second when the first has none', () => {
    const world = at(
      worldOf(1, { 'child.specialNone': 0, 'child.specialOne': 0, 'child.known': 1, 'case.creditsPerQuarter': 2 }),
      5,
    );
    acquaint(world, 0);
    expect(world.caseBook.count(0)).toBe(2);
    const left = () => [0, 1].map((place) => world.caseBook.claimsLeft(0, place, 2));
    const seen = [0, 1, 2, 3].map(() => {
      act(world, 0, 0, option.paperCaseFile, -1, false);
      return left();
    });
    expect(seen).toEqual([
      [1, 2],
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
    expect([world.caseBook.nextToClaim(0, 2), world.ledger.caseFiles[0]]).toEqual([-1, 4]);
  });
});
