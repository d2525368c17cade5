import { describe, expect, it } from 'vitest';
import { at, worldOf } from '../../testing/worldOf.ts';
import { director, keeper, nobody } from '../director/holder.ts';
import type { Values } from '../parameters/table.ts';
import { open } from '../truth/open.ts';
import type { World } from '../world.ts';
import { acquaint } from './calendar.ts';
import { evaluate, renew } from './evaluate.ts';

/** The grade is a hundredth of the hours in the log: known without a visit. */
const byHours = {
  'scorecards.grade': 'openHours / 100',
  'grade.noise': 0,
  'grade.capture': 0,
  'grade.excellent': 0.25,
  'agency.awardBelief': 0.5,
} as const;

function graded(week: number, hours: readonly number[], set: Partial<Values> = {}, prepare = (_: World) => {}): World {
  const world = at(worldOf(hours.length, { ...byHours, ...set }, { events: true }), week);
  world.ledger.openHours.set(hours);
  world.agency.beliefs.display.fill(2);
  prepare(world);
  evaluate(world);
  return world;
}
const eventsOf = (world: World, kind: string) =>
  open(world.nature.truth).events.filter(({ trueType }) => trueType === kind);

describe('evaluate', () => {
  const weeks = (set: Partial<Values>): number[] => {
    const world = worldOf(1, { ...byHours, ...set });
    return world.moments
      .map((_, week) => week + 1)
      .filter((week) => {
        world.ledger.grade[0] = Number.NaN;
        evaluate(at(world, week));
        return !Number.isNaN(world.ledger.grade[0]);
      });
  };

  it('grades after week 26 and in the last week of a year, by rule at the end of each quarter', () => {
    expect(weeks({})).toEqual([26, 56]);
    expect(weeks({ 'grade.quarterly': true })).toEqual([13, 26, 39, 56]);
    expect(weeks({ 'city.years': 2 })).toEqual([26, 52, 78, 108]);
    expect(weeks({ 'city.years': 2, 'grade.quarterly': true })).toEqual([13, 26, 39, 52, 65, 78, 91, 108]);
  });

  it('ranks the homes and calls the best excellent: the agency believes more of them, directors among them are awarded', () => {
    const world = graded(56, [10, 40, 20, 30, 5, 6, 7, 8], {}, ({ holders, homes, excellent }) => {
      holders.kind[3] = keeper;
      homes.awarded[0] = 1;
      excellent[0] = 1;
    });
    expect([...world.ledger.grade]).toEqual([0.1, 0.4, 0.2, 0.3, 0.05, 0.06, 0.07, 0.08]);
    expect([...world.rank]).toEqual([4, 1, 3, 2, 8, 7, 6, 5]);
    expect([...world.excellent]).toEqual([0, 1, 0, 1, 0, 0, 0, 0]);
    expect([...world.homes.awarded]).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
    expect([...world.agency.beliefs.display]).toEqual([2, 3, 2, 3, 2, 2, 2, 2]);
    expect(eventsOf(world, 'grade').map(({ home, quality }) => [home, quality])).toEqual(
      [...world.ledger.grade].map((grade, home) => [home, grade]),
    );
    expect(eventsOf(world, 'award').map(({ home }) => home)).toEqual([1, 3]);
  });

  it('goes by what a visit shows in each home', () => {
    const seen = {
      'grade.announced': 1,
      'scorecards.grade': '(visit + parents) / 2',
      'household.knowVenue': 0.5,
      'household.knowOpen': 0.5,
    };
    const world = graded(26, [0, 0, 0], seen, ({ homes, holders }) => {
      homes.materials.set([0.1, 0.5, 0.9]);
      holders.skill.set([0.1, 0.5, 0.9]);
    });
    const shown = [0, 1, 2].map((home) => {
      const into = { visit: 0, parents: 0 };
      world.nature.siteVisit(home, 25, world.holders, into);
      return (into.visit + into.parents) / 2;
    });
    expect([...world.ledger.grade]).toEqual(shown);
    expect(new Set(shown).size).toBe(3);
  });

  it('keeps the grade of the half-year', () => {
    expect([...graded(26, [10, 20]).ledger.gradeHalf]).toEqual([0.1, 0.2]);
    expect([...graded(56, [10, 20]).ledger.gradeHalf]).toEqual([Number.NaN, Number.NaN]);
    expect([...graded(39, [10, 20], { 'grade.quarterly': true }).ledger.gradeHalf]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('the last places', () => {
  const hours = [10, 40, 20, 30, 5, 6, 7, 8];
  const rule = { 'lastPlace.share': 0.25, 'post.keeperChance': 0, 'skillTest.gate': 'none', 'child.known': 1 } as const;
  const lost = (set: Partial<Values>, week = 26, prepare = (_: World) => {}) => {
    const world = graded(week, hours, { ...rule, ...set }, (fresh) => {
      for (let home = 0; home < hours.length; home++) acquaint(fresh, home);
      // The first upload more, the second verified more than the grades say.
      fresh.ledger.accepted.set([1, 2, 9, 9, 9, 9, 9, 9]);
      open(fresh.nature.truth).homes.genuineAccepted.set([5, 6, 0, 1, 4, 4, 4, 4]);
      prepare(fresh);
    });
    return { world, homes: [...world.holders.kind.keys()].filter((home) => world.holders.kind[home] === nobody) };
  };

  it('lose their directors by uploads, by the grade, or by what a verification would find', () => {
    expect(lost({ 'lastPlace.by': 'accepted' }).homes).toEqual([0, 1]);
    expect(lost({ 'lastPlace.by': 'grade' }).homes).toEqual([4, 5]);
    expect(lost({ 'lastPlace.by': 'verified' }).homes).toEqual([2, 3]);
  });

  it('are as many as the share says, rounded; of nobody without a share', () => {
    const by = { 'lastPlace.by': 'grade' } as const;
    expect(lost({ ...by, 'lastPlace.share': 0.2 }).homes).toEqual([4, 5]);
    expect(lost({ ...by, 'lastPlace.share': 0.18 }).homes).toEqual([4]);
    expect(lost({ ...by, 'lastPlace.share': 0 }).homes).toEqual([]);
    expect(lost({ ...by, 'lastPlace.share': 0.05 }).homes).toEqual([]);
  });

  it('lose nothing at the end of a year or of another quarter', () => {
    expect(lost({ 'lastPlace.by': 'grade' }, 56).homes).toEqual([]);
    expect(lost({ 'lastPlace.by': 'grade', 'grade.quarterly': true }, 39).homes).toEqual([]);
  });

  it('pass keepers over, and are noted as exits', () => {
    const { world, homes } = lost({ 'lastPlace.by': 'grade' }, 26, ({ holders }) => {
      holders.kind[4] = keeper;
    });
    expect(homes).toEqual([5]);
    expect([...world.posts.dismissals]).toEqual([0, 0, 0, 0, 0, 1, 0, 0]);
    expect([world.weekly.exits[25], world.weekly.exits[24]]).toEqual([1, 0]);
    expect(eventsOf(world, 'dismissal').map(({ home }) => home)).toEqual([5]);
    expect(world.caseBook.count(5)).toBe(0);
  });

  it('leave the key with a keeper, who is noted too, or with nobody', () => {
    const noted = (chance: number) => {
      const { world } = lost({ 'lastPlace.by': 'grade', 'post.keeperChance': chance, 'lastPlace.share': 0.18 });
      const [home] = eventsOf(world, 'dismissal').map((event) => event.home);
      return [world.holders.kind[home as number], eventsOf(world, 'keeper').map((event) => event.home === home)];
    };
    expect([noted(0), noted(1)]).toEqual([
      [nobody, []],
      [keeper, [true]],
    ]);
  });
});

describe('the test of skill', () => {
  it('is sat at half-year alone', () => {
    const rule = { 'skillTest.gate': 'bonus', 'skillTest.pass': -9 } as const;
    const passed = (week: number): number[] => [...graded(week, [1, 2], rule).holders.tested];
    expect([passed(26), passed(56)]).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
});

describe('renew', () => {
  const years = 4;
  const between = (week: number, base: number): World => {
    const world = at(worldOf(3, { 'city.years': years, 'renewal.base': base }), week);
    world.agency.beliefs.display.fill(7);
    world.agency.visited.fill(9);
    world.agency.score = 2;
    world.ledger.accepted.fill(5);
    open(world.nature.truth).homes.genuineAccepted.fill(4);
    renew(world);
    return world;
  };

  it('starts the counts of a year again, between contract years alone', () => {
    const counts = ({ ledger, nature }: World) => [ledger.accepted[0], nature.verifiedCount(0)];
    expect(counts(between(52, 50))).toEqual([0, 0]);
    expect(counts(between(51, 50))).toEqual([5, 4]);
    expect(counts(between(26, 50))).toEqual([5, 4]);
    expect(counts(between(4 * 52 + 4, -50))).toEqual([5, 4]);
  });

  it('keeps the agency by the chance of its score', () => {
    const kept = [52, 104, 156].flatMap((week) => [-3, -2.5, -2, -1.5, -1].map((base) => [week, base] as const));
    for (const [week, base] of kept) {
      const world = between(week, base);
      const chance = 1 / (1 + Math.exp(-(base + 2)));
      const stays = world.luck.renewal.uniform(0, week - 1) < chance;
      expect([...world.agency.visited]).toEqual(stays ? [9, 9, 9] : [0, 0, 0]);
      expect(world.agency.beliefs.display[0] === 7).toBe(stays);
    }
  });

  it('lets another agency begin with first impressions of its own', () => {
    for (const year of [1, 2, 3]) {
      const world = between(52 * year, -50);
      const impressions = new Float64Array(3);
      world.nature.firstImpressions(world.holders, impressions, year);
      expect([...world.agency.beliefs.display]).toEqual([...impressions]);
    }
    expect(between(52, 50).holders.kind[0]).toBe(director);
  });
});
