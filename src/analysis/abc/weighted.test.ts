import { describe, expect, it } from 'vitest';
import { logUniformPrior, uniformPrior } from '../../experiment/design/prior.ts';
import { quantile } from '../../measures/statistics/quantile.ts';
import { cholesky, covariance } from './covariance.ts';
import { effectiveSize, normalized, weightedQuantile } from './weighted.ts';

describe('effectiveSize', () => {
  it('is the number of equal weights, and 1 where one has all', () => {
    expect(effectiveSize([3, 3, 3, 3])).toBe(4);
    expect(effectiveSize([0, 5, 0])).toBe(1);
    // (1 + 2 + 3)^2 / (1 + 4 + 9)
    expect(effectiveSize([1, 2, 3])).toBeCloseTo(36 / 14, 12);
  });
});

describe('weightedQuantile', () => {
  it('is the middle value for equal weights, and moves with the weights', () => {
    expect(weightedQuantile([3, 1, 2], [1, 1, 1], 0.5)).toBe(2);
    // Middles of the weights at 1/8, 3/8, 3/4: halfway between 3/8 and 3/4 lies 9/16.
    expect(weightedQuantile([1, 2, 3], [1, 1, 2], 9 / 16)).toBeCloseTo(2.5, 12);
    expect(weightedQuantile([1, 2, 3], [1, 1, 2], 0)).toBe(1);
    expect(weightedQuantile([1, 2, 3], [1, 1, 2], 1)).toBe(3);
    expect(weightedQuantile([], [], 0.5)).toBeNaN();
    const endless = [1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    expect(weightedQuantile(endless, [1, 1, 1], 0.7)).toBe(Number.POSITIVE_INFINITY);
  });

  it('agrees with the unweighted quantile in a large sample', () => {
    const values = Array.from({ length: 5000 }, (_, index) => Math.sin(index) * index);
    const weights = values.map(() => 0.2);
    for (const level of [0.05, 0.5, 0.95]) {
      const expected = quantile(Float64Array.from(values), level);
      expect(Math.abs(weightedQuantile(values, weights, level) - expected)).toBeLessThan(5);
    }
  });
});

describe('normalized', () => {
  it('adds up to 1 in the same proportions', () => expect(normalized([1, 3])).toEqual([0.25, 0.75]));
});

describe('covariance', () => {
  it('weighs the points', () => {
    const points = [Float64Array.of(0, 0), Float64Array.of(2, 4), Float64Array.of(4, 0)];
    // Mean (2, 2) with weights 1/4, 1/2, 1/4.
    const found = covariance(points, [0.25, 0.5, 0.25]).map((row) => [...row]);
    expect(found).toEqual([
      [2, 0],
      [0, 4],
    ]);
  });

  it('has a triangular root, and refuses one that has none', () => {
    const root = cholesky([Float64Array.of(4, 2), Float64Array.of(2, 5)]).map((row) => [...row]);
    expect(root).toEqual([
      [2, 0],
      [1, 2],
    ]);
    expect(() => cholesky([Float64Array.of(1, 1), Float64Array.of(1, 1)])).toThrow('not positive definite');
  });
});

describe('priors', () => {
  it('have a density that covers their scale once, and end where they say', () => {
    for (const prior of [uniformPrior(-1, 3), logUniformPrior(6, 40)]) {
      expect(prior.density((prior.low + prior.high) / 2) * (prior.high - prior.low)).toBeCloseTo(1, 12);
      expect(prior.density(prior.low - 1e-9)).toBe(0);
      expect(prior.density(prior.high + 1e-9)).toBe(0);
    }
    expect(logUniformPrior(6, 40).natural(logUniformPrior(6, 40).quantile(0.5))).toBeCloseTo(Math.sqrt(240), 10);
    expect(logUniformPrior(6, 40).natural(logUniformPrior(6, 40).quantile(1))).toBe(40);
    expect(logUniformPrior(6, 40).natural(logUniformPrior(6, 40).quantile(0))).toBe(6);
  });

  it('refuse bounds that are none', () => {
    expect(() => logUniformPrior(0, 1)).toThrow('begins above 0');
    expect(() => uniformPrior(2, 2)).toThrow('two finite bounds');
    expect(() => uniformPrior(0, Number.POSITIVE_INFINITY)).toThrow('two finite bounds');
  });
});
