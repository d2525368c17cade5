import { describe, expect, it } from 'vitest';
import { quantile, quantiles } from './quantile.ts';

const of = (...numbers: number[]) => Float64Array.from(numbers);

describe('quantile', () => {
  it('is of type 7: position (n - 1) p, linear between neighbours', () => {
    // Hyndman and Fan (1996), type 7. Four values, p = .25: position .75 between 1 and 2; p = .9: position 2.7 between 3 and 4.
    expect(quantile(of(4, 1, 3, 2), 0.25)).toBeCloseTo(1.75, 15);
    expect(quantile(of(4, 1, 3, 2), 0.9)).toBeCloseTo(3.7, 15);
    expect(quantile(of(9, 1, 5), 0.5)).toBe(5);
  });

  it('reaches the extremes and leaves its input alone', () => {
    const values = of(3, 1, 2);
    expect([quantile(values, 0), quantile(values, 1)]).toEqual([1, 3]);
    expect(Array.from(values)).toEqual([3, 1, 2]);
  });

  it('is undefined for nothing and with NaN', () => {
    expect(quantile(of(), 0.5)).toBeNaN();
    expect(quantile(of(1, Number.NaN, 2), 0)).toBeNaN();
  });

  it('gives several of the same values at once', () => {
    expect(quantiles(of(4, 1, 3, 2), [0.25, 0.9, 0])).toEqual([1.75, quantile(of(4, 1, 3, 2), 0.9), 1]);
    expect(quantiles(of(1, Number.NaN), [0, 0.5])).toEqual([Number.NaN, Number.NaN]);
  });
});
