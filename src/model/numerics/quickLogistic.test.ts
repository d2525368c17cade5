import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic } from './logistic.ts';
import { quickLogistic } from './quickLogistic.ts';

describe('quickLogistic', () => {
  it('is within 4e-6 of the logistic function', () => {
    let worst = 0;
    for (let k = -20_000; k <= 20_000; k++)
      worst = Math.max(worst, Math.abs(quickLogistic(k / 1000) - logistic(k / 1000)));
    expect(worst).toBeLessThan(4e-6);
    expect(quickLogistic(0)).toBe(0.5);
  });

  it('never falls and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(quickLogistic(low)).toBeLessThanOrEqual(quickLogistic(high));
        expect(quickLogistic(low)).toBeGreaterThan(0);
        expect(quickLogistic(high)).toBeLessThan(1);
      }),
    );
  });
});
