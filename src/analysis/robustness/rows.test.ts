import { describe, expect, it } from 'vitest';
import { arm, paid } from '../../testing/arms.ts';
import { runsByHand } from '../../testing/runsByHand.ts';
import { conditionOf } from '../discovery/condition.ts';
import { robustRows, satisfied } from './rows.ts';

/** The base and two arms, of which the second costs more; two sets with three lucks each. */
const scenarios = [arm('base'), arm('good', paid(1, {})), arm('mixed', paid(100, {}))];
const runs = runsByHand(
  { sets: 2, replicates: 3 },
  {
    welfare3: [
      [0, 10, 5, 20, 30, 25],
      [2, 16, 9, 22, 32, 27],
      [4, 14, 9, 17, 29, 23],
    ],
  },
);

const rows = (wanted: 'more' | 'less', of = runs) =>
  robustRows({ outcome: 'welfare3', wanted }, scenarios, of, 'seed', 40);

describe('rows of the robust frontier', () => {
  it('are the gains of each arm over the base, by the means of the sets', () => {
    // Gains by set: good 4 and 2, mixed 4 and -2.
    const [good, mixed] = rows('more');
    expect(good).toMatchObject({ arm: 'good', cost: 1, gain: 3, greatest: 0, mean: 0, backfires: 0 });
    expect(mixed).toMatchObject({ arm: 'mixed', cost: 100, gain: 1, greatest: 4, mean: 2, backfires: 0.5 });
    expect(good?.standing.kind).toBe('efficient');
    expect(mixed?.standing.kind).toBe('dominated');
    // Whatever is drawn, it costs more and gains no more.
    expect([good?.onFrontier, mixed?.onFrontier]).toEqual([1, 0]);
  });

  it('turn round where less is wanted', () => {
    const [good, mixed] = rows('less');
    // Doing nothing is best in the first set; in the second mixed gains 2.
    expect(good).toMatchObject({ gain: -3, greatest: 4, backfires: 1 });
    expect(mixed).toMatchObject({ gain: -1, greatest: 4, mean: 2, backfires: 0.5 });
  });

  it('take the lucks by themselves where there is one set', () => {
    const single = runsByHand(
      { sets: 1, replicates: 4 },
      {
        welfare3: [
          [0, 10, 20, 30],
          [2, 16, 22, 32],
          [4, 14, 17, 29],
        ],
      },
    );
    const [good, mixed] = rows('more', single);
    // Lucks: good 2 6 2 2, mixed 4 4 -3 -1.
    expect(good).toMatchObject({ gain: 3, greatest: 2, backfires: 0 });
    expect(mixed).toMatchObject({ gain: 1, greatest: 5, backfires: 0.5 });
    expect(good?.interval?.[0]).toBeGreaterThanOrEqual(2);
    expect(good?.interval?.[1]).toBeLessThanOrEqual(6);
    expect(good?.interval?.[0]).toBeLessThan(3);
    expect(good?.interval?.[1]).toBeGreaterThan(3);
  });

  it('have an interval over two sets or more, and none over one luck', () => {
    const [low = Number.NaN, high = Number.NaN] = rows('more')[0]?.interval ?? [];
    expect([low, high]).toEqual([2, 4]);
    const once = runsByHand({ sets: 1, replicates: 1 }, { welfare3: [[0], [1], [2]] });
    expect(rows('more', once).map(({ interval }) => interval)).toEqual([null, null]);
  });
});

describe('the share of the sets in which a condition holds', () => {
  it('is taken of the means of each set, for the arm that is asked for, of which 0 is the base', () => {
    const is = (text: string, arm: number) => satisfied(conditionOf(text, ['welfare3'], 'outcomes'), runs, arm);
    // Means of the sets: base 5 and 25, good 9 and 27, mixed 9 and 23.
    expect([is('welfare3 > 8', 1), is('welfare3 > 25', 1), is('welfare3 > 25', 2)]).toEqual([1, 0.5, 0]);
    expect(is('welfare3 > 4', 0)).toBe(1);
    expect(is('welfare3 > 8', 0)).toBe(0.5);
  });

  it('leaves out sets without an answer', () => {
    const gaps = runsByHand(
      { sets: 3, replicates: 1 },
      {
        welfare3: [
          [0, 0, 0],
          [Number.NaN, 1, 3],
        ],
      },
    );
    expect(satisfied(conditionOf('welfare3 >= 3', ['welfare3'], 'outcomes'), gaps, 1)).toBe(0.5);
  });
});
