import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../testing/plain.ts';
import { createLuck } from '../luck/luck.ts';
import { simulate } from '../simulate.ts';
import { Quota } from './quota.ts';

const holdersIn = (quota: Quota, first: number, count = 100): number[] =>
  Array.from({ length: count }, (_, k) => first + k).filter((number) => quota.holds(number));

describe('Quota', () => {
  it('holds exactly in every block of a hundred numbers, for any seed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 0, max: 9999 }),
        (seed, replicate, block) => {
          const luck = createLuck(seed, replicate);
          expect(holdersIn(new Quota(0.7, 0, luck), block * 100 + 1)).toHaveLength(70);
          expect(holdersIn(new Quota(0.05, 1, luck), block * 100 + 1)).toHaveLength(5);
          expect(holdersIn(new Quota(0, 1, luck), block * 100 + 1)).toHaveLength(0);
          expect(holdersIn(new Quota(1, 1, luck), block * 100 + 1)).toHaveLength(100);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('depends neither on the order of questions nor on which numbers are asked for', () => {
    const luck = createLuck('quota', 1);
    const all = holdersIn(new Quota(0.7, 0, luck), 1, 300);
    const backwards = new Quota(0.7, 0, luck);
    expect(
      Array.from({ length: 300 }, (_, k) => 300 - k)
        .filter((number) => backwards.holds(number))
        .reverse(),
    ).toEqual(all);
    expect(holdersIn(new Quota(0.7, 0, luck), 150, 20)).toEqual(all.filter((number) => number >= 150 && number < 170));
  });

  it('gives a larger share to the same homes and more', () => {
    const luck = createLuck('quota', 2);
    const few = holdersIn(new Quota(0.3, 0, luck), 1);
    const more = new Quota(0.6, 0, luck);
    expect(few.every((number) => more.holds(number))).toBe(true);
  });

  it('is what the city starts with: 70 of low education, 5 with a certificate, in the first directors of 100 homes', () => {
    for (const replicate of [1, 2, 3]) {
      // Nobody leaves while the homes are built, so the first directors are still there.
      const run = simulate(plain({ 'city.buildWeeks': 0 }), 'quota', replicate);
      expect(run.homes.lowEducation.reduce((sum, low) => sum + low, 0)).toBe(70);
      expect(run.homes.certificate.reduce((sum, has) => sum + has, 0)).toBe(5);
    }
  });
});
