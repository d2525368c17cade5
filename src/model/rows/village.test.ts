import { describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { lived, mean, sum } from '../../testing/lived.ts';
import { simulate } from '../simulate.ts';

const { scenario: baseline } = await load('lastmeter:baseline');

/** No director ever leaves. */
const settled = { 'post.exits': 0, 'post.familyShock': 0, 'city.buildWeeks': 0 } as const;

describe('families', () => {
  it('learn of the home from activities, outreach and hearsay alone', () => {
    const deaf = { ...settled, 'household.learning': 0, 'household.forgetting': 0 } as const;
    const { truth } = lived(deaf);
    expect(truth.weeks.knowsOpen.at(-1)).toBe(truth.weeks.knowsOpen[0]);
    const told = lived({ ...deaf, 'household.outreach': 0.05 }).truth.weeks;
    expect(told.knowsOpen.at(-1)).toBeGreaterThan(0.5);
    const taught = lived({ ...settled, 'household.forgetting': 0 });
    const grown = taught.real.knowsOpen.map((count, home) => count / (taught.run.homes.households[home] as number));
    const idle = grown.filter((_, home) => (taught.real.genuine[home] as number) === 0);
    expect(mean(grown)).toBeGreaterThan(0.05);
    expect(mean(idle)).toBeLessThan(0.05);
  });

  it('know in three levels, nothing, the venue, that it is open, and forget', () => {
    const { truth } = lived();
    for (let week = 0; week < truth.weeks.unaware.length; week++) {
      const parts = [truth.weeks.unaware, truth.weeks.knowsVenue, truth.weeks.knowsOpen].map(
        (column) => column[week] as number,
      );
      expect(sum(parts)).toBeCloseTo(1, 12);
    }
    const forgetful = lived({
      ...settled,
      'household.learning': 0,
      'household.forgetting': 0.2,
      'household.knowVenue': 1,
      'household.knowOpen': 1,
    });
    expect(forgetful.truth.weeks.unaware.at(-1)).toBeGreaterThan(0.95);
  });
});

describe('things', () => {
  it('go into private use where a room is idle and the agency away, and home with children who come', () => {
    const { real } = lived();
    expect(sum(real.takenByFamilies)).toBeGreaterThan(0);
    const kept = (units: number): number =>
      sum(lived({ 'agency.units': units, 'director.stakes': 0, 'activity.recognition': 0 }).real.takenByHolder);
    expect(kept(0)).toBeGreaterThan(1.5 * kept(4));
    expect(kept(4)).toBeGreaterThan(0);
  });
});

describe('the room', () => {
  it('should be open on the weekend in term and on every half-day of the holidays', () => {
    const { run, real } = lived();
    const term = sum(run.weeks.term);
    expect(term).toBe(56 - 8 - 4 - 4);
    for (const scheduled of real.scheduledOpenings) expect(scheduled).toBe(term + 2 * (56 - term));
  });

  it('is closed by order in a closure, and forging goes on', () => {
    const { truth } = lived(
      { 'calendar.closure': true, 'calendar.closureFrom': 9, 'calendar.closureWeeks': 13 },
      { events: true },
    );
    const then = truth.events.filter(({ week }) => week >= 9 && week < 22);
    const types = new Set(then.map(({ trueType }) => trueType));
    for (const type of ['genuine', 'opening', 'caseContact'] as const) expect(types).not.toContain(type);
    expect(types).toContain('duplicate');
  });
});

describe('the post', () => {
  it('goes to a keeper with the key, of little conviction, and a successor is long in coming', () => {
    const { truth, run } = lived({ 'city.homes': 100, 'post.keeperChance': 1 }, { events: true });
    const exits = truth.events.filter(({ trueType }) => trueType === 'exit');
    const keepers = truth.events.filter(({ trueType }) => trueType === 'keeper');
    expect(exits.length).toBeGreaterThan(5);
    expect(keepers.map(({ home, week }) => [home, week])).toEqual(exits.map(({ home, week }) => [home, week]));
    const kept = [...run.homes.keeperWeeks.keys()].filter((home) => (run.homes.keeperWeeks[home] as number) > 0);
    expect(kept.length).toBeGreaterThan(10);
    expect(Math.max(...run.homes.longestVacancy)).toBeGreaterThanOrEqual(26);
  });

  it('of a keeper carries an attitude near nothing to the end', () => {
    const searching = { 'post.exits': 5, 'post.keeperChance': 1, 'post.searchWeeks': 400 } as const;
    const { run, truth } = lived(searching, { events: true });
    const followed = new Set(truth.events.filter(({ trueType }) => trueType === 'successor').map(({ home }) => home));
    const always = [...run.homes.keeperWeeks.keys()].filter(
      (home) => run.homes.keeperWeeks[home] === run.weekCount && !followed.has(home),
    );
    expect(always.length).toBeGreaterThan(5);
    for (const home of always) expect(run.homes.valueIdentificationEnd[home]).toBe(0.08);
  });

  it('of a keeper knows no case: no contact, no file, no invitation', () => {
    const { run, real } = lived({
      'post.exits': 5,
      'post.keeperChance': 1,
      'post.searchWeeks': 400,
      'child.known': 1,
      'case.motive': 200,
      'scorecards.caseCredit': '20 * caseFiles',
    });
    const always = [...run.homes.keeperWeeks.keys()].filter((home) => run.homes.keeperWeeks[home] === run.weekCount);
    expect(always.length).toBeGreaterThan(5);
    for (const home of always) {
      expect((real.caseContacts[home] as number) + (real.paperCaseFiles[home] as number)).toBe(0);
      expect(real.invitable[home]).toBe(0);
    }
  });

  it('is left through family shocks', () => {
    const { homes } = lived({ 'post.exits': 0, 'post.familyShock': 0.8 }).run;
    expect(sum(homes.exits)).toBeGreaterThan(10);
    expect(sum(homes.exitsFamily)).toBe(sum(homes.exits) + sum(homes.exitsBuild));
  });

  it('is left by the young who live elsewhere, who then move on', () => {
    const { homes } = lived({
      'city.homes': 200,
      'city.buildWeeks': 0,
      'post.exitYoungAway': 2.5,
      'post.familyShock': 0,
      'director.stakes': 0,
    }).run;
    const young = [...homes.age.keys()].filter(
      (home) => (homes.age[home] as number) < 35 && homes.resident[home] === 0,
    );
    const others = [...homes.age.keys()].filter((home) => !young.includes(home));
    const rate = (group: readonly number[]): number => mean(group.map((home) => homes.exits[home] as number));
    expect(young.length).toBeGreaterThan(8);
    expect(rate(young)).toBeGreaterThan(2.5 * rate(others));
    for (const home of young) if ((homes.exits[home] as number) === 1) expect(homes.exitsMigration[home]).toBe(1);
  });

  it('of HZ stands without a director for half a year and more, in some lives of the case', () => {
    const vacancies = [1, 2, 3, 4, 5].map((replicate) => {
      const run = simulate(baseline, 'rows', replicate);
      return run.homes.longestVacancy[run.homes.name.indexOf('HZ')] as number;
    });
    expect(Math.max(...vacancies)).toBeGreaterThanOrEqual(26);
  });
});
