import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../measures/statistics/quantile.ts';
import { weightedQuantile } from './weighted.ts';

const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('a weighted quantile', () => {
  it('is type 7 where all weights are equal', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, level) => {
        const given = Float64Array.from(list);
        const weights = new Float64Array(list.length).fill(1 / list.length);
        expect(weightedQuantile(given, weights, level)).toBeCloseTo(quantile(given, level), 6);
      }),
    );
  });

  it('moves to where the weight is', () => {
    const given = Float64Array.of(1, 2, 3);
    expect(weightedQuantile(given, Float64Array.of(1, 1, 1), 0.5)).toBe(2);
    // (S_k - w_k) / (S_n - w_k): 0, 1/10, 2/2.
    expect(weightedQuantile(given, Float64Array.of(1, 1, 9), 0.55)).toBeCloseTo(2.5, 12);
    expect(weightedQuantile(given, Float64Array.of(1, 0, 0), 0.9)).toBe(1);
  });

  it('has the smallest and the largest value at its ends, and a single value everywhere', () => {
    const [given, weights] = [Float64Array.of(7, 2, 5), Float64Array.of(0.2, 0.5, 0.3)];
    expect(weightedQuantile(given, weights, 0)).toBe(2);
    expect(weightedQuantile(given, weights, 1)).toBe(7);
    // The 5 stands at .5 / .7, half of the way there is 3.5.
    expect(weightedQuantile(given, weights, 0.25 / 0.7)).toBeCloseTo(3.5, 12);
    expect(weightedQuantile(given, weights, 0.5 / 0.7)).toBeCloseTo(5, 12);
    for (const level of [0, 0.3, 1]) expect(weightedQuantile(Float64Array.of(4), Float64Array.of(0.1), level)).toBe(4);
  });

  it('is a number also where one value has all of the weight but for what rounding leaves', () => {
    expect(weightedQuantile(Float64Array.of(1, 3), Float64Array.of(1, 1e-20), 0)).toBe(1);
    expect(weightedQuantile(Float64Array.of(1, 3), Float64Array.of(1, 1e-20), 1)).toBe(3);
  });

  it('leaves out what is undefined', () => {
    expect(weightedQuantile(Float64Array.of(Number.NaN, 4, 6), Float64Array.of(8, 1, 1), 0.5)).toBe(5);
    expect(weightedQuantile(Float64Array.of(Number.NaN), Float64Array.of(1), 0.5)).toBeNaN();
  });
});
