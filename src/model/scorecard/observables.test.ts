import { describe, expect, it } from 'vitest';
import { closingWeeks, weeksPerYear } from '../calendar.ts';
import type { ScorecardName } from '../parameters/row.ts';
import { table } from '../parameters/table.ts';
import { compile } from './compile.ts';
import { functions } from './functions.ts';
import * as directorPlaces from './observables/directorPlaces.ts';
import {
  agencyObservable,
  baseObservables,
  bureauObservable,
  caseCreditObservable,
  directorObservable,
  gradeObservable,
  observables,
} from './observables.ts';
import { words } from './token.ts';

const positions: Readonly<Record<ScorecardName, Readonly<Record<string, number>>>> = {
  bureau: bureauObservable,
  agency: agencyObservable,
  grade: gradeObservable,
  director: directorObservable,
  caseCredit: caseCreditObservable,
};
const names = Object.keys(observables) as readonly ScorecardName[];

describe.each(names)('observables of %s', (scorecard) => {
  it('have the positions that formulas read', () => {
    for (const [name, index] of Object.entries(positions[scorecard])) {
      const x = new Float64Array(baseObservables(scorecard).length);
      x[index] = 42;
      expect(compile(name, scorecard).evaluate(x)).toBe(42);
    }
    expect(Object.keys(positions[scorecard])).toEqual(baseObservables(scorecard).map(({ name }) => name));
  });

  it('have distinct names that are no functions or words, in the room that evaluation has', () => {
    const all = observables[scorecard].map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((name) => functions.has(name) || words.has(name))).toEqual([]);
    expect(all.length).toBeLessThanOrEqual(64);
  });

  it('are documented in both languages with a range', () => {
    for (const { name, unit, range, en, zh, atMost } of observables[scorecard]) {
      expect(unit, name).not.toBe('');
      expect(range[0], name).toBeLessThan(range[1]);
      expect(en, name).toMatch(/^[A-Z0-9].{10,}\.$/);
      expect(zh, name).toMatch(/^[\u4e00-\u9fff0-9].{5,}。$/);
      if (atMost !== null) expect(Object.keys(positions[scorecard])).toContain(atMost);
    }
  });

  it('begin at nothing, but for what a contract always has, and shares end at the whole', () => {
    // What leaders see has a noise, so that it may be below nothing.
    const others = ['pace', 'target', 'week', 'quarter', 'impression'];
    for (const { name, unit, range } of observables[scorecard]) {
      if (!others.includes(name)) expect([name, range[0]]).toEqual([name, 0]);
      // Weights of indicators are shares of one.
      if (unit === 'share' || unit === 'weight') expect([name, range[1]]).toEqual([name, 1]);
    }
  });

  it('derive the rest from base observables', () => {
    for (const { name, formula } of observables[scorecard]) {
      if (formula !== null) expect(compile(name, scorecard).uses).toEqual(compile(formula, scorecard).uses);
    }
  });
});

it('puts accepted first, so that a derived shortfall answers to it', () => {
  expect(directorObservable.accepted).toBe(0);
  expect(compile('short', 'director').uses).toEqual(['accepted', 'pace']);
});

describe('ranges', () => {
  const range = (scorecard: ScorecardName, name: string) =>
    observables[scorecard].find((observable) => observable.name === name)?.range;

  it('of what the contract asks are those of its parameters and its calendar', () => {
    const most = table['city.target'].range[1];
    for (const scorecard of ['director', 'caseCredit'] as const) {
      expect(range(scorecard, 'target')).toEqual(table['city.target'].range);
      // A hundredth of an upload is due after the first week of the smallest target, rounded down.
      expect(range(scorecard, 'pace')).toEqual([Math.floor(100 / weeksPerYear) / 100, most]);
      expect(range(scorecard, 'caseQuota')).toEqual(table['case.quota'].range);
      expect(range(scorecard, 'week')).toEqual([1, weeksPerYear + closingWeeks]);
      expect(range(scorecard, 'quarter')).toEqual([1, 4]);
    }
    expect(range('agency', 'showcaseWeight')).toEqual(table['agency.showcaseWeight'].range);
    expect(range('director', 'short')).toEqual([0, most]);
  });

  it('of counts go to three times the greatest target, of a quarter to a fourth of that or a file in each upload due', () => {
    const most = table['city.target'].range[1];
    for (const name of ['accepted', 'uploads', 'records', 'caseFiles', 'meanAccepted', 'excess'])
      expect([name, range('director', name)]).toEqual([name, [0, 3 * most]]);
    expect(range('grade', 'uploads')).toEqual([0, 3 * most]);
    expect(range('caseCredit', 'accepted')).toEqual([0, 3 * most]);
    expect(range('agency', 'uploads')).toEqual([0, (3 * most) / 4]);
    for (const scorecard of ['agency', 'bureau'] as const) expect(range(scorecard, 'cases')).toEqual([0, most]);
    expect(range('caseCredit', 'caseFiles')).toEqual([0, most]);
  });

  it('of children, families and hours are those of a full room all the year', () => {
    // 600 uploads of 50; 2,000 hours are 40 weeks of 50; at one upload a village of 400.
    for (const name of ['signIns', 'confirmedSignIns', 'satisfied'])
      expect(range('director', name)).toEqual([0, 600 * 50]);
    for (const scorecard of ['director', 'grade'] as const) expect(range(scorecard, 'openHours')).toEqual([0, 40 * 50]);
    for (const name of ['signIns', 'confirmedSignIns']) expect(range('grade', name)).toEqual([0, 400]);
    expect(range('director', 'urged')).toEqual([0, 1]);
    expect([range('agency', 'showcase'), range('agency', 'display')]).toEqual([
      [0, 20],
      [0, 20],
    ]);
    // What leaders see has a noise that no display has.
    expect(range('bureau', 'impression')).toEqual([-20, 20]);
  });

  it('are whole and bounded where the model only ever gives such numbers', () => {
    const marked = (of: 'whole' | 'atMost') =>
      names.flatMap((scorecard) =>
        observables[scorecard].filter((one) => one[of]).map((one) => `${scorecard} ${one.name} ${one[of]}`),
      );
    expect(marked('whole').toSorted()).toEqual([
      'caseCredit quarter true',
      'caseCredit week true',
      'director quarter true',
      'director urged true',
      'director week true',
    ]);
    expect(marked('atMost').toSorted()).toEqual([
      'caseCredit pace target',
      'director accepted uploads',
      'director pace target',
      'grade pace target',
    ]);
  });
});

describe('places of the director', () => {
  it('are the same one by one', () => {
    expect({ ...directorPlaces }).toEqual(directorObservable);
  });
});
