import alea from 'seedrandom/lib/alea.js';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../model/numerics/normalQuantile.ts';
import { bootstrap, wilson } from './bootstrap.ts';
import { meanOf, statisticOf } from './statistic.ts';

const one = Float64Array.of(1);

function normals(count: number, seed: string): Float64Array {
  const draw = alea(seed);
  return Float64Array.from({ length: count }, () => normalQuantile(Math.max(1e-12, draw())));
}

describe('the bootstrap', () => {
  it('gives the mean of many values the interval of theory', () => {
    const values = normals(400, 'theory');
    const [low, high] = bootstrap({ weights: one, replicates: 400 }, 'a', (counts) => meanOf(values, values, counts));
    const mean = values.reduce((sum, value) => sum + value, 0) / 400;
    // 1.645 standard errors of 1/20; a percentile of 1,000 resamples has an error of about 6 % of that.
    expect(low).toBeCloseTo(mean - 1.645 / 20, 1.5);
    expect(high).toBeCloseTo(mean + 1.645 / 20, 1.5);
    expect((high - low) / (2 * (1.645 / 20))).toBeGreaterThan(0.8);
    expect((high - low) / (2 * (1.645 / 20))).toBeLessThan(1.2);
  });

  it('covers the true median in about nine of ten samples', () => {
    // With a fixed seed; a fresh one would be outside 82-97 % with a chance below 1 in 1,000 (binomial, 200 samples at .90).
    const covered = Array.from({ length: 200 }, (_, k) => {
      const values = normals(50, `sample ${k}`);
      const [low, high] = bootstrap({ weights: one, replicates: 50 }, `b${k}`, statisticOf('median', [values]));
      return low <= 0 && high >= 0 ? 1 : 0;
    }).reduce<number>((sum, hit) => sum + hit, 0);
    expect(covered / 200).toBeGreaterThan(0.82);
    expect(covered / 200).toBeLessThan(0.97);
  });

  it('gives the same numbers for the same seed, and others for another', () => {
    const values = normals(30, 'same');
    const of = (seed: string) => bootstrap({ weights: one, replicates: 30 }, seed, statisticOf('mean', [values]));
    expect(of('x')).toEqual(of('x'));
    expect(of('x')).not.toEqual(of('y'));
  });

  it('draws columns in pairs: a difference that never varies has no width', () => {
    const first = normals(40, 'pair');
    const ratio = statisticOf('ratio', [first.map((value) => 2 * (value + 9)), first.map((value) => value + 9)]);
    const [low, high] = bootstrap({ weights: one, replicates: 40 }, 'p', ratio);
    expect(low).toBeCloseTo(2, 12);
    expect(high).toBeCloseTo(2, 12);
  });

  it('draws sets by their weights', () => {
    // The second set weighs nothing to speak of: only the first counts.
    const values = Float64Array.of(1, 1, 1, 100, 100, 100);
    const sample = { weights: Float64Array.of(1 - 1e-12, 1e-12), replicates: 3 };
    expect(bootstrap(sample, 's', statisticOf('mean', [values]))).toEqual([1, 1]);
  });

  it('has no end where the statistic is mostly undefined', () => {
    const [low] = bootstrap({ weights: one, replicates: 3 }, 'n', () => Number.NaN);
    expect(low).toBeNaN();
  });
});

describe('a resample', () => {
  const sum = (counts: Float64Array) => counts.reduce((total, times) => total + times, 0);

  it('has as many replicates as the sample, and as many sets', () => {
    expect(bootstrap({ weights: one, replicates: 7 }, 'size', sum)).toEqual([7, 7]);
    expect(bootstrap({ weights: Float64Array.of(0.25, 0.75), replicates: 5 }, 'size', sum)).toEqual([10, 10]);
    // Weights that rounding leaves below 1: the rest goes to the last set.
    expect(bootstrap({ weights: Float64Array.of(0.25, 0.25), replicates: 5 }, 'size', sum)).toEqual([10, 10]);
  });

  it('has the same replicates in each set, as often as the set is drawn', () => {
    const weights = Float64Array.of(0.3, 0.3, 0.4);
    const product = (counts: Float64Array) => {
      const times = [0, 1, 2].map((set) => sum(counts.subarray(4 * set, 4 * set + 4)) / 4);
      const usual = [0, 1, 2, 3].map((r) => ((counts[r] ?? 0) + (counts[4 + r] ?? 0) + (counts[8 + r] ?? 0)) / 3);
      return Math.max(
        ...Array.from(counts, (count, k) => Math.abs(count - (times[k >> 2] ?? 0) * (usual[k % 4] ?? 0))),
      );
    };
    expect(bootstrap({ weights, replicates: 4 }, 'product', product)[1]).toBeCloseTo(0, 12);
  });

  it('is drawn a thousand times, and the ends enclose the central part', () => {
    const from = (first: number, level?: number) => {
      let k = -1;
      return bootstrap({ weights: one, replicates: 2 }, 'k', () => (++k < first ? Number.NaN : k), level);
    };
    // Places .05 and .95 of 0 to 999, rounded: 49.95 and 949.05.
    expect(from(0)).toEqual([50, 949]);
    expect(from(0, 0.99)).toEqual([5, 994]);
    // One in twenty may be undefined: 47.45 and 901.55 of the 950 that are left.
    expect(from(50)).toEqual([97, 952]);
    expect(from(51)).toEqual([Number.NaN, Number.NaN]);
  });
});

describe("Wilson's interval", () => {
  it('gives the published values', () => {
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81 of 263 and 15 of 148 at 95 %.
    const z = 1.959964;
    expect(wilson(81, 263, z).map((end) => Number(end.toFixed(4)))).toEqual([0.2553, 0.3662]);
    expect(wilson(15, 148, z).map((end) => Number(end.toFixed(4)))).toEqual([0.0624, 0.1605]);
    expect(wilson(0, 20, z).map((end) => Number(end.toFixed(4)))).toEqual([0, 0.1611]);
  });

  it('has a width where all agree', () => {
    const [low, high] = wilson(12, 12);
    expect(low).toBeCloseTo(12 / (12 + 1.6448536 ** 2), 6);
    expect(high).toBe(1);
  });
});
