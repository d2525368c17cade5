import { describe, expect, it } from 'vitest';
import { halfWidth } from './sequence.ts';

describe('half the width of a confidence sequence', () => {
  it('is that of the mixture, written down a second time', () => {
    // Tightest at 100 and 95 %: rho² = (5.99146 + ln 6.99146) / 100 = .0793616, and with m = 100 rho² + 1 = 8.93616
    // √(m / (100² rho²) · ln(m / .05²)) = √(.0112601 · 8.18157).
    expect(halfWidth(100, 1, 100)).toBeCloseTo(0.303521, 5);
    expect(halfWidth(100, 1, 100)).toBeCloseTo(Math.sqrt(0.0112601 * 8.18157), 5);
  });

  it('goes with the deviation, and narrows with certainty given up', () => {
    expect(halfWidth(100, 3, 100)).toBeCloseTo(3 * halfWidth(100, 1, 100), 12);
    expect(halfWidth(100, 1, 100, 0.2)).toBeLessThan(halfWidth(100, 1, 100, 0.05));
    expect(halfWidth(100, 0, 100)).toBe(0);
  });

  it('is tightest, against that of other choices, near the size that it is made for', () => {
    for (const n of [20, 200]) {
      for (const other of [n / 4, n * 4]) expect(halfWidth(n, 1, n)).toBeLessThan(halfWidth(n, 1, other));
    }
  });

  it('is known from two values on', () => {
    expect(halfWidth(0, 1, 20)).toBe(Number.POSITIVE_INFINITY);
    expect(halfWidth(1, 1, 20)).toBe(Number.POSITIVE_INFINITY);
    expect(halfWidth(2, 1, 20)).toBeLessThan(5);
  });
});
