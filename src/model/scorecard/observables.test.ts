import { describe, expect, it } from 'vitest';
import type { ScorecardName } from '../parameters/row.ts';
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
    const positive = ['pace', 'target', 'week', 'quarter'];
    for (const { name, unit, range } of observables[scorecard]) {
      if (!positive.includes(name)) expect([name, range[0]]).toEqual([name, 0]);
      if (unit === 'share') expect([name, range[1]]).toEqual([name, 1]);
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

describe('places of the director', () => {
  it('are the same one by one', () => {
    expect({ ...directorPlaces }).toEqual(directorObservable);
  });
});
