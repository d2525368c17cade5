import { describe, expect, it } from 'vitest';
import { runsByHand } from '../../testing/runsByHand.ts';
import { firstLucks, mean, Runs, setMeans } from './runs.ts';

describe('the runs of a comparison', () => {
  const runs = runsByHand(
    { sets: 2, replicates: 1 },
    {
      staged: [
        [1, 2],
        [3, 4],
        [5, Number.NaN],
      ],
      duplicate: [
        [10, 20],
        [30, 40],
        [50, 60],
      ],
      paper: [
        [100, 200],
        [300, 400],
        [500, 600],
      ],
    },
  );

  it('keep the outcomes of each arm apart, and add them up where asked', () => {
    expect([...runs.column(0, 'duplicate')]).toEqual([10, 20]);
    expect([...runs.column(2, 'staged')]).toEqual([5, Number.NaN]);
    expect([...runs.column(2, 'paper')]).toEqual([500, 600]);
    expect([...runs.column(1, 'paper+staged')]).toEqual([303, 404]);
    expect([...runs.column(2, 'staged+duplicate+paper')]).toEqual([555, Number.NaN]);
  });

  it('are undefined where nothing was put, and refuse what was not computed', () => {
    expect([...new Runs({ sets: 2, replicates: 2 }, 1, ['staged']).column(0, 'staged')]).toEqual(
      Array(4).fill(Number.NaN),
    );
    expect(() => runs.column(0, 'welfare')).toThrow(new RangeError('no values of welfare in arm 0'));
    expect(() => runs.column(1, 'staged+welfare')).toThrow(new RangeError('no values of welfare in arm 1'));
    expect(() => runs.column(3, 'staged')).toThrow(new RangeError('no values of staged in arm 3'));
  });
});

describe('runs of which some arms have fewer lucks', () => {
  const full = runsByHand(
    { sets: 2, replicates: 3 },
    {
      staged: [
        [1, 2, 3, 4, 5, 6],
        [11, 12, 13, 14, 15, 16],
      ],
    },
  );
  const fewer = runsByHand(
    { sets: 2, replicates: 1 },
    {
      staged: [
        [-1, -2],
        [21, 24],
        [31, 34],
      ],
    },
  );

  it('have all arms in the order asked for, each beside the base on its own lucks', () => {
    const joined = full.joined(fewer, [false, true, false, true]);
    expect([0, 1, 2, 3].map((arm) => joined.designOf(arm).replicates)).toEqual([3, 1, 3, 1]);
    const found = [1, 2, 3].map((arm) => {
      const { base, arm: own, design } = joined.pair(arm, 'staged');
      return [[...base], [...own], design.replicates];
    });
    expect(found).toEqual([
      [[1, 4], [21, 24], 1],
      [[1, 2, 3, 4, 5, 6], [11, 12, 13, 14, 15, 16], 3],
      [[1, 4], [31, 34], 1],
    ]);
    expect(() => joined.designOf(4)).toThrow(new RangeError('no arm 4 of 4'));
  });

  it('are the first of each set', () => {
    const column = Float64Array.of(1, 2, 3, 4, 5, 6);
    expect([...firstLucks(column, { sets: 2, replicates: 3 }, 2)]).toEqual([1, 2, 4, 5]);
    expect([...firstLucks(column, { sets: 3, replicates: 2 }, 1)]).toEqual([1, 3, 5]);
    for (const count of [3, 4]) expect(firstLucks(column, { sets: 2, replicates: 3 }, count)).toBe(column);
  });
});

describe('means', () => {
  it('of each set leave out what is undefined', () => {
    const column = Float64Array.of(1, 2, 6, 4, Number.NaN, 8, Number.NaN, Number.NaN, Number.NaN);
    expect([...setMeans(column, { sets: 3, replicates: 3 })]).toEqual([3, 6, Number.NaN]);
  });

  it('of nothing are undefined', () => {
    expect(mean(Float64Array.of(-2, Number.NaN, 3))).toBe(0.5);
    expect(mean(Float64Array.of())).toBeNaN();
    expect(mean(Float64Array.of(Number.NaN))).toBeNaN();
  });
});
