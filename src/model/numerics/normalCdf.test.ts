import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from './normalCdf.ts';

describe('normalCdf', () => {
  it('gives known values, in the lower tail with full relative precision', () => {
    // Correctly rounded, from 60-digit arithmetic (mpmath 1.3); every branch and both sides of each border.
    const known: [number, number][] = [
      [0, 0.5],
      [0.5, 0.6914624612740131],
      [0.66, 0.7453730853286639],
      [0.67, 0.7485711049046899],
      [1, 0.8413447460685429],
      [-1, 0.15865525393145705],
      [1.96, 0.9750021048517795],
      [-1.96, 0.024997895148220435],
      [2.5, 0.9937903346742238],
      [-2.5, 0.006209665325776135],
      [5, 0.9999997133484281],
      [-5, 2.866515718791939e-7],
      [-5.6, 1.071759025831093e-8],
      [-5.7, 5.990371401063528e-9],
      [6, 0.9999999990134123],
      [-8, 6.220960574271784e-16],
      [-10, 7.619853024160525e-24],
      [-20, 2.7536241186062337e-89],
      [-30, 4.906713927148187e-198],
      [-37, 5.725571222524577e-300],
      [-12.3, 4.5287069561587846e-35],
      [-21.7, 1.0258139526968736e-104],
      [-33.3, 1.93050550592784e-243],
      [-3.7, 0.00010779973347738826],
      [8.2, 0.9999999999999999],
    ];
    for (const [x, value] of known) expect(Math.abs(normalCdf(x) / value - 1), `x = ${x}`).toBeLessThan(1e-15);
    expect(normalCdf(-38)).toBeCloseTo(2.88542835e-316, 320);
  });

  it('knows the ends of its range', () => {
    for (const x of [-39.5, -1e300, Number.NEGATIVE_INFINITY]) expect(normalCdf(x)).toBe(0);
    for (const x of [9, 39.5, 1e300, Number.POSITIVE_INFINITY]) expect(normalCdf(x)).toBe(1);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });

  it('rises and is symmetric', () => {
    const argument = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(argument, argument, (a, b) => {
        expect(normalCdf(Math.min(a, b))).toBeLessThanOrEqual(normalCdf(Math.max(a, b)) * (1 + 1e-15));
        expect(Math.abs(normalCdf(a) + normalCdf(-a) - 1)).toBeLessThanOrEqual(Number.EPSILON);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});
