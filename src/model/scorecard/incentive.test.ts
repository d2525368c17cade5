import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { FormulaError } from './formulaError.ts';
import { difference, points, touches } from './incentive.ts';
import { directorObservable, emptyValues } from './observables.ts';

const { accepted, uploads, pace, records, standing } = directorObservable;
const baseline = compile('-(min(short,5)^2/10 + max(short-5,0))', 'director');

/** Values or changes of the director's observables by position. */
function at(...entries: readonly (readonly [index: number, value: number])[]): Float64Array {
  const x = emptyValues('director');
  for (const [index, value] of entries) x[index] = value;
  return x;
}

const upload = at([accepted, 1], [uploads, 1]);

describe('difference', () => {
  it.each([1, 1.5, 2, 3, 4, 5])('makes one upload worth (short - 0.5) / 5 at a shortfall of %d', (short) => {
    expect(difference(baseline, at([pace, short]), upload)).toBeCloseTo((short - 0.5) / 5, 14);
  });

  it.each([6, 7, 20, 150])('makes one upload worth one point at a shortfall of %d', (short) => {
    expect(difference(baseline, at([pace, short]), upload)).toBeCloseTo(1, 12);
  });

  it('pays nothing beyond the pace', () => {
    expect(difference(baseline, at([accepted, 7], [pace, 7]), upload)).toBe(0);
  });

  it('pays what the formula says for part of an upload', () => {
    // short 3 -> 2.6: (9 - 6.76) / 10
    expect(difference(baseline, at([pace, 3]), at([accepted, 0.4]))).toBeCloseTo(0.224, 14);
  });

  it('leaves values and changes as they are, and equals two evaluations', () => {
    const scorecard = compile('log(1 + accepted) * records - standing ^ 2', 'director');
    const number = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(number, number, number, number, (a, r, da, dr) => {
        const x = at([accepted, a], [records, r], [standing, 0.5]);
        const change = at([accepted, da], [records, dr]);
        const sum = x.map((value, index) => value + (change[index] as number));
        const copies = [x.slice(), change.slice()];
        const worth = difference(scorecard, x, change);
        expect(worth).toBe(scorecard.evaluate(sum) - scorecard.evaluate(x));
        expect(difference(scorecard, x, change, points(scorecard, x))).toBe(worth);
        expect([x, change]).toEqual(copies);
      }),
      { seed: 4_405 },
    );
  });

  it('is zero without evaluation for what the formula does not use', () => {
    let evaluations = 0;
    const counted = { ...baseline, evaluate: () => ++evaluations };
    const record = at([records, 1]);
    expect(touches(counted, record)).toBe(false);
    expect(difference(counted, at([pace, 9]), record)).toBe(0);
    expect(evaluations).toBe(0);
    expect(touches(counted, upload)).toBe(true);
  });

  it('creates no incentive under a regime that pays for nothing', () => {
    const nothing = compile('7', 'director');
    expect(touches(nothing, at([accepted, 1], [records, 1]))).toBe(false);
  });

  it('refuses to go on without a finite value, naming where', () => {
    const pole = compile('1 / (accepted - 3)', 'director');
    expect(() => difference(pole, at([accepted, 2]), upload)).toThrow(FormulaError);
    expect(() => difference(pole, at([accepted, 2]), upload)).toThrow('an infinite value at accepted = 3');
    expect(() => difference(pole, at([accepted, 3]), upload)).toThrow('an infinite value at accepted = 3');
    expect(() => points(compile('sqrt(-pace)', 'director'), at([pace, 1]))).toThrow('no value at pace = 1');
  });
});
