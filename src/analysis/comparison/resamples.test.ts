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
