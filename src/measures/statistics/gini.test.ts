import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fifthOf, gini, topFifthShare } from './gini.ts';

const of = (...numbers: number[]) => Float64Array.from(numbers);
const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });

/** Half the mean absolute difference over the mean: the definition, pair by pair. */
function naive(values: Float64Array): number {
  let sum = 0;
  for (const a of values) for (const b of values) sum += Math.abs(a - b);
  const whole = values.reduce((a, b) => a + b, 0);
  return sum / (2 * values.length * whole);
}

describe('gini', () => {
  it('agrees with the example of the R package ineq', () => {
    // Zeileis, ineq: Gini(c(541, ..., 22261)) = 0.4620911.
    expect(gini(of(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261))).toBeCloseTo(0.4620911, 7);
  });

  it('agrees with the example of the R package SciencesPo', () => {
    // y <- c(80, 60, 10, 20, 30): Gini coefficient 0.36.
    expect(gini(of(80, 60, 10, 20, 30))).toBeCloseTo(0.36, 14);
  });

  it('is 0 where all are equal and 1 - 1/n where one has all', () => {
    expect(gini(of(0.1, 0.1, 0.1))).toBe(0);
    expect(gini(of(0, 0, 0, 5))).toBeCloseTo(0.75, 15);
  });

  it('is undefined where there is nothing or a negative amount', () => {
    expect(gini(of(0, 0))).toBeNaN();
    expect(gini(of())).toBeNaN();
    expect(gini(of(-1, 2))).toBeNaN();
  });

  it('agrees with the definition pair by pair, lies in [0, 1), and ignores scale and order', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 50 }), (numbers, scale) => {
        fc.pre(numbers.some((number) => number > 0));
        const values = Float64Array.from(numbers);
        const value = gini(values);
        expect(value).toBeCloseTo(naive(values), 12);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
        expect(gini(values.map((number) => number * scale))).toBeCloseTo(value, 12);
        expect(gini(values.slice().reverse())).toBe(value);
      }),
    );
  });

  it('falls when the richest gives to the poorest', () => {
    expect(gini(of(1, 5, 9))).toBeLessThan(gini(of(0, 5, 10)));
  });
});

describe('topFifthShare', () => {
  it('sums the largest fifth', () => {
    // Two of ten: (10 + 9) / 55.
    expect(topFifthShare(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).toBeCloseTo(19 / 55, 15);
  });

  it('is a fifth where all are equal and undefined where there is nothing', () => {
    expect(topFifthShare(of(2, 2, 2, 2, 2))).toBeCloseTo(0.2, 15);
    expect(topFifthShare(of(0, 0, 0))).toBeNaN();
  });

  it('takes at least one and rounds', () => {
    expect([0, 1, 2, 5, 7, 8, 100].map(fifthOf)).toEqual([0, 1, 1, 1, 1, 2, 20]);
  });
});
