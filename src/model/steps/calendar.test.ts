import { describe, expect, it } from 'vitest';
import { valuesByHand } from '../../testing/byHand.ts';
import { fix, plain } from '../../testing/plain.ts';
import { at, worldOf } from '../../testing/worldOf.ts';
import { keeper, nobody } from '../director/holder.ts';
import type { Values } from '../parameters/table.ts';
import { makeWorld, type World } from '../world.ts';
import { acquaint, changeRules, turnCalendar } from './calendar.ts';

const two = { 'child.specialNone': 0, 'child.specialOne': 0 };

describe('changeRules', () => {
  /** Homes whose rules change in week 5. */
  const changing = (change: Partial<Values>, set: Partial<Values> = {}): World => {
    const values = valuesByHand({ 'city.buildWeeks': 0, 'city.homes': 3, ...set });
    const scenario = { ...plain(), values, fixes: [fix(5, change)] };
    return makeWorld(scenario, 'world', 1, { events: false, witness: null });
  };

  it('leaves all as it is in a week without a change', () => {
    const world = changing({ 'case.hours': 7 });
    const { rules } = world;
    world.taught.fill(9);
    for (const week of [4, 6]) changeRules(at(world, week));
    expect(world.rules).toBe(rules);
    expect(world.mind.rules).toBe(rules.director);
    expect([...world.taught]).toEqual([9, 9, 9, 9, 9]);
  });

  it('reaches directors, nature and the pool in its week', () => {
    const world = changing({ 'case.hours': 7, 'director.skillBase': 0.9, 'director.skillSpread': 0 });
    changeRules(at(world, 5));
    expect(world.rules.values['case.hours']).toBe(7);
    expect(world.mind.rules).toBe(world.rules.director);
    expect(world.mind.rules.numbers.caseHours).toBe(7);
    world.pool.next(1, 1, world.holders, world.homes);
    expect(world.holders.skill[1]).toBeGreaterThan(0.85);
  });

  it('teaches by the new rule at once, in term alone', () => {
    const all = Object.fromEntries(
      ['display', 'holiday', 'safety', 'family', 'counselling'].map((theme) => [`themes.${theme}.overlap`, 1]),
    );
    const lazy = { ...all, 'school.coordination': 1 };
    const world = changing({ 'school.coordination': 0 }, { ...lazy, 'calendar.summerWeeks': 4 });
    changeRules(at(world, 5));
    expect([...world.taught]).toEqual([1, 1, 1, 1, 1]);
    const free = changing({ 'school.coordination': 0 }, { ...lazy, 'calendar.summerWeeks': 8 });
    changeRules(at(free, 5));
    expect([...free.taught]).toEqual([0, 0, 0, 0, 0]);
  });

  it('looks at every exit anew', () => {
    const quiet = { 'post.exits': 0, 'post.familyShock': 0 };
    const world = changing({ 'post.exits': 1e6 }, quiet);
    changeRules(at(world, 5));
    for (const home of [0, 1, 2]) expect(world.posts.live(home, 4, world.rules.values)?.kind).toBe('exit');
    const same = changing({ 'case.hours': 7 }, quiet);
    changeRules(at(same, 5));
    for (const home of [0, 1, 2]) expect(same.posts.live(home, 4, same.rules.values)).toBe(null);
  });

  it('lets directors come to know their children anew if the chance changed, not otherwise', () => {
    const known = (change: Partial<Values>): number[] => {
      const world = changing(change, { ...two, 'child.known': 0 });
      // One child became known by other means.
      world.caseBook.acquaint(
        1,
        (place) => 1 - place,
        () => 5,
      );
      changeRules(at(world, 5));
      return [0, 1, 2].map((home) => world.caseBook.count(home));
    };
    expect(known({ 'child.known': 1 })).toEqual([2, 2, 2]);
    expect(known({ 'child.known': 0 })).toEqual([0, 1, 0]);
    expect(known({ 'case.hours': 7 })).toEqual([0, 1, 0]);
  });
});

