import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ulpsApart } from '../../testing/ulpsApart.ts';
import { exponential } from './exponential.ts';

describe('exponential', () => {
  it('gives known values within 1 ulp', () => {
    // Correctly rounded, from 60-digit arithmetic (mpmath 1.3).
    const known: [number, number][] = [
      [1, Math.E],
      [-1, 0.36787944117144233],
      [0.5, 1.6487212707001282],
      [10, 22026.465794806718],
      [-10, 4.5399929762484854e-5],
      [100, 2.6881171418161356e43],
      [-100, 3.720075976020836e-44],
      [0.1, 1.1051709180756477],
      [700, 1.0142320547350045e304],
      [-700, 9.85967654375977e-305],
      [709.78, 1.7928227943945155e308],
      [-708.5, 2.006132305331306e-308],
      [-720.25, 1.5827029403e-313],
      [-745, 5e-324],
      [1e-9, 1.000000001],
      [0.346, 1.4134026158176771],
      [0.35, 1.4190675485932571],
    ];
    for (const [x, value] of known) expect(ulpsApart(exponential(x), value), `e^${x}`).toBeLessThanOrEqual(1);
  });

  it('is exact at the ends of its range', () => {
    expect(exponential(0)).toBe(1);
    expect(exponential(-0)).toBe(1);
    expect(exponential(1e-300)).toBe(1);
    expect(exponential(709.782712893384)).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(exponential(709.7827128933841)).toBe(Number.POSITIVE_INFINITY);
    expect(exponential(-745.1332191019411)).toBe(Number.MIN_VALUE);
    expect(exponential(-745.1332191019412)).toBe(0);
    expect(exponential(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(exponential(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(exponential(Number.NaN)).toBeNaN();
  });

  it("is within 1 ulp of the host's own over the whole range", () => {
    let worst = 0;
    for (let i = 0; i <= 300_000; i++) {
      const x = -746 + (i / 300_000) * 1456;
      worst = Math.max(worst, ulpsApart(exponential(x), Math.exp(x)));
    }
    expect(worst).toBeLessThanOrEqual(1);
  });

  it('is within 1 ulp of the host for any double', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.double({ min: -2, max: 2 })), (x) => {
        expect(ulpsApart(exponential(x), Math.exp(x))).toBeLessThanOrEqual(1);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  it('turns sums into products', () => {
    const part = fc.double({ min: -300, max: 300, noNaN: true });
    fc.assert(
      fc.property(part, part, (a, b) => {
        const sum = a + b;
        const lost = Math.abs(a - (sum - b)) + Math.abs(b - (sum - a)); // rounding of the sum itself
        const ratio = exponential(sum) / (exponential(a) * exponential(b));
        expect(Math.abs(ratio - 1)).toBeLessThan(6 * Number.EPSILON + 2 * lost);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
});
