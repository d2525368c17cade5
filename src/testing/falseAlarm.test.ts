import { describe, expect, it } from 'vitest';
import { chiSquareLimits, normalLimit } from './falseAlarm.ts';

describe('limits of statistical tests', () => {
  it('are the printed percentage points of the normal distribution', () => {
    expect(normalLimit(0.05)).toBeCloseTo(1.959964, 6);
    expect(normalLimit(0.05, 5)).toBeCloseTo(2.575829, 6);
  });

  it('are the printed percentage points of chi-square within 0.1 %', () => {
    // 2.5 % and 97.5 % points with 30 and 100 degrees of freedom
    const printed = { 30: [16.791, 46.979], 100: [74.222, 129.561] };
    for (const [freedom, points] of Object.entries(printed)) {
      chiSquareLimits(Number(freedom), 0.05).forEach((limit, side) => {
        expect(Math.abs(limit / (points[side] as number) - 1)).toBeLessThan(0.001);
      });
    }
  });
});
