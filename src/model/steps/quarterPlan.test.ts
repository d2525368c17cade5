import { describe, expect, it } from 'vitest';
import { at, worldOf } from '../../testing/worldOf.ts';
import { nobody } from '../director/holder.ts';
import type { Values } from '../parameters/table.ts';
import { open } from '../truth/open.ts';
import type { World } from '../world.ts';
import { acquaint } from './calendar.ts';
import { closeQuarter, planQuarter } from './quarter.ts';

/** A few homes as they plan a quarter. @param week from 1 */
function planned(homes: number, set: Partial<Values>, week = 14, prepare = (_: World) => {}): World {
  const world = at(worldOf(homes, { 'agency.floor': 1, 'agency.mostUnits': 100, ...set }, { events: true }), week);
  prepare(world);
  planQuarter(world);
  return world;
}
const close = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 9));

describe('the floor', () => {
  it('by need goes by known special children and by children, whose mean counts as one', () => {
    const two = { 'child.specialNone': 0, 'child.specialOne': 0, 'child.known': 1, 'child.mean': 20 };
    const { homes } = planned(2, { 'agency.floorBy': 'need', 'agency.units': 3, ...two }, 14, (world) => {
      acquaint(world, 0);
      world.homes.children.set([40, 10]);
    });
    // 1 + 2 + 40/20 against 1 + 0 + 10/20: five of 6.5 parts of six units.
    expect([...homes.units]).toEqual(close([(6 * 5) / 6.5, (6 * 1.5) / 6.5]));
  });

  it('by the grade goes to the good or to the weak, to nobody without any, half before the first grade', () => {
    const by = (rule: 'grade' | 'weak') =>
      planned(4, { 'agency.floorBy': rule, 'agency.units': 1 }, 14, ({ ledger }) =>
        ledger.grade.set([0.8, 0, 1, Number.NaN]),
      ).homes.units;
    expect([...by('grade')]).toEqual(close([0.8, 0.05, 1, 0.5].map((part) => (4 * part) / 2.35)));
    expect([...by('weak')]).toEqual(close([0.2, 1, 0.05, 0.5].map((part) => (4 * part) / 1.75)));
  });
});

describe('a quarter', () => {
  it('is planned in its first week alone', () => {
    const world = planned(2, { 'agency.units': 1 }, 15, ({ ledger }) => ledger.acceptedQuarter.fill(3));
    expect([...world.homes.units, ...world.ledger.acceptedQuarter]).toEqual([0, 0, 3, 3]);
  });

  it('leaves what was planned in its columns', () => {
    const set = { 'agency.units': 2, 'agency.volunteerHours': 5, 'coaching.split': 'quarter' } as const;
    const world = planned(3, { ...set, 'government.audit': 0.25 }, 14, ({ volunteerTotal }) => volunteerTotal.fill(1));
    expect([...world.supportByQuarter]).toEqual([0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0]);
    expect([...world.volunteerTotal]).toEqual([6, 6, 6]);
    const { quarterly, agency, bureau } = world;
    expect([quarterly.photoCoaching[1], quarterly.agencyScore[1], quarterly.bureauScore[1]]).toEqual([
      0.25,
      agency.score,
      bureau.score,
    ]);
    expect(agency.score).not.toBe(0);
    expect(quarterly.urgingReach[1]).toBe(bureau.plan.urging);
    expect(quarterly.leaderVisits[1]).toBe(bureau.plan.visits);
    expect(quarterly.audits[1]).toBe(bureau.plan.audits + 0.25);
    expect([quarterly.photoCoaching[0], quarterly.audits[0]]).toEqual([0, 0]);
  });

  it('lets a person in the place of the bureau or the agency rewrite the plan', () => {
    const seat = {
      home: -1,
      spend: (_: World, plan: { urging: number }) => {
        plan.urging = 0.125;
      },
      share: (_: World, units: Float64Array) => units.set([4, 0]),
    };
    const world = at(worldOf(2, { 'agency.units': 1 }, { seat }), 1);
    planQuarter(world);
    expect([world.quarterly.urgingReach[0], ...world.homes.units]).toEqual([0.125, 4, 0]);
  });

  it('starts what directors and the case worker counted', () => {
    const two = { 'child.specialNone': 0, 'child.specialOne': 0, 'child.known': 1 };
    const world = planned(1, two, 14, (fresh) => {
      acquaint(fresh, 0);
      fresh.caseBook.contact(0, 0);
      for (let visit = 0; visit < 5; visit++) fresh.caseWorker.next();
    });
    expect(world.caseBook.claimsLeft(0, 0, 9)).toBe(9);
    const first = world.caseBook.next(0);
    expect(world.caseWorker.next()).toBe(first);
  });
});

