import { describe, expect, it } from 'vitest';
import { openExample } from '../../measures/testing.ts';
import { read } from '../../testing/patternFigure.ts';
import { byHand } from '../../testing/patternsByHand.ts';
import type { Arms } from './pattern.ts';

/** Two contract years, so that four genuine activities are still idle and five are not. */
function twoYears(columns: Readonly<Record<string, readonly number[]>>): Arms {
  return { ...byHand, base: openExample({ homeCount: 3, quarters: 8, real: { genuine: [4, 5, 0], ...columns } }) };
}

describe('idle homes', () => {
  it('hold at most two genuine activities a year', () => {
    // (3 + 1) / 2 uses in the idle ones, 20 in the other.
    expect(read('S26', 'uses', twoYears({ uses: [3, 20, 1] }))).toEqual([0.1]);
  });

  it('are compared with the others by what their post holders keep', () => {
    expect(read('S27', 'idleAbove', twoYears({ takenByHolder: [0.5, 0.125, 0.25] }))[0]).toBeCloseTo(0.25, 12);
  });

  it('leave nothing to compare where all or none are idle', () => {
    expect(read('S26', 'uses', twoYears({ genuine: [5, 6, 7], uses: [1, 1, 1] }))).toEqual([Number.NaN]);
    expect(read('S27', 'idleAbove', twoYears({ genuine: [0, 0, 4] }))).toEqual([Number.NaN]);
  });
});
