import alea from 'seedrandom/lib/alea.js';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../model/numerics/normalQuantile.ts';
import { Resamples } from './resamples.ts';
import { setMeans } from './runs.ts';
import { studentInterval } from './student.ts';

const studies = 2000;

/** Part of made-up studies whose interval holds the true mean. */
function coverage(sets: number, replicates: number, between: number, within: number): number {
  const draw = alea('coverage');
  const normal = () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, draw())));
  const resamples = new Resamples(sets > 1 ? sets : replicates, 'coverage', 1000);
  let held = 0;
  for (let study = 0; study < studies; study++) {
    const runs = new Float64Array(sets * replicates);
    for (let set = 0; set < sets; set++) {
      const own = 0.5 + between * normal();
      for (let r = 0; r < replicates; r++) runs[set * replicates + r] = own + within * normal();
    }
    const [low, high] = resamples.interval(sets > 1 ? setMeans(runs, { sets, replicates }) : runs);
    if (low <= 0.5 && high >= 0.5) held++;
  }
  return held / studies;
}

describe('the bootstrap interval', () => {
  // 4 standard errors of a share of 2,000: 1 false alarm in 16,000 each.
  const margin = 4 * Math.sqrt((0.95 * 0.05) / studies);

  it.each([
    ['luck nested in many sets', 30, 10, 1, 3],
    ['few sets', 8, 4, 1, 1],
    ['sets that differ little, much luck', 20, 5, 0.2, 3],
    ['one set: lucks', 1, 12, 0, 1],
  ])('holds the true mean in 95 of 100 studies: %s', (_, sets, replicates, between, within) => {
    expect(Math.abs(coverage(sets, replicates, between, within) - 0.95)).toBeLessThan(margin);
  });

  it("is near Student's where the values are normal", () => {
    const values = Float64Array.from({ length: 30 }, (_, k) => normalQuantile((k + 0.5) / 30));
    const [low, high] = new Resamples(30, 'near', 20_000).interval(values);
    const [lower, higher] = studentInterval(values);
    expect(Math.abs(low / lower - 1)).toBeLessThan(0.03);
    expect(Math.abs(high / higher - 1)).toBeLessThan(0.03);
  });

  it('has the percentiles of the resampled means at the widened level, two thousand of them', () => {
    const values = Float64Array.of(3, 1, 4, 1.5, 9);
    const resamples = new Resamples(5, 'exact');
    const means = resamples.means(values).sort();
    expect(means).toHaveLength(2000);
    // Student's quantile with four degrees is 2.776445 at 95 % and 2.131847 at 90 %; both are widened by the root of 5/4.
    for (const [level, student] of [
      [0.95, 2.7764451],
      [0.9, 2.1318468],
    ] as const) {
      const place = 1999 * above(Math.sqrt(5 / 4) * student);
      const between = (at: number) => {
        const [low, high] = [means[Math.floor(at)] as number, means[Math.ceil(at)] as number];
        return low + (at - Math.floor(at)) * (high - low);
      };
      const [low, high] = resamples.interval(values, level);
      expect(low).toBeCloseTo(between(place), 3);
      expect(high).toBeCloseTo(between(1999 - place), 3);
    }
    expect(resamples.interval(values)).toEqual(resamples.interval(values, 0.95));
  });

  it('of two units reaches from the one to the other', () => {
    expect(new Resamples(2, 'two').interval(Float64Array.of(5, 3))).toEqual([3, 5]);
  });

  it('is the value itself where all are equal, and unknown for one', () => {
    const resamples = new Resamples(4, 'equal');
    expect(resamples.interval(new Float64Array([2, 2, 2, 2]))).toEqual([2, 2]);
    expect(resamples.interval(new Float64Array([2, Number.NaN, Number.NaN, Number.NaN]))).toEqual([
      Number.NaN,
      Number.NaN,
    ]);
  });

  it('leaves undefined sets out of every resample', () => {
    const means = new Resamples(3, 'gaps', 200).means(new Float64Array([1, Number.NaN, 3]));
    for (const value of means) if (!Number.isNaN(value)) expect(value >= 1 && value <= 3).toBe(true);
    // A resample is empty with a chance of 1 in 27.
    expect(means.filter(Number.isNaN).length).toBeLessThan(30);
  });
});

/** Part of the standard normal distribution above z, to 7.5e-8: Abramowitz and Stegun, 26.2.17. */
function above(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const sum = series.reduceRight((all, one) => t * (one + all), 0);
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
