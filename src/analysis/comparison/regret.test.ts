import { describe, expect, it } from 'vitest';
import { regrets } from './regret.ts';

describe('regret', () => {
  it('is counted against the best of each set, of those that have a value', () => {
    // Best: 4, -1, 6.
    expect(regrets([Float64Array.of(4, -3, 6), Float64Array.of(1, -1, 6), Float64Array.of(Number.NaN, -1, 0)])).toEqual(
      [
        { greatest: 2, mean: 2 / 3 },
        { greatest: 3, mean: 1 },
        { greatest: Number.NaN, mean: 3 },
      ],
    );
  });

  it('is nothing for the only alternative, and of none there is none', () => {
    expect(regrets([Float64Array.of(3, -5)])).toEqual([{ greatest: 0, mean: 0 }]);
    expect(regrets([])).toEqual([]);
  });
});
