import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fifths } from './fifths.ts';
import { fifthOf } from './gini.ts';

const of = (...numbers: number[]) => Float64Array.from(numbers);

describe('fifths', () => {
  it('takes the extreme entries of ten', () => {
    const { top, bottom } = fifths(of(5, 1, 9, 3, 7, 2, 8, 4, 10, 6));
    expect(Array.from(top)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 1, 0]);
    expect(Array.from(bottom)).toEqual([0, 1, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('lets entries that tie at the cut share the places that are left', () => {
    // Top two of ten: the 9 is in, three 8s share the other place.
    const { top } = fifths(of(9, 8, 8, 8, 1, 2, 3, 4, 5, 6));
    expect(Array.from(top.subarray(0, 4))).toEqual([1, 1 / 3, 1 / 3, 1 / 3]);
  });

  it('has no contrast in one entry', () => {
    expect(fifths(of(4)).top[0]).toBeNaN();
    expect(fifths(of(4)).bottom[0]).toBeNaN();
  });

  it('sums to the size of a fifth and goes with its entries when they are listed otherwise', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 40 }), (numbers) => {
        const key = Float64Array.from(numbers);
        const { top, bottom } = fifths(key);
        const size = fifthOf(numbers.length);
        expect(top.reduce((a, b) => a + b, 0)).toBeCloseTo(size, 12);
        expect(bottom.reduce((a, b) => a + b, 0)).toBeCloseTo(size, 12);
        expect(fifths(key.slice().reverse()).top).toEqual(top.slice().reverse());
      }),
    );
  });
});
