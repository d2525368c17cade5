import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesWith } from '../../testing/plain.ts';
import { Homes } from '../home.ts';
import { normalCdf } from '../numerics/normalCdf.ts';
import { compile } from '../scorecard/compile.ts';
import { Beliefs } from './belief.ts';
import { Prospect } from './prospect.ts';
import { showcaseThreshold } from './showcase.ts';

const values = valuesWith({
  'city.target': 20,
  'agency.showcaseShare': 0.3,
  'agency.showcaseNoise': 0.2,
  'agency.displayExponent': 0.4,
  'agency.displayStart': 0.5,
  'agency.uploadGain': 0.6,
  'agency.targetDoubt': 1.2,
  'agency.gradeStart': 0.1,
  'agency.gradeUploads': 0.4,
  'agency.gradeSupport': 0.1,
  'agency.presenceUnits': 2,
  'agency.mostUnits': 6,
  'grade.excellent': 0.2,
  'renewal.stageThreshold': 0.8,
  'agency.showcaseWeight': 1.7,
});

interface Case {
  readonly display: readonly number[];
  readonly uploads: readonly number[];
  readonly units: readonly number[];
  readonly split: number;
}

/** What design 4.5 writes, for a threshold that is held. */
function observables({ display, uploads, units, split }: Case, threshold: number): Record<string, number> {
  const homes = units.length;
  const mean = (of: (home: number) => number): number => units.reduce((sum, _, home) => sum + of(home), 0) / homes;
  const expected = (home: number) =>
    (uploads[home] as number) + 0.6 * Math.log(1 + 2 * split * (units[home] as number));
  const shown = (home: number) => (display[home] as number) * (0.5 + 2 * (1 - split) * (units[home] as number)) ** 0.4;
  const best = Math.max(1, Math.round(0.3 * homes));
  const completion = mean((home) => Math.min(5, expected(home)) / 5);
  return {
    completion,
    onTarget: mean((home) => normalCdf((expected(home) - 5) / 1.2)),
    uploads: mean(expected),
    showcase:
      best >= homes
        ? mean(shown)
        : threshold + (mean((home) => 0.2 * Math.log1p(Math.exp((shown(home) - threshold) / 0.2))) * homes) / best,
    display: mean(shown),
    grade: mean((home) =>
      Math.min(1, 0.1 + (0.4 * Math.min(5, expected(home))) / 5 + 0.1 * (1 - Math.exp(-(units[home] as number) / 2))),
    ),
    spread: 1 - mean((home) => Math.abs((units[home] as number) - 1)) / 2,
    stagePayment: Math.min(1, completion / 0.8),
    cases: 2.5,
    excellent: 0.2,
    showcaseWeight: 1.7,
  };
}

function thresholdOf({ display, units, split }: Case): number {
  const shown = units.map((r, home) => (display[home] as number) * (0.5 + 2 * (1 - split) * r) ** 0.4);
  return showcaseThreshold(Float64Array.from(shown), Math.max(1, Math.round(0.3 * units.length)), 0.2, 0);
}

function prospectOf(given: Case, formula: string): Prospect {
  const homes = new Homes(given.units.length, 0.5, 0.5);
  const beliefs = new Beliefs(homes.count, values);
  beliefs.display.set(given.display);
  beliefs.uploads.set(given.uploads);
  const prospect = new Prospect(homes, beliefs, compile(formula, 'agency'), values, 0.5, 1);
  prospect.know(2.5);
  prospect.units.set(given.units);
  prospect.settle(given.split);
  return prospect;
}

const cases: fc.Arbitrary<Case> = fc.integer({ min: 1, max: 12 }).chain((homes) => {
  const column = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: homes, maxLength: homes });
  return fc.record({
    display: column(fc.double({ min: 0.01, max: 2, noNaN: true })),
    uploads: column(fc.double({ min: 0, max: 8, noNaN: true })),
    units: column(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.double({ min: 0, max: 9, noNaN: true }))),
    split: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
  });
});

const names = Object.keys(observables({ display: [1], uploads: [1], units: [1], split: 0.5 }, 0));

describe('Prospect', () => {
  it.each(names)('expects of its homes what design 4.5 writes: %s', (name) => {
    fc.assert(
      fc.property(cases, (given) => {
        const found = prospectOf(given, name).settle();
        expect(found).toBeCloseTo(observables(given, thresholdOf(given))[name] as number, 9);
      }),
      { numRuns: 30, seed: 2 },
    );
  });

  it.each([...names, '4 * completion + showcaseWeight * showcase + 2 * grade', 'onTarget * spread + showcase^2'])(
    'gains the difference of two scores with the threshold held, and has it after giving: %s',
    (formula) => {
      const score = (x: Record<string, number>): number => {
        if (formula.startsWith('4')) return 4 * x['completion']! + 1.7 * x['showcase']! + 2 * x['grade']!;
        if (formula.startsWith('onTarget *')) return x['onTarget']! * x['spread']! + x['showcase']! ** 2;
        return x[formula]!;
      };
      fc.assert(
        fc.property(cases, fc.nat(), fc.constantFrom(1, 2, 4), fc.nat(), (given, first, more, second) => {
          const prospect = prospectOf(given, formula);
          const threshold = thresholdOf(given);
          let units = given.units;
          let before = score(observables(given, threshold));
          for (const home of [first % units.length, second % units.length]) {
            const then = units.with(home, (units[home] as number) + more);
            const after = score(observables({ ...given, units: then }, threshold));
            expect(prospect.gain(home, more)).toBeCloseTo(after - before, 9);
            prospect.give(home, more);
            expect([...prospect.units]).toEqual(then);
            units = then;
            before = after;
          }
          expect(prospect.settle()).toBeCloseTo(prospectOf({ ...given, units }, formula).settle(), 9);
        }),
        { numRuns: 30, seed: 3 },
      );
    },
  );

  it.each([
    ['4 * completion + showcaseWeight * showcase + 2 * grade', true],
    ['onTarget - uploads + 0.5 * stagePayment', true],
    ['4 * completion - showcase', false],
    ['completion - stagePayment', false],
    ['completion * grade', false],
    ['display^2', false],
  ])('knows where units to one home cannot raise what units to another add: %s, %s', (formula, expected) => {
    const given = { display: [1, 2], uploads: [3, 4], units: [1, 1], split: 0.5 };
    expect(prospectOf(given, formula).isDiminishing).toBe(expected);
  });
});
