import { describe, expect, it } from 'vitest';
import { runsByHand } from '../../testing/runsByHand.ts';
import { mean, Runs, setMeans } from './runs.ts';

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
