import { describe, expect, it } from 'vitest';
import { studentDistribution, studentInterval, studentQuantile } from './student.ts';

describe('Student', () => {
  it.each([
    // Table of the distribution: Abramowitz and Stegun, table 26.10.
    [1, 0.975, 12.706],
    [2, 0.975, 4.303],
    [4, 0.95, 2.132],
    [9, 0.975, 2.262],
    [29, 0.975, 2.045],
    [120, 0.995, 2.617],
  ])('with %i degrees has the quantile of %f at %f', (degrees, probability, quantile) => {
    expect(studentQuantile(probability, degrees)).toBeCloseTo(quantile, 3);
    expect(studentDistribution(-quantile, degrees)).toBeCloseTo(1 - probability, 4);
  });

  it("gives the paired interval of Student's own sleep data (The Probable Error of a Mean, 1908; R, t.test)", () => {
    const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const [low, high] = studentInterval(Float64Array.from(second, (value, k) => value - (first[k] as number)));
    expect(low).toBeCloseTo(0.7001142, 7);
    expect(high).toBeCloseTo(2.4598858, 7);
  });

  it('has half of it below 0, and what lies below -t above t', () => {
    for (const degrees of [1, 2, 3, 8]) {
      expect(studentDistribution(0, degrees)).toBe(0.5);
      expect(studentDistribution(-1.3, degrees)).toBeCloseTo(1 - studentDistribution(1.3, degrees), 14);
    }
    // Cauchy's distribution at 1, and the closed form for two degrees: 1/2 + t / (2 root(2 + t²)).
    expect(studentDistribution(1, 1)).toBeCloseTo(0.75, 14);
    expect(studentDistribution(1.5, 2)).toBeCloseTo(0.5 + 1.5 / (2 * Math.sqrt(4.25)), 14);
    // Three degrees: 1/2 + (x / (1 + x²) + arctan x) / π with x = t / root 3.
    expect(studentDistribution(Math.sqrt(3), 3)).toBeCloseTo(0.5 + (0.5 + Math.PI / 4) / Math.PI, 14);
  });

  it('finds quantiles below 1 and far out', () => {
    expect(studentQuantile(0.75, 1)).toBeCloseTo(1, 12);
    expect(studentQuantile(0.6, 1)).toBeCloseTo(Math.tan(0.1 * Math.PI), 12);
    expect(studentQuantile(0.999, 1)).toBeCloseTo(Math.tan(0.499 * Math.PI), 7);
  });

  it('gives an interval of two values, at other levels, and none of one', () => {
    // Half the distance of 2 is the standard error; Student with one degree has 12.7062 at 95 % and 1 at 50 %.
    const [low, high] = studentInterval(Float64Array.of(4, Number.NaN, 6));
    expect([low, high]).toEqual([expect.closeTo(5 - 12.7062, 4), expect.closeTo(5 + 12.7062, 4)]);
    expect(studentInterval(Float64Array.of(4, 6), 0.5)).toEqual([expect.closeTo(4, 12), expect.closeTo(6, 12)]);
    for (const few of [[], [3], [3, Number.NaN]]) {
      expect(studentInterval(Float64Array.from(few))).toEqual([Number.NaN, Number.NaN]);
    }
  });
});
