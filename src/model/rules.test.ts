import { describe, expect, it } from 'vitest';
import { fix, plain } from '../testing/plain.ts';
import { follow, rulesOf } from './rules.ts';
import { themes } from './school.ts';
import { simulate } from './simulate.ts';
import { open } from './truth/open.ts';

describe('follow', () => {
  const scenario = plain({}, [
    fix(3, { 'city.target': 30, 'director.stakes': 2 }),
    fix(3, { 'director.stakes': 3 }),
    fix(9, { 'themes.safety.benefit': 4 }),
  ]);

  it('gives the same rules but in the week in which a fix begins', () => {
    const rules = rulesOf(scenario.values);
    for (const week of [0, 1, 3, 7, 9, 55]) expect(follow(rules, scenario, week)).toBe(rules);
  });

  it('sets what the fixes of the week set, the last one last, and all that follows from it', () => {
    const rules = follow(rulesOf(scenario.values), scenario, 2);
    expect([rules.values['city.target'], rules.values['director.stakes'], rules.director.numbers.sigma]).toEqual([
      30, 3, 1,
    ]);
    const later = follow(rules, scenario, 8);
    expect(later.values['city.target']).toBe(30);
    expect(later.themes[themes.indexOf('safety')]?.benefit).toBe(4);
    expect(rules.themes[themes.indexOf('safety')]?.benefit).not.toBe(4);
  });

  it('makes them once for all runs that begin from the same values, and anew for others', () => {
    const first = follow(rulesOf(scenario.values), scenario, 2);
    expect(follow(rulesOf(scenario.values), scenario, 2)).toBe(first);
    const others = rulesOf({ ...scenario.values, 'director.slots': 3 });
    expect(follow(others, scenario, 2).values['director.slots']).toBe(3);
    expect(follow(first, scenario, 8).values['themes.safety.benefit']).toBe(4);
    expect(follow(rulesOf(scenario.values), scenario, 8).values['city.target']).not.toBe(30);
    expect(follow(rulesOf(scenario.values), scenario, 2).values['director.stakes']).toBe(3);
  });
});

describe('a dated fix', () => {
  it('holds from step 1 of its week: with all work closed from week w on, week w is the first one empty', () => {
    for (const from of [2, 13, 14, 30]) {
      const closing = { 'calendar.closure': true, 'calendar.closureFrom': 1, 'calendar.closureWeeks': 56 };
      const run = simulate(plain({ 'city.homes': 60 }, [fix(from, closing)]), 'rules', 1);
      const { genuine, attempted, openings } = open(run.truth).weeks;
      const held = genuine.map((count, week) => count + (attempted[week] as number) + (openings[week] as number));
      expect(held.findLastIndex((count) => count > 0)).toBe(from - 2);
      expect([...run.weeks.closed].indexOf(1)).toBe(from - 1);
    }
  });

  it('on what the agency decides is followed at the next first week of a quarter', () => {
    const run = simulate(plain({ 'city.homes': 20 }, [fix(20, { 'agency.floor': 1 })]), 'rules', 1);
    const units = (quarter: number) =>
      new Set(Array.from({ length: 20 }, (_, home) => run.reported.supportByQuarter[home * 4 + quarter]));
    expect([0, 1].map((quarter) => units(quarter).size > 1)).toEqual([true, true]);
    expect([2, 3].map((quarter) => [...units(quarter)])).toEqual([[1], [1]]);
  });
});
