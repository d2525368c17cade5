import { describe, expect, it } from 'vitest';
import { valuesByHand } from '../testing/byHand.ts';
import { chiSquareLimits, normalLimit } from '../testing/falseAlarm.ts';
import { Pool } from './director/draw.ts';
import { director, Holders, keeper, nobody } from './director/holder.ts';
import { Homes } from './home.ts';
import { createLuck } from './luck/luck.ts';
import type { Values } from './parameters/table.ts';
import { Posts } from './post.ts';

const count = 1500;
/** One false alarm in a million over all the statistics of this file. */
const alarm = 1e-6 / 20;
const limit = normalLimit(alarm);
const base = {
  'post.exits': 0.25,
  'post.exitYoungAway': 1,
  'post.exitLoad': 0.8,
  'post.exitValue': 1.5,
  'post.exitStipend': 0.1,
  'post.familyShock': 0,
  'post.keeperChance': 0.8,
  'post.searchWeeks': 20,
  'post.searchReputation': 0.5,
  'director.youngBelow': 35,
  'director.load': 1,
  'pay.stipend': 0,
};

interface Given {
  readonly set?: Partial<Values>;
  readonly kind?: number;
  readonly age?: number;
  readonly resident?: number;
  readonly value?: number;
  readonly load?: number;
  readonly reputation?: number;
}

function posts(given: Given = {}) {
  const values = valuesByHand({ ...base, ...given.set });
  const luck = createLuck('posts', 1);
  const homes = new Homes(count, 0.5, 0.5);
  const holders = new Holders(count);
  for (let home = 0; home < count; home++) homes.number[home] = home + 1;
  holders.kind.fill(given.kind ?? director);
  holders.age.fill(given.age ?? 50);
  holders.resident.fill(given.resident ?? 1);
  holders.value.fill(given.value ?? 0.3);
  holders.load.fill(given.load ?? 1);
  homes.reputation.fill(given.reputation ?? 0.5);
  const all = new Posts(homes, holders, new Pool(values, luck), luck);
  for (let home = 0; home < count; home++) all.appraise(home, values);
  return { values, homes, holders, all };
}

/** Directors who have left after so many weeks, each home by herself until then. */
function left(given: Given, weeks = 26): number {
  const { all, holders, values } = posts(given);
  for (let week = 0; week < weeks; week++) {
    for (let home = 0; home < count; home++)
      if (holders.number[home] === 0 && holders.kind[home] === director) all.live(home, week, values);
  }
  return all.exits.reduce((sum, exits) => sum + exits, 0);
}

const expectShare = (found: number, share: number, of = count): void => {
  expect(Math.abs(found / of - share) / Math.sqrt((share * (1 - share)) / of)).toBeLessThan(limit);
};

/** Share gone after half a year at so many exits a year. */
const gone = (perYear: number) => 1 - Math.exp(-perYear / 2);

describe('exits (design 4.9)', () => {
  it.each([
    ['at the reference', {}, 0.25],
    ['young and living elsewhere', { age: 30, resident: 0 }, 0.25 * Math.E],
    ['young and resident', { age: 30 }, 0.25],
    ['of a hard-pressed director', { load: 2 }, 0.25 * Math.exp(0.8)],
    ['where the village work is more for all', { set: { 'director.load': 1.5 } }, 0.25 * Math.exp(0.4)],
    ['of one who holds the work worth doing', { value: 0.9 }, 0.25 * Math.exp(-0.9)],
    ['with a stipend', { set: { 'pay.stipend': 10 } }, 0.25 * Math.exp(-1)],
    ['by a family shock alone', { set: { 'post.exits': 0, 'post.familyShock': 0.26 } }, 0.26],
    ['by both', { set: { 'post.familyShock': 0.26 } }, 0.51],
  ] as const)('come at the hazard of the table %s (false alarm 1 in 20,000,000)', (_, given, perYear) => {
    // A shock of .26 a year is .005 a week; 26 weeks of it differ from exp(-.13) by less than a thousandth.
    expectShare(left(given), gone(perYear));
  });

  it('never come where there are none, and are the same people with a lower hazard', () => {
    expect(left({ set: { 'post.exits': 0 } })).toBe(0);
    expect(left({ set: { 'post.exits': 0.2 } })).toBeLessThan(left({ set: { 'post.exits': 0.3 } }));
  });

  it('are counted by cause, in the build phase apart', () => {
    const { all, holders, homes, values } = posts({ set: { 'post.keeperChance': 1 } });
    homes.awarded[2] = 1;
    expect(all.leave(1, 'family', -5, values)).toEqual({ kind: 'exit', cause: 'family', followedBy: 'keeper' });
    all.leave(2, 'migration', 5, values);
    all.leave(3, 'dismissal', 5, values);
    all.leave(4, 'load', 5, values);
    expect([1, 2, 3, 4].map((home) => [all.exitsBuild[home], all.exits[home]])).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect([all.exitsFamily[1], all.exitsMigration[2], all.dismissals[3], all.exitsMigration[4]]).toEqual([1, 1, 1, 0]);
    // Directors are numbered: a keeper stands between two of them.
    expect([homes.awarded[2], holders.kind[2], holders.number[2]]).toEqual([0, keeper, 0]);
  });
});

