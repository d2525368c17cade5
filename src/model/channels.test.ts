import { describe, expect, it } from 'vitest';
import { type Column, columnsOf } from '../testing/columns.ts';
import { fix, plain } from '../testing/plain.ts';
import type { Values } from './parameters/table.ts';
import type { Run } from './run.ts';
import type { VillageRow } from './scenario.ts';
import { simulate } from './simulate.ts';

const seed = 'channels';

/**
 * Every declared channel between homes shut, and everything else left running: units, seats, wishes and volunteers are the
 * same for each home, coaching and urging do not depend on means over homes, nobody is ranked, nobody learns from the others.
 */
const shut: Partial<Values> = {
  'agency.floor': 1, // support: no home competes for units
  'coaching.split': 'half', // nor for the kind of coaching
  'agency.seats': 100, // one seat a home
  'agency.seatsBy': 'home',
  'agency.wishes': 400, // one wish a home and quarter
  'grade.excellent': 0, // awards go by rank
  'detection.group': 0, // learning from the group
  'scorecards.bureau': 'completion', // all days go to urging, and they reach everybody
  'government.staffDays': 1000,
};

/** Beliefs are relative to the mean home, places and what is counted over homes are about the others by definition. */
const aboutOthers = ['reported.firstBelief', 'reported.rankFinal'];

/** Columns of one home and its children, without its index. */
function ofHome(run: Run, number: number): Record<string, Column> {
  const home = run.homes.number.indexOf(number);
  const columns = columnsOf(run);
  const children = columns.get('truth.children.home') ?? [];
  const own: Record<string, Column> = {};
  for (const [name, column] of columns) {
    if (aboutOthers.includes(name) || name === 'truth.children.home') continue;
    const ofChildren = name.startsWith('truth.children.') && column.length === children.length;
    if (ofChildren) own[name] = column.filter((_, child) => children[child] === home);
    else if (/^(reported|homes|truth\.homes|truth\.children)\./.test(name)) {
      const width = column.length / run.homeCount;
      own[name] = column.slice(home * width, (home + 1) * width);
    }
  }
  return own;
}

function expectUnmoved(before: Run, after: Run, except: readonly number[] = []): void {
  const numbers = [...before.homes.number].filter((number) => !except.includes(number));
  expect(numbers.length).toBeGreaterThan(9);
  for (const number of numbers) expect(ofHome(after, number), `home ${number}`).toEqual(ofHome(before, number));
}

function moved(before: Run, after: Run): number[] {
  return [...before.homes.number].filter(
    (number) => JSON.stringify(ofHome(before, number)) !== JSON.stringify(ofHome(after, number)),
  );
}

const roster = (count: number, children: (number: number) => number): VillageRow[] =>
  Array.from({ length: count }, (_, k) => ({
    number: k + 1,
    name: `V${k + 1}`,
    traits: { children: children(k + 1) },
  }));

describe('an added home', () => {
  it('leaves every other home as it was to the last bit, where the channels are shut', () => {
    const before = simulate(plain({ ...shut, 'city.homes': 100 }), seed, 1);
    const after = simulate(plain({ ...shut, 'city.homes': 101 }), seed, 1);
    expect(after.homeCount).toBe(101);
    expectUnmoved(before, after);
    // The run is a living one: work, fakes, urging, visits of the agency, wishes, seats, exits.
    for (const column of ['accepted', 'detected', 'wishes', 'trainingSeats', 'volunteerHours'] as const) {
      expect(Math.max(...before.reported[column]), column).toBeGreaterThan(0);
    }
    expect(Math.max(...before.weeks.urged)).toBeGreaterThan(10);
    expect(Math.max(...before.homes.exits)).toBeGreaterThan(0);
  });

  it('the same with one among the numbers, in another block of a hundred, and under rules that change', () => {
    const numbers = [3, 8, 20, 47, 61, 88, 99, 230, 231, 1_000_000];
    const village = (number: number): VillageRow => ({ number, name: `N${number}`, traits: {} });
    // Records, names and hours pay as well, so that every kind of claim is made up.
    const rules = {
      ...shut,
      'city.homes': 10,
      'city.years': 2,
      'scorecards.director': '-short + 0.2 * records + 0.03 * signIns + 0.05 * openHours',
      'scorecards.caseCredit': '2 * caseFiles',
      'verify.records': 0.2,
      'verify.openings': 0.2,
      'verify.cases': 0.2,
    };
    const fixes = [fix(20, { 'app.screening': 'hash' }), fix(40, { 'household.outreach': 0.02, 'child.fading': 0.01 })];
    const before = simulate(plain(rules, fixes, numbers.map(village)), seed, 2);
    for (const added of [1, 100, 101, 5000]) {
      const values = { ...rules, 'city.homes': 11 };
      const after = simulate(plain(values, fixes, [...numbers, added].map(village)), seed, 2);
      expect(after.homeCount).toBe(11);
      expectUnmoved(before, after);
    }
  });

  it.each([
    ['support', { 'agency.floor': 0 }],
    ['awards by rank', { 'grade.excellent': 0.2 }],
    ['what is heard of others who were caught', { 'detection.group': 1 }],
  ] as const)('reaches others through a channel that is open: %s', (_, opened) => {
    const rules = { ...shut, ...opened };
    const reaches = (replicate: number): boolean => {
      // 20 % of 32 homes are 6, of 33 homes 7.
      const [before, after] = [32, 33].map((homes) =>
        simulate(plain({ ...rules, 'city.homes': homes }), seed, replicate),
      );
      return moved(before as Run, after as Run).length > 0;
    };
    expect([1, 2, 3, 4].some(reaches)).toBe(true);
  });
});

describe('an added child', () => {
  it('changes its own home alone, and there leaves the other children the same people', () => {
    const before = simulate(
      plain(
        { ...shut, 'city.homes': 12 },
        [],
        roster(12, () => 40),
      ),
      seed,
      1,
    );
    const after = simulate(
      plain(
        { ...shut, 'city.homes': 12 },
        [],
        roster(12, (number) => (number === 5 ? 41 : 40)),
      ),
      seed,
      1,
    );
    expect(after.childCount).toBe(before.childCount + 1);
    expectUnmoved(before, after, [5]);
    expect(moved(before, after)).toEqual([5]);
    for (const name of ['needStart', 'category', 'severity']) {
      const own = (run: Run) => ofHome(run, 5)[`truth.children.${name}`] ?? [];
      expect(own(after)).toHaveLength(41);
      expect(own(after).slice(0, 40)).toEqual(own(before));
    }
  });

  it('reaches others where support goes by need', () => {
    const rules = { ...shut, 'agency.floorBy': 'need', 'city.homes': 12 } as const;
    const [before, after] = [40, 41].map((count) =>
      simulate(
        plain(
          rules,
          [],
          roster(12, (number) => (number === 5 ? count : 40)),
        ),
        seed,
        1,
      ),
    );
    expect(moved(before as Run, after as Run)).toHaveLength(12);
  });
});
