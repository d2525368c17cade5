import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ulpsApart } from '../../testing/ulpsApart.ts';
import { power } from './power.ts';

describe('power', () => {
  it('is exact where whole numbers are', () => {
    for (let exponent = 0; exponent <= 16; exponent++) {
      for (let base = -9; base <= 9; base++) {
        expect(power(base, exponent), `${base}^${exponent}`).toBe(Number(BigInt(base) ** BigInt(exponent)));
      }
      expect(power(2, -exponent)).toBe(1 / 2 ** exponent);
    }
  });

  it('takes the square root for one half and multiplies for small whole exponents', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(power(x, 0.5)).toBe(Math.sqrt(x));
        expect(power(x, 1)).toBe(x);
        expect(power(x, 2)).toBe(x * x);
        expect(power(x, -1)).toBe(1 / x);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('agrees with the host to the stated error', () => {
    const base = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const exponent = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(base, exponent, (x, y) => {
        expect(ulpsApart(power(x, y), x ** y)).toBeLessThanOrEqual(2 * Math.abs(y * Math.log(x)) + 4);
      }),
      { seed: 2, numRuns: 5000 },
    );
    fc.assert(
      fc.property(base, fc.integer({ min: -16, max: 16 }), (x, y) => {
        expect(ulpsApart(power(-x, y), (-x) ** y)).toBeLessThanOrEqual(16);
      }),
      { seed: 3, numRuns: 5000 },
    );
  });

  it('knows the ends of its domain', () => {
    for (const base of [0, -3, 2, Number.POSITIVE_INFINITY, Number.NaN]) expect(power(base, 0)).toBe(1);
    expect(power(0, 0.3)).toBe(0);
    expect(power(0, -0.3)).toBe(Number.POSITIVE_INFINITY);
    expect(power(0, -1)).toBe(Number.POSITIVE_INFINITY);
    expect(power(1e-30, 20)).toBe(0);
    expect(power(1e30, 20)).toBe(Number.POSITIVE_INFINITY);
    for (const [base, exponent] of [
      [-1, 0.3],
      [-1, 0.5],
      [-2, 18],
      [2, Number.NaN],
      [Number.NaN, 0.5],
    ] as const) {
      expect(power(base, exponent), `${base}^${exponent}`).toBeNaN();
    }
  });
});
