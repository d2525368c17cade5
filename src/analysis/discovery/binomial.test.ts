import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atLeast } from './binomial.ts';

/** Chances of 0 to `trials` hits, trial by trial: no formula for the binomial coefficients. */
function chances(trials: number, chance: number): readonly number[] {
  let found = [1];
  for (let trial = 0; trial < trials; trial++)
    found = [...found, 0].map((stay, hits) => stay * (1 - chance) + (found[hits - 1] ?? 0) * chance);
  return found;
}

it('adds up the chances of all numbers of hits from the given one on', () => {
  const chance = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(40), chance, (trials, some, one) => {
      const hits = Math.min(some, trials);
      const expected = chances(trials, one)
        .slice(hits)
        .reduce((sum, part) => sum + part, 0);
      expect(atLeast(hits, trials, one) / expected).toBeCloseTo(1, 10);
    }),
  );
});

it('agrees with the table: 60 heads of 100 or more, 0.0284439668', () => {
  expect(atLeast(60, 100, 0.5)).toBeCloseTo(0.0284439668, 9);
});

it('keeps its relative precision far out, and does not stop before the greatest terms', () => {
  expect(atLeast(1000, 1000, 0.5) / 2 ** -1000).toBeCloseTo(1, 9);
  // The first terms are smaller than 1e-300; nearly all is still to come.
  expect(atLeast(1, 10_000, 0.5)).toBeCloseTo(1, 9);
  expect(atLeast(100, 10_000, 0.5)).toBeCloseTo(1, 9);
});

it('is sure of what must happen and of what cannot', () => {
  expect(atLeast(0, 7, 0)).toBe(1);
  expect(atLeast(0, 7, 0.3)).toBe(1);
  expect(atLeast(1, 7, 0)).toBe(0);
  expect(atLeast(7, 7, 1)).toBe(1);
  expect(atLeast(0, 0, 0.3)).toBe(1);
});

it('is never more than 1 where rounding would make it so', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0.9, max: 0.9999, noNaN: true }), (trials, one) => {
      expect(atLeast(1, trials, one)).toBeLessThanOrEqual(1);
    }),
    { seed: 1, numRuns: 200 },
  );
});
