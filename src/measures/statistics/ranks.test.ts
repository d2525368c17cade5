import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranks } from './ranks.ts';

describe('ranks', () => {
  it('gives equal values the mean of their places', () => {
    // 10 takes place 1; the three 20s take places 2, 3, 4, mean 3; 30 takes place 5.
    expect(Array.from(ranks(Float64Array.of(20, 10, 20, 30, 20)))).toEqual([3, 1, 3, 5, 3]);
  });

  it('always sums to n (n + 1) / 2', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 200 }), (numbers) => {
        const sum = ranks(Float64Array.from(numbers)).reduce((a, b) => a + b, 0);
        expect(sum).toBe((numbers.length * (numbers.length + 1)) / 2);
      }),
    );
  });
});
