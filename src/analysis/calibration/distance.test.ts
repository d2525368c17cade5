import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { component, meanRange, type Range, together } from './distance.ts';

const value = fc.double({ min: -5, max: 5, noNaN: true });
const known: fc.Arbitrary<Range> = fc.oneof(
  value.map((one): Range => [one, one]),
  fc.constant<Range>([Number.NaN, Number.NaN]),
);
const open = fc.tuple(value, value).filter(([low, high]) => low < high);

describe('meanRange', () => {
  it('is the mean where all is known, those without a value left out, and NaN where none has one', () => {
    expect(
      meanRange([
        [1, 1],
        [4, 4],
        [Number.NaN, Number.NaN],
      ]),
    ).toEqual([2.5, 2.5]);
    expect(meanRange([[Number.NaN, Number.NaN]])).toEqual([Number.NaN, Number.NaN]);
  });

  it('holds every mean that the rest can still lead to, also where some of it has no value', () => {
    const rest = fc.tuple(open, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean());
    fc.assert(
      fc.property(
        fc.array(known, { maxLength: 4 }),
        fc.array(rest, { minLength: 1, maxLength: 4 }),
        (before, after) => {
          const [low, high] = meanRange([...before, ...after.map(([range]) => range)]);
          const later = after.map(([[from, to], level, isNone]): Range => {
            const one = isNone ? Number.NaN : from + (to - from) * level;
            return [one, one];
          });
          const [mean] = meanRange([...before, ...later]);
          if (Number.isNaN(mean)) return;
          expect(mean).toBeGreaterThanOrEqual(low - 1e-9);
          expect(mean).toBeLessThanOrEqual(high + 1e-9);
        },
      ),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('is no wider than it must be', () => {
    expect(
      meanRange([
        [1, 1],
        [0, 1],
        [0, 1],
        [0, 1],
      ]),
    ).toEqual([0.25, 1]);
    // A number that may have no value cannot drag the mean up by staying below it.
    expect(
      meanRange([
        [3, 3],
        [0, 1],
      ]),
    ).toEqual([1.5, 3]);
  });
});

describe('component', () => {
  const target = { low: 0.05, high: 0.3 };
  it('is 0 inside the interval, the way to it in units outside, infinite without a value', () => {
    expect(component([0.05, 0.05], target, 0.1)).toBe(0);
    expect(component([0.5, 0.5], target, 0.1)).toBeCloseTo(2, 12);
    expect(component([0, 0], target, 0.1)).toBeCloseTo(0.5, 12);
    expect(component([Number.NaN, Number.NaN], target, 0.1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is the least that a mean between two bounds can have', () => {
    expect(component([0, 1], target, 0.1)).toBe(0);
    expect(component([0.4, 1], target, 0.1)).toBeCloseTo(1, 12);
    expect(component([0, Number.POSITIVE_INFINITY], { low: 1768, high: 1768 }, 59)).toBe(0);
  });
});

describe('together', () => {
  it('is the root of the sum of squares', () => {
    expect(together([3, 0, 4])).toBe(5);
    expect(together([1, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
  });
});
