import { describe, expect, it } from 'vitest';
import { freeParameters } from './dimensions.ts';
import { PILOT_SETS, pilotUnits, standardErrors } from './pilot.ts';

describe('the sets of the pilot', () => {
  it('have two lucks each that no other has, and one place in each of 64 slices of every prior', () => {
    const units = pilotUnits(freeParameters(new Set()), 'pilot');
    expect(units.map(({ first }) => first)).toEqual(Array.from({ length: 64 }, (_, k) => 2 * k + 1));
    expect(PILOT_SETS).toBe(64);
    for (const { path, prior } of freeParameters(new Set())) {
      const { kind, low, high } = prior;
      const slices = units.map(({ set }) => {
        const value = set[path] as number;
        const level =
          kind === 'logUniform' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
        return Math.floor(level * 64);
      });
      expect(new Set(slices).size).toBe(64);
    }
    expect(pilotUnits(freeParameters(new Set()), 'other')).not.toEqual(units);
  });
});

describe('standard errors', () => {
  const pair = (one: number, other: number) => [[one], [other]] as const;

  it('are of one year and of the mean of so many, together', () => {
    // Variances 2 and 8, in the mean 5.
    expect(standardErrors([pair(1, 3), pair(5, 1)], 1)[0]).toBeCloseTo(Math.sqrt(5 * 2), 12);
    expect(standardErrors([pair(1, 3), pair(5, 1)], 5)[0]).toBeCloseTo(Math.sqrt(5 * 1.2), 12);
  });

  it('need two sets with two years', () => {
    expect(standardErrors([pair(1, 3), pair(Number.NaN, 1)], 4)).toEqual([Number.NaN]);
    expect(standardErrors([pair(1, 3), pair(1, 3)], 4)[0]).toBeGreaterThan(0);
    expect(standardErrors([], 4)).toEqual([]);
  });
});
