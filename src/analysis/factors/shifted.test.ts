import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsAt } from '../../experiment/design/draws.ts';
import { sobolPoints } from '../../experiment/design/sobol.ts';
import { shiftedPoints } from './shifted.ts';

/** Whole number of the cell of 2^32 in which a coordinate lies; it must be its middle. */
function cell(coordinate: number): bigint {
  const at = coordinate * 2 ** 32 - 0.5;
  expect(Number.isInteger(at)).toBe(true);
  return BigInt(at);
}

describe("Sobol' points under a digital shift", () => {
  it('fill every dimension as evenly as before: one point in each sixteenth', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const points = shiftedPoints(16, 5, seed);
        for (let dimension = 0; dimension < 5; dimension++) {
          const cells = points.map((point) => Math.floor((point[dimension] as number) * 16));
          expect(cells.sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, k) => k));
          for (const point of points) {
            expect(point[dimension]).toBeGreaterThan(0);
            expect(point[dimension]).toBeLessThan(1);
          }
        }
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('differ from each other, bit by bit, as the plain points do', () => {
    const [plain, shifted] = [sobolPoints(8, 3, 2), shiftedPoints(8, 3, 'a', 2)];
    for (const [k, point] of shifted.entries()) {
      for (const dimension of [0, 1, 2]) {
        const own = cell(point[dimension] as number) ^ cell(shifted[0]?.[dimension] as number);
        const before =
          BigInt((plain[k]?.[dimension] as number) * 2 ** 32) ^ BigInt((plain[0]?.[dimension] as number) * 2 ** 32);
        expect(own).toBe(before);
      }
    }
  });

  it('begin with the shift itself, for the first point is the origin', () => {
    for (const seed of ['a', 'b', 'c']) {
      const [first] = shiftedPoints(1, 3, seed);
      expect([...(first ?? [])]).toEqual([0, 1, 2].map((k) => drawsAt(seed, 'digital shift', k).uniform()));
    }
  });

  it('are uniform over the seeds, with a shift of its own in each dimension', () => {
    const firsts = Array.from({ length: 400 }, (_, k) => shiftedPoints(1, 2, `seed ${k}`)[0] as Float64Array);
    for (const dimension of [0, 1]) {
      const mean = firsts.reduce((sum, point) => sum + (point[dimension] as number), 0) / 400;
      // 4 standard errors of 400 uniform numbers: 1 false alarm in 16,000.
      expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * 400));
      expect(new Set(firsts.map((point) => Math.floor(16 * (point[dimension] as number)))).size).toBe(16);
    }
    expect(firsts.every(([one, other]) => one !== other)).toBe(true);
  });

  it('leave out what is skipped, which is nothing unless it is said', () => {
    const all = shiftedPoints(12, 4, 'b');
    expect(shiftedPoints(5, 4, 'b', 7)).toEqual(all.slice(7));
    expect(shiftedPoints(12, 4, 'b', 0)).toEqual(all);
    expect(shiftedPoints(0, 4, 'b')).toEqual([]);
  });
});
