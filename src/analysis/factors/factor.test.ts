import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Factor, setAt } from './factor.ts';

const even = (path: Factor['path'], low: number, high: number): Factor => ({
  path,
  prior: { kind: 'uniform', low, high },
});
const byFactor = (path: Factor['path'], low: number, high: number): Factor => ({
  path,
  prior: { kind: 'logUniform', low, high },
});
const at = (factor: Factor, level: number) => setAt([factor], [level])[factor.path];

describe('the value of a factor at a level', () => {
  it('lies as far along the prior, in six digits', () => {
    expect(at(even('director.load', 1, 3), 0.25)).toBe(1.5);
    expect(at(even('director.load', 0, 1), 1 / 3)).toBe(0.333333);
    // Half-way between 6 and 40 by factors: the root of 240 is 15.49193.
    expect(at(byFactor('director.pressure', 6, 40), 0.5)).toBe(15.4919);
  });

  it('ends at the ends of the prior, though these have more digits', () => {
    const thirds = even('director.load', 1 / 3, 2 / 3);
    expect(at(thirds, 0)).toBe(1 / 3);
    expect(at(thirds, 1)).toBe(2 / 3);
  });

  it('gives each whole number of an integer an equal share', () => {
    const slots = even('director.slots', 2, 5);
    const levels = [0, 0.2499, 0.25, 0.4999, 0.5, 0.7499, 0.75, 0.9999, 1];
    expect(levels.map((level) => at(slots, level))).toEqual([2, 2, 3, 3, 4, 4, 5, 5, 5]);
    // Ends between whole numbers: 2, 3 and 4 have a third each.
    const between = even('director.slots', 1.2, 4.7);
    expect([0, 0.33, 0.34, 0.66, 0.67, 0.99, 1].map((level) => at(between, level))).toEqual([2, 2, 3, 3, 4, 4, 4]);
  });

  it('rounds an integer that is spread by factors', () => {
    // Root of 2 x 32 is 8; a quarter of the way it is 4; in between 5.66.
    const slots = byFactor('director.slots', 2, 32);
    expect([0, 0.25, 0.375, 0.5, 1].map((level) => at(slots, level))).toEqual([2, 4, 6, 8, 32]);
  });

  it('never leaves the prior, and rises with the level', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        for (const factor of [
          even('director.load', 0.1, 0.7),
          byFactor('director.pressure', 6, 40),
          even('director.slots', 1.5, 4.5),
        ]) {
          const [low, high] = [at(factor, Math.min(a, b)) as number, at(factor, Math.max(a, b)) as number];
          expect(low).toBeGreaterThanOrEqual(factor.prior.low);
          expect(high).toBeLessThanOrEqual(factor.prior.high);
          expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('a set at a point', () => {
  it('has the coordinates in the order of the factors, and leaves those beyond', () => {
    const factors = [even('director.load', 0, 1), even('director.slots', 1, 2)];
    expect(setAt(factors, [0.5, 0.9, 0.1])).toEqual({ 'director.load': 0.5, 'director.slots': 2 });
    expect(setAt([], [0.5])).toEqual({});
  });
});
