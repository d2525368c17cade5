import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinHypercube } from './latinHypercube.ts';

describe('latinHypercube', () => {
  it('has one point in each stratum of each dimension', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 5 }), fc.string(), (count, size, seed) => {
        const points = latinHypercube(count, size, seed);
        for (let dimension = 0; dimension < size; dimension++) {
          const strata = points.map((point) => Math.floor(point[dimension]! * count));
          expect([...strata].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, stratum) => stratum));
        }
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('does not order its dimensions alike', () => {
    const points = latinHypercube(200, 2, 'order');
    // Standard error of the correlation of 200 independent pairs: 1 / sqrt(199); 4 of it: 1 false alarm in 16,000.
    const sum = points.reduce((total, point) => total + (point[0]! - 0.5) * (point[1]! - 0.5), 0);
    expect(Math.abs(sum / 200 / (1 / 12))).toBeLessThan(4 / Math.sqrt(199));
  });
});