describe('keepers and successors', () => {
  it('follow an exit at the chance of the table; else the post stands empty (false alarm 1 in 20,000,000)', () => {
    const { all, holders, values } = posts();
    for (let home = 0; home < count; home++) all.leave(home, 'family', 3, values);
    expectShare(holders.kind.filter((kind) => kind === keeper).length, 0.8);
    expect(new Set(holders.kind)).toEqual(new Set([keeper, nobody]));
  });

  it('take a geometric time to find, faster where the home has a good name (false alarm 1 in 20,000,000)', () => {
    for (const [reputation, chance] of [
      [0.5, 0.05],
      [0, 0.025],
      [1, 0.075],
    ] as const) {
      const { all, holders, values } = posts({ kind: nobody, reputation, set: { 'post.exits': 0 } });
      let waiting = count;
      let chiSquare = 0;
      for (let week = 0; week < 30; week++) {
        let found = 0;
        for (let home = 0; home < count; home++) {
          if (holders.kind[home] === nobody && all.live(home, week, values)?.kind === 'successor') found++;
        }
        const expected = count * chance * (1 - chance) ** week;
        chiSquare += (found - expected) ** 2 / expected;
        waiting -= found;
      }
      const rest = count * (1 - chance) ** 30;
      chiSquare += (waiting - rest) ** 2 / rest;
      expect(chiSquare).toBeLessThan(chiSquareLimits(30, 2 * alarm)[1]);
    }
  });

  it('count weeks of each kind in operation alone, and the longest vacancy in all', () => {
    const { all, holders, values } = posts({
      set: { 'post.exits': 0, 'post.searchWeeks': 400, 'post.searchReputation': 0 },
    });
    all.leave(0, 'family', -3, values);
    const kind = holders.kind[0];
    for (let week = -3; week < 4; week++) all.live(0, week, values);
    for (let week = 0; week < 4; week++) all.live(1, week, values);
    expect(kind === keeper ? all.keeperWeeks[0] : all.vacantWeeks[0]).toBe(4);
    expect([all.longestVacancy[0], all.longestVacancy[1], all.directorWeeks[1]]).toEqual([7, 0, 4]);
  });
});

