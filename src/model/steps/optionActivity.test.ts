import { describe, expect, it, vi } from 'vitest';
import { weighed } from '../../testing/weighed.ts';
import { option } from '../director/option.ts';
import { chooseTheme, inviteChance } from '../director/within.ts';
import type { Session } from '../nature/activity.ts';
import type { Values } from '../parameters/table.ts';
import { open } from '../truth/open.ts';
import type { World } from '../world.ts';
import { act } from './options.ts';

const homesOf = (world: World) => open(world.nature.truth).homes;
const eventsOf = (world: World) => open(world.nature.truth).events;
const two = { 'child.specialNone': 0, 'child.specialOne': 0, 'child.known': 1 } as const;

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

describe('an activity that comes off or not', () => {
  it('does so by the luck of its half-day at the chance of her skill', () => {
    const set = { 'activity.successUnskilled': 0.5 };
    const found = Array.from({ length: 40 }, (_, k) => {
      const world = weighed(set, 0, 1 + k);
      act(world, 0, k % 3, option.activity, -1, true);
      // .5 and half of the rest.
      const comesOff = world.luck.success.uniform(1, k, k % 3) < 0.75;
      expect(homesOf(world).failed[0]).toBe(comesOff ? 0 : 1);
      expect(homesOf(world).openings[0]).toBe(comesOff ? 1 : 0);
      expect(world.opened[0]).toBe(comesOff ? 1 : 0);
      expect(world.holders.activitiesHeld[0]).toBe(comesOff ? 1 : 0);
      expect(world.ledger.uploads[0]).toBe(comesOff ? 1 : 0);
      expect(homesOf(world).childHours[0]).toBeGreaterThanOrEqual(5);
      expect(eventsOf(world)[0]?.trueType === 'failed').toBe(!comesOff);
      return comesOff;
    });
    expect(new Set(found).size).toBe(2);
  });
});

describe('a session', () => {
  /** What nature is told of an activity. */
  const session = (set: Partial<Values> = {}, week = 16, prepare = (_: World) => {}): Session & { world: World } => {
    const world = weighed({ 'calendar.summerWeeks': 8, ...set }, 0, week, prepare);
    const hold = vi.spyOn(world.nature, 'hold');
    act(world, 0, 1, option.activity, -1, false);
    expect(hold).toHaveBeenCalledTimes(1);
    return { ...(hold.mock.calls[0]?.[0] as Session), world };
  };

  it('has the theme of her choice, taught or not, her quality and her skill, at its place in time', () => {
    const { world, ...plainly } = session({ 'school.announced': 3 });
    const theme = chooseTheme(world.mind, world.rules.themes, world.taught, world.luck, 1, 15, 1);
    // .05 + .55 * .5 + .1 * .5
    const quality = expect.closeTo(0.375, 12);
    const expected = { home: 0, week: 15, slot: 1, quarter: 1, theme, quality, skill: 0.5 };
    expect(plainly).toEqual({ ...expected, taught: false, invited: 0, urged: false, volunteers: false, announced: 3 });
    expect(session({}, 16, ({ taught }) => taught.fill(1)).taught).toBe(true);
    expect(session({}, 16, ({ taught }) => taught.fill(1).fill(0, theme, theme + 1)).taught).toBe(false);
    expect(session({}, 16, ({ homes }) => homes.urged.fill(1)).urged).toBe(true);
  });

  it('is uploaded once, as the first of its kind in the half-day', () => {
    const world = weighed({ 'household.attendBase': 16, 'government.audit': 0.1 }, 0, 16, ({ homes }) => {
      homes.presence[0] = 0.25;
    });
    const submit = vi.spyOn(world.nature, 'submit');
    act(world, 0, 1, option.activity, -1, false);
    expect(submit.mock.calls).toEqual([[0, 0, 15, 1, 0, 1, 0.25, 0.1]]);
  });

  it('is announced by the school in term alone, and belongs to no quarter in the closing weeks', () => {
    expect(session({ 'school.announced': 3 }, 3).announced).toBe(0);
    expect(session({}, 54).quarter).toBe(-1);
    expect(session({}, 52).quarter).toBe(3);
  });

  it('is remembered: held, who came, this week and this quarter; its hours go into the log', () => {
    const sure = { 'household.attendBase': 16, 'open.hours': 3, 'city.homes': 1 };
    const { world } = session({ ...sure, 'director.stakes': 0 }, 16, ({ holders }) => {
      holders.recentActivities.set([0, 2, 0, 4]);
      holders.activitiesHeld[0] = 2;
      holders.childrenCame[0] = 11;
      holders.quarterHeld[0] = 1;
      holders.quarterCame[0] = 7;
    });
    const came = homesOf(world).sessions[0] as number;
    expect(came).toBeGreaterThan(3);
    const { holders, ledger } = world;
    expect([...holders.recentActivities]).toEqual([0, 2, 0, 5]);
    expect([holders.activitiesHeld[0], holders.childrenCame[0]]).toEqual([3, 11 + came]);
    expect([holders.quarterHeld[0], holders.quarterCame[0]]).toEqual([2, 7 + came]);
    expect([ledger.openHours[0], homesOf(world).openings[0], world.opened[0]]).toEqual([3, 0, 1]);
  });

  it('is genuine from the least number of children on, below that only attempted; both are uploaded', () => {
    const sure = { 'household.attendBase': 16, 'household.room': 6, 'household.circle': 6 };
    const event = (minimum: number) => eventsOf(session({ ...sure, 'activity.minimumChildren': minimum }).world)[0];
    expect(event(6)).toMatchObject({ trueType: 'genuine', attendance: 6, claimedAttendance: 6, accepted: true });
    expect(event(6)?.quality).toBeCloseTo(0.375, 12);
    expect(event(7)).toMatchObject({ trueType: 'attempted', attendance: 6, claimedAttendance: 6, quality: 0 });
    expect(['display', 'holiday', 'safety', 'family', 'counselling']).toContain(event(6)?.theme);
  });

  it('is written down by her inclination and the luck of the half-day', () => {
    const written = Array.from({ length: 30 }, (_, k) => {
      const { world } = session({ 'record.motive': 0, 'record.hours': 0.4 }, 1 + k);
      const writes = world.luck.record.uniform(1, k, 1) < world.mind.recordChance;
      expect([homesOf(world).recordsWritten[0], world.ledger.records[0]]).toEqual(writes ? [1, 1] : [0, 0]);
      expect(eventsOf(world)[0]?.record).toBe(writes);
      return writes;
    });
    expect(new Set(written).size).toBe(2);
  });

  it('invites each special child whom she knows by her belief', () => {
    const bits = Array.from({ length: 30 }, (_, k) => {
      const { world, invited } = session({ ...two, 'invite.hours': 0.2 }, 1 + k);
      const expected = [0, 1].map(
        (place) =>
          world.luck.invitation.uniform(1, k, 1, place) < inviteChance(world.mind, world.caseBook.severity(0, place)),
      );
      expect(invited).toBe((expected[0] ? 1 : 0) + (expected[1] ? 2 : 0));
      expect([homesOf(world).invitable[0], homesOf(world).invited[0]]).toEqual([2, expected.filter(Boolean).length]);
      return invited;
    });
    expect(new Set(bits)).toEqual(new Set([0, 1, 2, 3]));
    const { world, invited } = session({ ...two, 'child.known': 0, 'invite.hours': 0 });
    expect([invited, homesOf(world).invitable[0]]).toEqual([0, 0]);
  });
});
