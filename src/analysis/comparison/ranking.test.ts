import { describe, expect, it } from 'vitest';
import { beats, places } from './ranking.ts';
import { regrets } from './regret.ts';

describe('regrets', () => {
  it('are the distances to the best of each state (Savage, The Theory of Statistical Decision, 1951)', () => {
    // Gains of three acts in two states: best 8 and 7.
    const found = regrets([new Float64Array([8, 1]), new Float64Array([6, 5]), new Float64Array([0, 7])]);
    expect(found).toEqual([
      { greatest: 6, mean: 3 },
      { greatest: 2, mean: 2 },
      { greatest: 8, mean: 4 },
    ]);
  });
});

describe('places', () => {
  it('ranks in every resample; those that tie share the first place', () => {
    const found = places([new Float64Array([3, 1, 2, 2]), new Float64Array([1, 3, 1, 2])]);
    expect(found.map(({ first }) => first)).toEqual([2.5 / 4, 1.5 / 4]);
    expect(found[0]?.rank[1]).toBe(1.25);
  });

  it('has the ends of the central 90 % of the ranks', () => {
    // Best in the first of 21 resamples alone: the 5 % end is the second smallest rank.
    const one = Float64Array.from({ length: 21 }, (_, k) => (k === 0 ? 2 : 0));
    const [first, second, third] = places([one, new Float64Array(21).fill(1), new Float64Array(21).fill(-1)]);
    expect(first).toEqual({ first: 1 / 21, rank: [2, 2, 2] });
    expect(second).toEqual({ first: 20 / 21, rank: [1, 1, 1] });
    expect(third?.rank).toEqual([3, 3, 3]);
    const twice = Float64Array.from({ length: 21 }, (_, k) => (k < 2 ? 2 : 0));
    expect(places([twice, new Float64Array(21).fill(1)])[0]?.rank).toEqual([1, 2, 2]);
  });

  it('is shared in equal parts by all that tie, and there are none of nothing', () => {
    const found = places([Float64Array.of(5), Float64Array.of(5), Float64Array.of(5), Float64Array.of(4)]);
    expect(found.map(({ first }) => first)).toEqual([1 / 3, 1 / 3, 1 / 3, 0]);
    expect(found.map(({ rank }) => rank[1])).toEqual([2, 2, 2, 4]);
    expect(places([])).toEqual([]);
  });
});

describe('beats', () => {
  it('is the share of runs won on the same luck, ties half, undefined ones left out', () => {
    const one = new Float64Array([2, 1, 1, Number.NaN]);
    const other = new Float64Array([1, 2, 1, 0]);
    expect(beats(one, other, 'more')).toBe(0.5);
    expect(beats(new Float64Array([2, 3]), new Float64Array([1, 1]), 'more')).toBe(1);
    expect(beats(new Float64Array([2, 3]), new Float64Array([1, 1]), 'less')).toBe(0);
    expect(beats(new Float64Array([1, 3, 1]), new Float64Array([2, 2, 2]), 'less')).toBe(2 / 3);
    expect(beats(new Float64Array([1, Number.NaN]), new Float64Array([Number.NaN, 1]), 'more')).toBeNaN();
  });
});
