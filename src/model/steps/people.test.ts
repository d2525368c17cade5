import { describe, expect, it } from 'vitest';
import { at, worldOf } from '../../testing/worldOf.ts';
import { keeper, nobody } from '../director/holder.ts';
import { open } from '../truth/open.ts';
import { acquaint } from './calendar.ts';
import { countPosts, grantWishes, learnDetection } from './people.ts';
import { isUrgingSeason, publishAndUrge } from './urge.ts';

describe('grantWishes', () => {
  const granted = (kinds: readonly number[]) => {
    const world = worldOf(kinds.length, { 'agency.wishToSpecial': 1, 'child.known': 1 });
    world.holders.kind.set(kinds);
    for (const home of kinds.keys()) acquaint(world, home);
    world.wishes.fill(3);
    for (let week = 14; week <= 26; week++) grantWishes(at(world, week));
    return world;
  };

  it('grants each promised wish in one week of the quarter, of a director alone', () => {
    expect([...granted([1, 1, nobody, keeper]).wishesTotal]).toEqual([3, 3, 0, 0]);
  });

  it('grants them to special children first, one each', () => {
    const world = granted(Array<number>(12).fill(1));
    const { children } = open(world.nature.truth);
    for (const [child, severity] of children.severity.entries()) {
      if (severity > 0) expect(children.wishes[child]).toBeGreaterThanOrEqual(1);
    }
    expect(children.wishes.reduce((sum, wish) => sum + wish, 0)).toBe(36);
  });

  it('grants none in the closing weeks', () => {
    const world = worldOf(2);
    world.wishes.fill(9);
    for (let week = 53; week <= 56; week++) grantWishes(at(world, week));
    expect([...world.wishesTotal]).toEqual([0, 0]);
  });
});

describe('learnDetection', () => {
  it('moves the belief in weeks with an own fake: up when it was found, down when not', () => {
    const world = worldOf(3, { 'detection.learning': 0.15 });
    world.holders.expectedDetection.fill(0.2);
    world.holders.fakesThisWeek.set([0, 1, 2]);
    world.holders.caughtThisWeek.set([1, 0, 1]);
    learnDetection(world);
    expect([...world.holders.expectedDetection]).toEqual([0.2, 0.17, 0.32].map((belief) => expect.closeTo(belief, 12)));
  });
});

describe('countPosts', () => {
  it('counts directors, keepers and empty posts', () => {
    const world = at(worldOf(5), 7);
    world.holders.kind.set([1, keeper, nobody, nobody, 1]);
    countPosts(world);
    expect([world.weekly.directors[6], world.weekly.keepers[6], world.weekly.vacant[6]]).toEqual([2, 1, 2]);
  });
});

describe('urging (S65)', () => {
  it('is in season in the last weeks of a quarter and in the closing weeks', () => {
    const world = worldOf(1, { 'government.urgingWeeks': 3 });
    const season = world.moments.filter((moment) => isUrgingSeason(moment, world.rules.values));
    expect(season.map(({ week }) => week + 1)).toEqual([
      11, 12, 13, 24, 25, 26, 37, 38, 39, 50, 51, 52, 53, 54, 55, 56,
    ]);
  });

  it('reaches homes behind the pace, as many of them as the bureau has days for', () => {
    const urged = (reach: number, week = 13) => {
      const world = at(worldOf(200), week);
      world.bureau.plan.urging = reach;
      for (let home = 0; home < 200; home++) world.ledger.accepted[home] = home % 2 === 0 ? 5 : 4;
      publishAndUrge(world);
      return world;
    };
    const all = urged(1);
    expect([...all.homes.urged].map((one, home) => one === home % 2)).toEqual(Array(200).fill(true));
    expect([all.weekly.behind[12], all.weekly.urged[12]]).toEqual([100, 100]);
    expect(urged(0).weekly.urged[12]).toBe(0);
    expect(urged(1, 9).weekly.urged[8]).toBe(0);
    // Half of a hundred: within five standard deviations, a false alarm in 1,700,000.
    expect(Math.abs((urged(0.5).weekly.urged[12] as number) - 50)).toBeLessThan(25);
  });
});
