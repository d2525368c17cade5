import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ulpsApart } from '../../testing/ulpsApart.ts';
import { exponential } from './exponential.ts';
import { softplus } from './softplus.ts';

describe('softplus', () => {
  it('gives known values within 3 ulp, in both tails too', () => {
    // Correctly rounded, from arithmetic with 400 digits (mpmath 1.3).
    const known: [number, number][] = [
      [0, Math.LN2],
      [1, 1.3132616875182228],
      [-1, 0.3132616875182228],
      [1e-10, 0.6931471806099453],
      [0.3, 0.8543552444685271],
      [-5, 0.006715348489118068],
      [5, 5.006715348489118],
      [-20, 2.061153620314381e-9],
      [-40, 4.248354255291589e-18],
      [-700, 9.85967654375977e-305],
      [-740, 4.2e-322],
      [40, 40],
      [800, 800],
    ];
    for (const [x, value] of known) expect(ulpsApart(softplus(x), value), `x = ${x}`).toBeLessThanOrEqual(3);
    expect(softplus(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(softplus(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(softplus(Number.NaN)).toBeNaN();
  });

  it('exceeds the positive part by the softplus of the mirror image', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(softplus(x) - softplus(-x) - x)).toBeLessThanOrEqual(Number.EPSILON * (1 + Math.abs(x)));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it('lies between e^x - e^2x / 2 and e^x where e^x is small', () => {
    fc.assert(
      fc.property(fc.double({ min: -300, max: -10, noNaN: true }), (x) => {
        const e = exponential(x);
        expect(softplus(x)).toBeLessThanOrEqual(e);
        expect(softplus(x)).toBeGreaterThanOrEqual(e * (1 - e / 2 - 4 * Number.EPSILON));
      }),
      { seed: 2, numRuns: 3000 },
    );
  });
});
