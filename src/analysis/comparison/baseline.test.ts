import { describe, expect, it } from 'vitest';
import { runsByHand } from '../../testing/runsByHand.ts';
import { baselineOf } from './baseline.ts';

describe('the base by itself', () => {
  it('has mean and central 90 % of each outcome over the runs with a value, whatever the arms do', () => {
    const runs = runsByHand(
      { sets: 2, replicates: 3 },
      {
        genuine: [
          [4, Number.NaN, 1, 3, 2, Number.NaN],
          [90, 90, 90, 90, 90, 90],
        ],
        coverage: [
          [Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN],
          [1, 1, 1, 1, 1, 1],
        ],
      },
    );
    // 1 2 3 4: a twentieth of the way along three steps is 0.15 (Hyndman and Fan's type 7).
    expect(baselineOf(runs)).toEqual({
      genuine: { mean: 2.5, band: [expect.closeTo(1.15, 12), expect.closeTo(3.85, 12)] },
      coverage: { mean: null, band: null },
    });
  });
});
