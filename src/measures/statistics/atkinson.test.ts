import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atkinson } from './atkinson.ts';

const of = (...numbers: number[]) => Float64Array.from(numbers);

describe('atkinson', () => {
  it('agrees with the example of the R package ineq', () => {
    // Zeileis, ineq: Atkinson(c(541, ..., 22261), parameter = 0.5) = 0.1796591.
    expect(atkinson(of(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261))).toBeCloseTo(0.1796591, 7);
  });

  it('is what the formula gives', () => {
    // Roots 1 and 3, mean 2, squared 4; mean 5; 1 - 4/5.
    expect(atkinson(of(1, 9))).toBeCloseTo(0.2, 15);
  });

  it('is 0 where all are equal, 1 - 1/n where one has all, and counts a loss as nothing', () => {
    expect(atkinson(of(0.3, 0.3, 0.3))).toBeCloseTo(0, 15);
    expect(atkinson(of(0, 0, 0, 6))).toBeCloseTo(0.75, 15);
    expect(atkinson(of(-5, 0, -1, 6))).toBe(atkinson(of(0, 0, 0, 6)));
  });

  it('is undefined where nobody has anything', () => {
    expect(atkinson(of(0, -1))).toBeNaN();
    expect(atkinson(of())).toBeNaN();
  });

  it('lies between 0 and 1 and ignores scale and order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (numbers) => {
        fc.pre(numbers.some((number) => number > 0));
        const values = Float64Array.from(numbers);
        const value = atkinson(values);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
        expect(atkinson(values.map((x) => 5 * x))).toBeCloseTo(value, 10);
        expect(atkinson(values.slice().reverse())).toBeCloseTo(value, 12);
      }),
    );
  });
});
