import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, signed } from './say.ts';

describe('a number on the page', () => {
  const formats = ['en-GB', 'zh-CN'].map((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));

  it('is written as the formats of both languages write it', () => {
    const numbers = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: -5000, max: 5000 }).map((halves) => halves / 2),
    );
    fc.assert(
      fc.property(numbers, (value) => {
        // They would write a minus before a nought.
        for (const format of formats) expect(count(value)).toBe(format.format(value).replace(/^-0$/, '0'));
      }),
      { numRuns: 2000 },
    );
    expect([999, 1000, -1234567, 0.5, -0.4].map(count)).toEqual(['999', '1,000', '-1,234,567', '1', '0']);
    expect([Number.NaN, Number.POSITIVE_INFINITY].map(count)).toEqual(['–', '–']);
  });

  it('has its sign where it is a difference', () => {
    expect([1234, -1234, 0.2, -0.2].map(signed)).toEqual(['+1,234', '−1,234', '0', '0']);
  });
});
