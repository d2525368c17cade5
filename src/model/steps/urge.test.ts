import { describe, expect, it } from 'vitest';
import { at, worldOf } from '../../testing/worldOf.ts';
import type { World } from '../world.ts';
import { publishAndUrge } from './urge.ts';

/** Sixty homes, every other one behind the pace of 5 in week 13. */
function urged(reach: number, weeks: readonly number[] = [13]): World {
  const world = worldOf(60, { 'city.target': 20, 'government.urgingWeeks': 3 });
  world.bureau.plan.urging = reach;
  for (let home = 0; home < 60; home++) world.ledger.accepted[home] = home % 2 === 0 ? 5 : 4;
  for (const week of weeks) publishAndUrge(at(world, week));
  return world;
}

describe('publishAndUrge', () => {
  it('urges whom the luck of the week puts within the reach, if she is behind', () => {
    const { homes, luck } = urged(0.5);
    const expected = Array.from({ length: 60 }, (_, home) =>
      home % 2 === 1 && luck.leaders.uniform(home + 1, 12, 2) < 0.5 ? 1 : 0,
    );
    expect([...homes.urged]).toEqual(expected);
    expect(expected.filter((one) => one === 1).length).toBeGreaterThan(5);
  });

  it('counts the weeks in which a home was urged, and lets go of it when the season is over', () => {
    const three = urged(1, [11, 12, 13, 14]);
    // In week 11 4.23 uploads are due, in week 12 4.62: those with 4 are behind, those with 5 not even in week 13.
    expect([...three.homes.urgedWeeks.slice(0, 4)]).toEqual([0, 3, 0, 3]);
    expect([...three.homes.urged]).toEqual(Array(60).fill(0));
    expect([10, 11, 12, 13].map((week) => three.weekly.urged[week])).toEqual([30, 30, 30, 0]);
    // In week 14 5.4 are due: all are behind.
    expect([10, 13].map((week) => three.weekly.behind[week])).toEqual([30, 60]);
  });

  it('publishes the table first: means and places of last week are of all uploads accepted', () => {
    const { ledger } = urged(0);
    expect(ledger.meanAccepted).toBe(4.5);
    // Thirty homes share the upper half of the places, thirty the lower.
    expect(ledger.standing[0]).toBeCloseTo(44.5 / 59, 12);
    expect(ledger.standing[1]).toBeCloseTo(14.5 / 59, 12);
  });
});
