import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decay } from './decay.ts';
import { exponential } from './exponential.ts';

const halfLn2 = 0.34657359027997264;

describe('decay', () => {
  it('gives the bits of exponential for every number that it is for', () => {
    const numbers = fc.oneof(
      fc.double({ min: 0, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 800, noNaN: true }),
    );
    const check = (x: number): void => {
      if (!Object.is(decay(x), exponential(-x))) expect([x, decay(x)]).toEqual([x, exponential(-x)]);
    };
    fc.assert(fc.property(numbers, check), { numRuns: 200_000, seed: 1 });
    // Where cases meet, and their neighbours on both sides.
    for (const meeting of [2 ** -28, halfLn2, 3 * halfLn2, 700, 745.13, 1]) {
      for (let ulps = -4; ulps <= 4; ulps++) check(meeting * (1 + ulps * 2 ** -53));
    }
    for (const x of [0, Number.MIN_VALUE, Number.POSITIVE_INFINITY, Number.NaN]) check(x);
    for (let k = 0; k < 300_000; k++) check(k / 1000);
  });
});
