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
});
