import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponential } from './exponential.ts';
import { gumbelQuantile } from './gumbelQuantile.ts';

describe('gumbelQuantile', () => {
  it('gives known values', () => {
    // From 60-digit arithmetic (mpmath 1.3); 2^-33 is the smallest uniform that luck can draw.
    const known: [number, number][] = [
      [0.5, 0.36651292058166435],
      [0.1, -0.8340324452479557],
      [0.9, 2.2503673273124454],
      [2 ** -33, -3.129994640884816],
      [1 - 2 ** -33, 22.87385695841999],
      [1e-300, -6.537814919904156],
    ];
    for (const [p, value] of known) expect(Math.abs(gumbelQuantile(p) / value - 1), `p = ${p}`).toBeLessThan(1e-15);
    expect(Math.abs(gumbelQuantile(0.36787944117144233))).toBeLessThan(1e-15);
  });

  it('knows the ends of its domain', () => {
    expect(gumbelQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(gumbelQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(gumbelQuantile(p)).toBeNaN();
  });

  it('is undone by the distribution function e^-e^-x', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        const back = exponential(-exponential(-gumbelQuantile(p)));
        expect(Math.abs(back / p - 1)).toBeLessThan(1e-13);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});
