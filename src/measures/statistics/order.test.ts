import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order } from './order.ts';

/** The same order by the platform's stable sort. */
function naive(values: Float64Array): number[] {
  return Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || a - b);
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('order', () => {
  it('sorts a short array and keeps equal values in their order', () => {
    expect(Array.from(order(Float64Array.of(3, 1, 2, 1)))).toEqual([1, 3, 2, 0]);
  });

  it('has nothing to order in an empty array', () => {
    expect(order(new Float64Array(0))).toHaveLength(0);
  });

  it('agrees with a stable sort for short and long arrays of any finite numbers', () => {
    fc.assert(
      fc.property(fc.array(finite, { maxLength: 400 }), (numbers) => {
        const values = Float64Array.from(numbers);
        expect(Array.from(order(values))).toEqual(naive(values));
      }),
    );
  });

  it('agrees with a stable sort where long arrays are full of ties and zeros of both signs', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, -0, 0, 0.1, 2), { minLength: 129, maxLength: 400 }), (numbers) => {
        const values = Float64Array.from(numbers);
        expect(Array.from(order(values))).toEqual(naive(values));
      }),
    );
  });

  it('orders half a million numbers, which without the coarse stage would take minutes', () => {
    const values = Float64Array.from({ length: 500_000 }, (_, i) => ((i * 7919) % 500_009) / 3 - 50_000);
    expect(Array.from(order(values))).toEqual(naive(values));
  });

  it('separates doubles that round to the same 32-bit number', () => {
    const values = Float64Array.from({ length: 300 }, (_, i) => 1 + (((i * 7) % 300) + 1) * 2 ** -50);
    expect(new Set(Float32Array.from(values)).size).toBe(1);
    expect(Array.from(order(values))).toEqual(naive(values));
  });
});