describe('turnCalendar', () => {
  const priced = (set: Partial<Values>, week = 16): World => {
    const world = worldOf(3, { 'calendar.campaignChance': 0, 'director.loadNoise': 0, ...set });
    world.holders.load.set([1, 2, 0.5]);
    turnCalendar(at(world, week));
    return world;
  };

  it('prices an hour by load, campaign and luck, to the power of the exponent', () => {
    const noisy = { 'director.load': 1.5, 'director.loadNoise': 0.4 };
    const { luck, hourPrice } = priced(noisy);
    const hours = [1, 2, 0.5].map((load, home) => load * 1.5 * Math.exp(0.4 * luck.load.normal(home + 1, 15)));
    expect([...hourPrice]).toEqual(hours.map((price) => expect.closeTo(price, 9)));
    const busy = priced({ ...noisy, 'calendar.campaignChance': 1, 'calendar.campaignLoad': 3 });
    expect(busy.campaign).toBe(3);
    expect([...busy.hourPrice]).toEqual(hours.map((price) => expect.closeTo(3 * price, 9)));
    const bent = priced({ ...noisy, 'director.loadExponent': 2 });
    expect([...bent.hourPrice]).toEqual(hours.map((price) => expect.closeTo(price ** 2, 9)));
  });

  it('prices no hour of nobody', () => {
    const world = worldOf(2, { 'director.loadNoise': 0, 'calendar.campaignChance': 0 });
    world.holders.load.fill(4);
    world.holders.kind.set([nobody, keeper]);
    turnCalendar(at(world, 16));
    expect([...world.hourPrice]).toEqual([1, 4]);
  });

  it('draws a campaign for all villages by the week, and begins the week with shut rooms', () => {
    const world = worldOf(2, { 'calendar.campaignChance': 0.5, 'calendar.campaignLoad': 2 });
    const weeks = Array.from({ length: 56 }, (_, week) => {
      world.opened.fill(1);
      turnCalendar(at(world, week + 1));
      expect([...world.opened]).toEqual([0, 0]);
      return world.campaign;
    });
    expect(weeks).toEqual(weeks.map((_, week) => (world.luck.campaign.uniform(0, week) < 0.5 ? 2 : 1)));
    expect(new Set(weeks).size).toBe(2);
  });

  it('closes the homes in the weeks of the order', () => {
    const world = worldOf(1, { 'calendar.closure': true, 'calendar.closureFrom': 20, 'calendar.closureWeeks': 2 });
    const shut = [19, 20, 21, 22].map((week) => {
      turnCalendar(at(world, week));
      return world.closed;
    });
    expect(shut).toEqual([false, true, true, false]);
  });

  it('teaches anew each month and whenever term and holidays change, and at no other time', () => {
    // The summer ends within a month; the winter begins at the start of one.
    const set = { 'calendar.summerWeeks': 6, 'calendar.winterFrom': 19, 'calendar.winterWeeks': 4 };
    const world = worldOf(1, set);
    const anew = Array.from({ length: 24 }, (_, week) => {
      world.taught.fill(7);
      turnCalendar(at(world, week + 1));
      return world.taught.includes(7) ? 0 : week + 1;
    }).filter((week) => week > 0);
    // Months begin in weeks 1, 5, 9..; school begins in week 7, ends before week 19, begins again in week 23.
    expect(anew).toEqual([1, 5, 7, 9, 13, 17, 19, 21, 23]);
  });
});

describe('acquaint', () => {
  it('is of a director alone: a keeper and nobody know of no child', () => {
    const world = worldOf(3, { ...two, 'child.known': 1, 'child.mean': 20, 'child.spread': 0 });
    world.holders.kind.set([1, keeper, nobody]);
    for (const home of [0, 1, 2]) acquaint(world, home);
    expect([0, 1, 2].map((home) => world.caseBook.count(home))).toEqual([2, 0, 0]);
    expect([0, 1, 2].map((home) => [world.caseBook.child(home, 0), world.caseBook.child(home, 1)])).toEqual([
      [0, 1],
      [-1, -1],
      [-1, -1],
    ]);
    expect(world.caseBook.severity(0, 1)).toBe(world.nature.acquaint(0, 1, 0));
  });

  it('is drawn anew for each holder', () => {
    const world = worldOf(60, { ...two, 'child.known': 0.5 });
    const known = (number: number) =>
      Array.from({ length: 60 }, (_, home) => {
        world.holders.number[home] = number;
        acquaint(world, home);
        return world.caseBook.count(home);
      });
    const first = known(0);
    expect(known(0)).toEqual(first);
    expect(known(1)).not.toEqual(first);
  });
});