describe('special care', () => {
  const budget = (contacts: number, known: readonly number[]) =>
    planned(4, { 'care.contacts': contacts }, 14, ({ caseBook, homes }) => {
      homes.careLeft.fill(8);
      for (const [home, count] of known.entries())
        caseBook.acquaint(
          home,
          (place) => (place < count ? 1.5 : 0),
          (place) => place,
        );
    }).homes.careLeft;

  it('is shared out by known children, whole contacts, and what was left of the last quarter is lost', () => {
    // 150 contacts to a hundred homes are 6 to four.
    expect([...budget(150, [2, 0, 1, 0])]).toEqual([4, 0, 2, 0]);
    expect([...budget(110, [2, 0, 1, 0])].reduce((sum, one) => sum + one, 0)).toBe(4);
    expect([...budget(0, [2, 0, 1, 0])]).toEqual([0, 0, 0, 0]);
    expect([...budget(12, [2, 0, 1, 0])]).toEqual([0, 0, 0, 0]);
    expect([...budget(150, [0, 0, 0, 0])]).toEqual([0, 0, 0, 0]);
  });
});

describe('training seats', () => {
  const seated = (set: Partial<Values>, prepare = (_: World) => {}) =>
    planned(4, { 'agency.seatsBy': 'home', ...set }, 14, prepare);

  it('are whole, and each is noted', () => {
    const world = seated({ 'agency.seats': 150 });
    expect([...world.seatsTotal].toSorted()).toEqual([1, 1, 2, 2]);
    const { events } = open(world.nature.truth);
    expect(events.map(({ trueType, claimedType, home }) => [trueType, claimedType, home])).toEqual(
      [...world.seatsTotal].flatMap((seats, home) =>
        Array.from({ length: seats }, () => ['training', 'training', home]),
      ),
    );
  });

  it('teach twice whoever sits twice, and nobody at an empty post', () => {
    const set = { 'agency.seats': 200, 'training.gain': 0.5, 'training.formal': 0 };
    const world = seated(set, ({ holders }) => {
      holders.skill.fill(0.2);
      holders.kind[2] = nobody;
    });
    // .2 + .5 x .8 = .6, then .6 + .5 x .4.
    expect([...world.holders.skill]).toEqual(close([0.8, 0.8, 0.2, 0.8]));
    expect([...world.seatsTotal, world.ledger.trained]).toEqual([2, 2, 0, 2, 3]);
  });
});

describe('leaders', () => {
  const visited = (set: Partial<Values>, visits: number, prepare = (_: World) => {}) => {
    const world = at(worldOf(6, { 'government.processNoise': 0, ...set }, { events: true }), 26);
    world.bureau.plan.visits = visits;
    world.agency.beliefs.display.set([1, 5, 2, 6, 3, 4]);
    open(world.nature.truth).homes.qualityByQuarter.set([0, 0, 1, 2, 3, 4].flatMap((quality) => [9, quality, 9, 9]));
    prepare(world);
    closeQuarter(world);
    return world;
  };

  it('are led where the agency shows most; the mean of what they saw is noted', () => {
    const world = visited({ 'government.randomVisits': 0 }, 3);
    expect([...world.leaderVisits]).toEqual([0, 1, 0, 1, 0, 1]);
    // Qualities of 0, 2 and 4 in the second quarter, against a target of 5.
    expect(world.quarterly.impression[1]).toBeCloseTo((0 + 2 + 4) / 5 / 3, 12);
    expect(open(world.nature.truth).events.map(({ trueType, home }) => [trueType, home])).toEqual([
      ['leaderVisit', 3],
      ['leaderVisit', 1],
      ['leaderVisit', 5],
    ]);
  });

  it('go by lot where that is the rule, or in part', () => {
    const lot = visited({ 'government.randomVisits': 1 }, 4);
    const drawn = [0, 1, 2, 3].map((visit) => Math.floor(lot.luck.leaders.uniform(visit, 1, 1) * 6));
    expect([...lot.leaderVisits]).toEqual([0, 1, 2, 3, 4, 5].map((home) => drawn.filter((one) => one === home).length));
    const part = visited({ 'government.randomVisits': 0.5 }, 6);
    const order = [3, 1, 5, 4, 2, 0];
    const expected = [0, 1, 2, 3, 4, 5].map((visit) =>
      part.luck.leaders.uniform(visit, 1) < 0.5
        ? Math.floor(part.luck.leaders.uniform(visit, 1, 1) * 6)
        : (order.shift() as number),
    );
    expect(order.length).toBeGreaterThan(0);
    expect(order.length).toBeLessThan(6);
    expect(open(part.nature.truth).events.map(({ home }) => home)).toEqual(expected);
  });

  it('label the children of the village, and leave no impression where they do not come', () => {
    const low = { 'child.leftBehind': 1, 'child.needMean': 0, 'child.labelBelow': 50, 'child.labelHarm': 0.01 };
    const world = visited({ 'government.randomVisits': 0, ...low }, 1);
    world.nature.finish();
    const { children } = open(world.nature.truth);
    const harmed = [...children.home].filter((_, child) => (children.gain[child] as number) < 0);
    expect(new Set(harmed)).toEqual(new Set([3]));
    expect(visited({}, 0).quarterly.impression[1]).toBeNaN();
  });
});
