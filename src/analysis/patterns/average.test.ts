import { describe, expect, it } from 'vitest';
import { Average } from './average.ts';
import { allSeries, seriesLength } from './series.ts';

/** The series of one run: all numbers alike but for those that are named by their place. */
function run(all: number, others: Readonly<Record<number, number>> = {}): Float64Array {
  const values = new Float64Array(seriesLength).fill(all);
  for (const [place, value] of Object.entries(others)) values[Number(place)] = value;
  return values;
}

describe('the average of the series', () => {
  it('has a mean and an error for every number, each in its own series', () => {
    const average = new Average();
    const ascending = run(0).map((_, k) => k);
    average.add(ascending, 1);
    average.add(ascending, 1);
    const results = average.results();
    let next = 0;
    for (const [name, { length }] of allSeries) {
      const own = Array.from({ length }, (_, k) => next + k);
      expect([name, results[name].mean]).toEqual([name, own]);
      expect([name, results[name].error]).toEqual([name, own.map(() => 0)]);
      next += length;
    }
    expect(next).toBe(seriesLength);
  });

  it('has the standard error of the mean of runs that count alike', () => {
    const average = new Average();
    for (const value of [1, 2, 6]) average.add(run(value), 1);
    // Squares 4 + 1 + 9 about the mean 3: sqrt(14 / 2) over sqrt(3).
    expect(average.results().genuine.mean[0]).toBeCloseTo(3, 12);
    expect(average.results().genuine.error[0]).toBeCloseTo(Math.sqrt(7 / 3), 12);
  });

  it('does not depend on the unit of the weights', () => {
    const [ones, tens] = [new Average(), new Average()];
    for (const value of [1, 2, 6]) {
      ones.add(run(value), 1);
      tens.add(run(value), 10);
    }
    expect(tens.results().gap.error[3]).toBeCloseTo(ones.results().gap.error[3] ?? Number.NaN, 12);
  });

  it('weights runs, with the effective number of them', () => {
    const average = new Average();
    average.add(run(0), 1);
    average.add(run(8), 3);
    // Mean 6; squares (36 + 3 * 4) / 4 = 12; 16 / 10 effective runs.
    expect(average.results().gift.mean[2]).toBeCloseTo(6, 12);
    expect(average.results().gift.error[2]).toBeCloseTo(Math.sqrt(12 / 0.6), 12);
  });

  it('counts undefined numbers never, and has no error of one run and no mean of none', () => {
    const average = new Average();
    average.add(run(4, { 0: Number.NaN, 1: Number.NaN }), 1);
    average.add(run(2, { 1: Number.NaN }), 1);
    const { mean, error } = average.results().genuine;
    expect(mean.slice(0, 3)).toEqual([2, null, 3]);
    expect(error.slice(0, 2)).toEqual([null, null]);
    expect(error[2]).toBeCloseTo(1, 12);
  });
});
