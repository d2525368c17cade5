import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ulpsApart } from '../../testing/ulpsApart.ts';
import { logarithm } from './logarithm.ts';
import { logistic } from './logistic.ts';

describe('logistic', () => {
  it('gives known values within 2 ulp, in both tails too', () => {
    // Correctly rounded, from 60-digit arithmetic (mpmath 1.3).
    const known: [number, number][] = [
      [0, 0.5],
      [1, 0.7310585786300049],
      [-1, 0.2689414213699951],
      [0.3, 0.574442516811659],
      [-5, 0.0066928509242848554],
      [-40, 4.248354255291589e-18],
      [-700, 9.85967654375977e-305],
      [-740, 4.2e-322],
      [40, 1],
    ];
    for (const [x, value] of known) expect(ulpsApart(logistic(x), value), `x = ${x}`).toBeLessThanOrEqual(2);
    expect(logistic(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(logistic(Number.POSITIVE_INFINITY)).toBe(1);
    expect(logistic(Number.NaN)).toBeNaN();
  });

  it('is a probability, symmetric around 0, with the log odds as its argument', () => {
    fc.assert(
      fc.property(fc.double({ min: -36, max: 36, noNaN: true }), (x) => {
        const p = logistic(x);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThan(1);
        expect(Math.abs(p + logistic(-x) - 1)).toBeLessThanOrEqual(Number.EPSILON);
        expect(Math.abs(logarithm(p) - logarithm(logistic(-x)) - x)).toBeLessThan(1e-14 * (1 + Math.abs(x)));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});
