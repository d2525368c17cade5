import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ulpsApart } from '../../testing/ulpsApart.ts';
import { exponential } from './exponential.ts';
import { logarithm } from './logarithm.ts';

describe('logarithm', () => {
  it('gives known values within 1 ulp', () => {
    // Correctly rounded, from 60-digit arithmetic (mpmath 1.3).
    const known: [number, number][] = [
      [2, Math.LN2],
      [10, Math.LN10],
      [0.5, -Math.LN2],
      [3, 1.0986122886681098],
      [1e-300, -690.7755278982137],
      [1e300, 690.7755278982137],
      [5e-324, -744.4400719213812],
      [1.0000001, 9.999999505838704e-8],
      [0.999999, -1.000000500029089e-6],
      [1.7976931348623157e308, 709.782712893384],
      [2.2250738585072014e-308, -708.3964185322641],
      [0.7071067811865475, -0.34657359027997275],
      [Math.SQRT2, 0.3465735902799727],
    ];
    for (const [x, value] of known) expect(ulpsApart(logarithm(x), value), `ln ${x}`).toBeLessThanOrEqual(1);
  });

  it('is exact at the ends of its domain and at 1', () => {
    expect(logarithm(1)).toBe(0);
    expect(logarithm(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(logarithm(-0)).toBe(Number.NEGATIVE_INFINITY);
    expect(logarithm(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    for (const x of [-1, -5e-324, Number.NEGATIVE_INFINITY, Number.NaN]) expect(logarithm(x)).toBeNaN();
  });

  it("is within 1 ulp of the host's own around 1 and over all sizes", () => {
    let worst = 0;
    for (let i = 1; i <= 200_000; i++) {
      worst = Math.max(worst, ulpsApart(logarithm(i / 100_000), Math.log(i / 100_000)));
      const wide = 2 ** (-1074 + (i / 200_000) * 2097.99);
      worst = Math.max(worst, ulpsApart(logarithm(wide), Math.log(wide)));
    }
    expect(worst).toBeLessThanOrEqual(1);
  });

  it('is within 1 ulp of the host for any double', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.double({ min: 0, max: 2 })), (x) => {
        expect(ulpsApart(logarithm(x), Math.log(x))).toBeLessThanOrEqual(1);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  it('undoes the exponential', () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) => {
        expect(Math.abs(logarithm(exponential(x)) - x)).toBeLessThanOrEqual(Number.EPSILON * (1 + Math.abs(x)));
      }),
      { seed: 2, numRuns: 5000 },
    );
  });
});
