import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from './normalCdf.ts';
import { normalQuantile } from './normalQuantile.ts';

describe('normalQuantile', () => {
  it("gives the algorithm's own test values", () => {
    // Wichura (1988): P = 0.25, 0.001, 1e-20
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.2623400897984, 13);
  });

  it('gives known values', () => {
    // From 60-digit arithmetic (mpmath 1.3); every branch and both sides of each border.
    const known: [number, number][] = [
      [0.975, 1.9599639845400538],
      [0.9, 1.2815515655446006],
      [0.08, -1.4050715603096327],
      [0.07, -1.4757910281791706],
      [0.925, 1.4395314709384561],
      [1e-10, -6.361340902404057],
      [1e-11, -6.706023155495136],
      [1e-12, -7.034483825301132],
      [1e-100, -21.273453560965326],
      [1e-300, -37.0470962993612],
      [0.999999, 4.753424308817087],
      [2 ** -33, -6.3379577545537895],
      [1 - 2 ** -33, 6.3379577545537895],
    ];
    for (const [p, value] of known) expect(Math.abs(normalQuantile(p) / value - 1), `p = ${p}`).toBeLessThan(1e-15);
    expect(normalQuantile(0.5)).toBe(0);
  });

  it('knows the ends of its domain', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    for (const p of [-0.1, 1.1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN]) {
      expect(normalQuantile(p)).toBeNaN();
    }
  });

  it('is antisymmetric to the last bit where 1 - p is exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 33 - 1 }), (n) => {
        expect(normalQuantile(1 - n / 2 ** 33)).toBe(0 - normalQuantile(n / 2 ** 33));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it('undoes the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: -1e-3, noNaN: true }), (x) => {
        // An error of one part in 1e15 in p moves the quantile by 1e-15 p / density, at most 1.3e-15 here.
        expect(Math.abs(normalQuantile(normalCdf(x)) - x)).toBeLessThan(2e-15 * (1 + Math.abs(x)));
      }),
      { seed: 2, numRuns: 5000 },
    );
  });
});
