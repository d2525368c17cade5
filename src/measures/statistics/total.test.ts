import { describe, expect, it } from 'vitest';
import { mean, ratio, shareWhere, total, weightedMean } from './total.ts';

const of = (...numbers: number[]) => Float64Array.from(numbers);

describe('total and mean', () => {
  it('add up and divide', () => {
    expect(total(of(1, 2, 4))).toBe(7);
    expect(total(of())).toBe(0);
    expect(mean(of(1, 2, 6))).toBe(3);
    expect(mean(of())).toBeNaN();
  });

  it('let NaN through instead of skipping it', () => {
    expect(total(of(1, Number.NaN))).toBeNaN();
    expect(mean(of(1, Number.NaN))).toBeNaN();
  });
});

describe('ratio', () => {
  it('knows no share of nothing', () => {
    expect(ratio(1, 4)).toBe(0.25);
    expect(ratio(0, 0)).toBeNaN();
    expect(ratio(3, 0)).toBeNaN();
  });
});

describe('weightedMean', () => {
  it('weights', () => {
    // (1*3 + 5*1) / 4
    expect(weightedMean(of(1, 5), of(3, 1))).toBe(2);
    expect(weightedMean(of(1, 5), of(0, 0))).toBeNaN();
  });
});

describe('shareWhere', () => {
  it('counts the indices that hold', () => {
    expect(shareWhere(4, (i) => i > 0)).toBe(0.75);
    expect(shareWhere(0, () => true)).toBeNaN();
  });
});
