import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic } from '../numerics/logistic.ts';
import { aboveThreshold, showcaseThreshold } from './showcase.ts';

const displays = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 2, maxLength: 120 });

describe('showcaseThreshold', () => {
  it('is where as many homes stand above it, under the noise, as are shown', () => {
    fc.assert(
      fc.property(
        displays,
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        fc.double({ min: -30, max: 30, noNaN: true }),
        (all, share, noise, guess) => {
          const shown = share * all.length;
          const threshold = showcaseThreshold(Float64Array.from(all), shown, noise, guess);
          const above = all.reduce((sum, display) => sum + logistic((display - threshold) / noise), 0);
          expect(Math.abs(above - shown)).toBeLessThan(1e-6 * shown);
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });

  it('lies between the homes that are shown and the others when there is hardly any noise', () => {
    const threshold = showcaseThreshold(Float64Array.from([1, 5, 2, 4, 3]), 2, 0.01, 0);
    expect(threshold).toBeGreaterThan(3);
    expect(threshold).toBeLessThan(4);
  });

  it('does not exist when all homes are shown', () => {
    expect(showcaseThreshold(Float64Array.from([1, 2]), 2, 0.1, 0)).toBe(-Infinity);
  });
});

describe('aboveThreshold', () => {
  it('is s ln(1 + exp((D - th) / s)): nothing far below, the surplus far above, everything without a threshold', () => {
    expect(aboveThreshold(1, 1, 0.5)).toBeCloseTo(0.5 * Math.LN2, 12);
    expect(aboveThreshold(0, 9, 0.1)).toBeLessThan(1e-30);
    expect(aboveThreshold(9, 1, 0.1)).toBeCloseTo(8, 12);
    expect(aboveThreshold(3.3, -Infinity, 0.1)).toBe(3.3);
  });
});
