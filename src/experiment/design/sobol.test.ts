import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_DIMENSIONS, sobolPoints } from './sobol.ts';

describe('sobolPoints', () => {
  it('gives the ten points of three dimensions that Joe and Kuo print for `sobol 10 3 new-joe-kuo-6.21201`', () => {
    expect(sobolPoints(10, 3).map((point) => [...point])).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ]);
  });

  it('puts one of 2^k consecutive points into each of 2^k strata, in every dimension', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 40 }), (power, times) => {
        const count = 2 ** power;
        const points = sobolPoints(count, MOST_DIMENSIONS, times * count);
        for (let dimension = 0; dimension < MOST_DIMENSIONS; dimension++) {
          const strata = points.map((point) => Math.floor((point[dimension] as number) * count));
          expect(strata.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, stratum) => stratum));
        }
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it('fills every elementary box of area 1/16 of the first two dimensions with one of 16 points', () => {
    const points = sobolPoints(16, 2, 32);
    for (const rows of [1, 2, 4, 8, 16]) {
      const boxes = points.map(
        ([x, y]) => Math.floor((x as number) * rows) * 100 + Math.floor((y as number) * (16 / rows)),
      );
      expect(new Set(boxes).size).toBe(16);
    }
  });

  it('goes on where it is told to, and refuses what it does not have', () => {
    expect(sobolPoints(3, 5, 7)).toEqual(sobolPoints(10, 5).slice(7));
    expect(() => sobolPoints(1, 54)).toThrow('1 to 53 dimensions');
    expect(() => sobolPoints(2, 1, 4294967295)).toThrow('ends before');
  });
});
