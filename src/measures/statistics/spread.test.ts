import { describe, expect, it } from 'vitest';
import { centred, deviation } from './spread.ts';

const of = (...numbers: number[]) => Float64Array.from(numbers);

describe('deviation', () => {
  it('divides by n - 1', () => {
    // Squares of the distances from 5: 9 + 1 + 1 + 9 = 20; 20 / 3.
    expect(deviation(of(2, 4, 6, 8))).toBeCloseTo(Math.sqrt(20 / 3), 15);
  });

  it('is exactly 0 for equal numbers whose mean has a rounding error', () => {
    expect(deviation(of(0.1, 0.1, 0.1))).toBe(0);
    expect(deviation(of(0, 0))).toBe(0);
  });

  it('is undefined for fewer than two numbers and passes NaN through', () => {
    expect(deviation(of(3))).toBeNaN();
    expect(deviation(of(1, Number.NaN))).toBeNaN();
  });
});

describe('centred', () => {
  it('takes the mean away, or says that nothing varies', () => {
    expect(Array.from(centred(of(1, 2, 6))!)).toEqual([-2, -1, 3]);
    expect(centred(of(0.7, 0.7, 0.7))).toBeNull();
    expect(centred(of())).toBeNull();
  });

  it('keeps a variation that is small against the mean but real', () => {
    expect(centred(of(1, 1 + 1e-9))).not.toBeNull();
  });
});
