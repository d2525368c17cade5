import { describe, expect, it } from 'vitest';
import { robustness, satisficing } from './robustness.ts';

describe('robustness', () => {
  it('by hand: three alternatives in four sets', () => {
    const found = robustness([
      Float64Array.of(4, 4, 4, 4),
      Float64Array.of(10, 10, -2, 6),
      Float64Array.of(-1, -1, -1, -1),
    ]);
    // Best of each set: 10, 10, 4, 6.
    expect(found[0]).toEqual({ greatest: 6, mean: 3.5, promise: 0, backfires: 0 });
    expect(found[1]).toMatchObject({ greatest: 6, mean: 1.5, backfires: 0.25 });
    // Mean 6; tenth of -2, 6, 10, 10 lies at 0.3 of the way from -2 to 6.
    expect(found[1]?.promise).toBeCloseTo(6 - 0.4, 12);
    // Doing nothing is an alternative too.
    expect(robustness([Float64Array.of(-1, -3)])[0]).toEqual({
      greatest: 3,
      mean: 2,
      promise: expect.closeTo(0.8, 12),
      backfires: 1,
    });
  });

  it('counts conditions that hold, without those that have no answer', () => {
    expect(satisficing([true, false, null, true])).toBeCloseTo(2 / 3, 14);
    expect(satisficing([null])).toBeNaN();
  });
});