describe('a week of a post', () => {
  const luck = createLuck('posts', 1).turnover;
  const draw = (home: number, week: number, item: number) => luck.uniform(home + 1, week, 0, item);

  it('is decided by its draws: a shock first, then the young who live elsewhere or the load; then who keeps the key', () => {
    const often = { 'post.exits': 20, 'post.familyShock': 5, 'post.exitYoungAway': 0, 'post.keeperChance': 0.4 };
    const { all, holders, values } = posts({ set: { ...often, 'post.exitValue': 0, 'post.exitLoad': 0 }, age: 30 });
    for (let home = 0; home < count; home += 2) holders.resident[home] = 0;
    const [shock, hazard] = [5 / 52, 1 - Math.exp(-20 / 52)];
    const changes = Array.from({ length: 60 }, (_, home) => all.live(home, 7, values));
    const expected = changes.map((_, home) => {
      const u = draw(home, 7, 0);
      if (u >= shock + hazard) return null;
      const cause = u < shock ? 'family' : home % 2 === 0 ? 'migration' : 'load';
      return { kind: 'exit', cause, followedBy: draw(home, 7, 1) < 0.4 ? 'keeper' : 'nobody' };
    });
    expect(changes).toEqual(expected);
    expect(new Set(expected.map((change) => change?.cause)).size).toBe(4);
    for (const [home, change] of expected.entries()) {
      expect(holders.kind[home]).toBe(change === null ? director : change.followedBy === 'keeper' ? keeper : nobody);
      expect([all.exitsFamily[home], all.exitsMigration[home]]).toEqual([
        change?.cause === 'family' ? 1 : 0,
        change?.cause === 'migration' ? 1 : 0,
      ]);
      expect(all.directorWeeks[home]).toBe(1);
    }
  });

  it('finds a successor by its draw, counts until then, and looks at her exit', () => {
    const set = { 'post.searchWeeks': 5, 'post.searchReputation': 0.5, 'post.exits': 1e7, 'post.keeperChance': 0 };
    const { all, holders, values } = posts({ kind: nobody, reputation: 0.8, set });
    const found = Array.from({ length: 40 }, (_, home) => all.live(home, 3, values)?.kind === 'successor');
    // (1 + .5 x .6)/5 = .26
    expect(found).toEqual(found.map((_, home) => draw(home, 3, 2) < 0.26));
    expect(new Set(found).size).toBe(2);
    for (const [home, isFound] of found.entries()) {
      expect([holders.kind[home], holders.number[home]]).toEqual(isFound ? [director, 1] : [nobody, 0]);
      expect([all.vacantWeeks[home], all.keeperWeeks[home], all.longestVacancy[home]]).toEqual([1, 0, 1]);
      expect(all.live(home, 4, values)?.kind === 'exit').toBe(isFound);
    }
  });

  it('gives the post to whoever passes the test where it gates the post; else the key stays where it was', () => {
    const gate = { 'skillTest.gate': 'post', 'skillTest.noise': 0.2, 'skillTest.pass': 0.5 } as const;
    const set = { ...gate, 'post.searchWeeks': 1, 'post.searchReputation': 0, 'director.skillSpread': 0.1 };
    for (const kind of [keeper, nobody]) {
      const { all, holders, values } = posts({ kind, set });
      const training = createLuck('posts', 1).training;
      const outcomes = Array.from({ length: 40 }, (_, home) => {
        const change = all.live(home, 3, values);
        expect(holders.number[home]).toBe(1);
        if (change === null) {
          expect(holders.kind[home]).toBe(kind);
          if (kind === keeper) expect(holders.skill[home]).toBe(values['keeper.skill']);
          return false;
        }
        const score = (holders.skill[home] as number) + 0.2 * training.normal(home + 1, 3, 1);
        expect([holders.kind[home], holders.tested[home], score >= 0.5]).toEqual([director, 1, true]);
        return true;
      });
      expect(new Set(outcomes).size).toBe(2);
    }
  });

  it('is looked at anew after a vacancy: the longest one is remembered, the next begins at nothing', () => {
    const set = { 'post.searchWeeks': 1, 'post.searchReputation': 0, 'post.exits': 0 };
    const { all, values } = posts({ set });
    const slow = { ...values, 'post.searchWeeks': 1e9 };
    all.leave(0, 'load', 0, values);
    for (let week = 1; week <= 5; week++) all.live(0, week, slow);
    expect(all.live(0, 6, values)?.kind).toBe('successor');
    all.leave(0, 'load', 7, values);
    for (let week = 8; week <= 10; week++) all.live(0, week, slow);
    expect(all.longestVacancy[0]).toBe(6);
    for (let week = 11; week <= 14; week++) all.live(0, week, slow);
    expect(all.longestVacancy[0]).toBe(7);
  });
});
