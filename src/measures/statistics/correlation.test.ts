import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pearson, spearman } from './correlation.ts';

const of = (...numbers: number[]) => Float64Array.from(numbers);

describe('pearson', () => {
  it('is what the definition gives', () => {
    // Deviations (-1, 0, 1) and (-1, 1, 0): products sum to 1, squares to 2 and 2, so 1 / 2.
    expect(pearson(of(1, 2, 3), of(1, 3, 2))).toBeCloseTo(0.5, 15);
  });

  it('is never more than 1, though rounding would make it 1.0000000000000002 here', () => {
    expect(pearson(of(4, 7, 5), of(13, 22, 16))).toBe(1);
    expect(pearson(of(4, 7, 5), of(-13, -22, -16))).toBe(-1);
  });

  it('is undefined where one side does not vary, even by a rounding error', () => {
    expect(pearson(of(1, 2, 3), of(0.1, 0.1, 0.1))).toBeNaN();
    expect(pearson(of(7), of(3))).toBeNaN();
    expect(pearson(of(), of())).toBeNaN();
  });

  it('passes NaN through', () => {
    expect(pearson(of(1, 2, Number.NaN), of(1, 2, 3))).toBeNaN();
  });
});

describe('spearman', () => {
  it('gives -29/165 for hours of television against intelligence quotients', () => {
    // The worked example of Wikipedia, "Spearman's rank correlation coefficient".
    const quotient = of(106, 100, 86, 101, 99, 103, 97, 113, 112, 110);
    const hours = of(7, 27, 2, 50, 28, 29, 20, 12, 6, 17);
    expect(spearman(quotient, hours)).toBeCloseTo(-29 / 165, 14);
  });

  it('shares ranks between ties', () => {
    // Ranks (1.5, 1.5, 3) and (1, 2, 3): deviations (-.5, -.5, 1) and (-1, 0, 1), 1.5 / sqrt(1.5 * 2).
    expect(spearman(of(4, 4, 9), of(1, 2, 3))).toBeCloseTo(1.5 / Math.sqrt(3), 14);
  });

  it('stays within -1 and 1, is symmetric, and ignores any rising transformation', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
      minLength: 2,
    });
    fc.assert(
      fc.property(pairs, (rows) => {
        const x = Float64Array.from(rows, ([a]) => a);
        const y = Float64Array.from(rows, ([, b]) => b);
        const value = spearman(x, y);
        expect(Number.isNaN(value) || Math.abs(value) <= 1).toBe(true);
        expect(spearman(y, x)).toBe(value);
        expect(
          spearman(
            x.map((a) => a * a * a + 5),
            y,
          ),
        ).toBe(value);
      }),
    );
  });
});
