import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sarle } from './sarle.ts';

const of = (...numbers: number[]) => Float64Array.from(numbers);

/** The formula as SAS writes it, with bias-corrected skewness and excess kurtosis. */
function naive(values: Float64Array): number {
  const n = values.length;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
  const z = values.map((x) => (x - mean) / Math.sqrt(variance));
  const skewness = (n / ((n - 1) * (n - 2))) * z.reduce((sum, x) => sum + x ** 3, 0);
  const correction = (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
  const kurtosis = ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * z.reduce((sum, x) => sum + x ** 4, 0) - correction;
  return (skewness ** 2 + 1) / (kurtosis + correction);
}

describe('sarle', () => {
  it('approaches 5/9 for a uniform spread, the limit that Pfister et al. (2013) give', () => {
    expect(sarle(Float64Array.from({ length: 20_001 }, (_, i) => i))).toBeCloseTo(5 / 9, 3);
  });

  it('approaches 1 for two equal point masses', () => {
    expect(sarle(Float64Array.from({ length: 2000 }, (_, i) => i % 2))).toBeCloseTo(1, 2);
  });

  it('is what the formula gives for four values in two groups', () => {
    // 0, 0, 1, 1: skewness 0; z^2 = 0.75 each, so sum z^4 = 2.25; denominator 4*5/(3*2*1) * 2.25 = 7.5.
    expect(sarle(of(0, 0, 1, 1))).toBeCloseTo(1 / 7.5, 14);
  });

  it('is above 5/9 for the two-peaked data of the R package schoRsch and agrees with the formula', () => {
    const data = of(3, 5, 5, 5, 5, 7, 10, 17, 18, 18, 19, 19, 20);
    expect(sarle(data)).toBeGreaterThan(5 / 9);
    expect(sarle(data)).toBeCloseTo(naive(data), 12);
  });

  it('ignores shift, scale and reflection', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 40 }), (numbers) => {
        fc.pre(new Set(numbers).size > 1);
        const values = Float64Array.from(numbers);
        expect(sarle(values.map((x) => 100 - 3 * x))).toBeCloseTo(sarle(values), 10);
      }),
    );
  });

  it('is undefined for three values and where nothing varies', () => {
    expect(sarle(of(1, 2, 3))).toBeNaN();
    expect(sarle(of(0.1, 0.1, 0.1, 0.1, 0.1))).toBeNaN();
  });
});
