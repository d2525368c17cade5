import { describe, expect, it } from 'vitest';
import { general, special } from './tally.ts';
import { openExample } from './testing.ts';

/** Three homes over two contract years; the second of them has no special child. */
const run = openExample(
  {
    homeCount: 3,
    quarters: 8,
    weekCount: 108,
    childCount: 5,
    reported: {
      accepted: [30, 40, 55],
      firstBelief: [0.2, 0.9, 0.5],
      rankFinal: [3, 1, 2],
      gradeFinal: [0.4, 0.9, 0.9],
      supportByQuarter: [1, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 2],
    },
    homes: { households: [12, 5, 8], skill: [1, 2, 4] },
    real: { genuine: [0, 6, 6], genuineByQuarter: Array.from({ length: 24 }, (_, k) => k) },
    children: {
      home: [0, 0, 1, 2, 2],
      severity: [1.5, 0, 0, 2, 0],
      gain: [1, 2, 4, 0.5, 0],
      needStart: [2, 0.5, 1, 3, -1],
    },
  },
  { 'city.target': 20 },
);

describe('an open run', () => {
  it('knows the years, the target over all of them, and what is credited up to it', () => {
    expect([run.years, run.target]).toEqual([2, 40]);
    expect([...run.credited]).toEqual([30, 40, 40]);
  });

  it('adds up support over quarters, and has both columns of one quarter', () => {
    expect([...run.support]).toEqual([4, 0, 5]);
    expect([...run.supportIn(0), ...run.supportIn(7)]).toEqual([1, 0, 3, 1, 0, 2]);
    expect([...run.genuineIn(0), ...run.genuineIn(7)]).toEqual([0, 8, 16, 7, 15, 23]);
    expect([...run.genuineIn(8)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    // The same again, and neither column is taken for the other.
    expect(run.genuineIn(0)).toBe(run.genuineIn(0));
    expect([...run.supportIn(0)]).toEqual([1, 0, 3]);
  });

  it('has welfare by the weight of special children, ranks and totals of it', () => {
    expect([...run.welfare(1)]).toEqual([3, 4, 0.5]);
    expect([...run.welfare(3)]).toEqual([5, 4, 1.5]);
    expect([...run.welfare(10)]).toEqual([12, 4, 5]);
    expect([run.totalWelfare(1), run.totalWelfare(3)]).toEqual([7.5, 10.5]);
    expect([...run.welfareRanks(1)]).toEqual([2, 3, 1]);
    expect([...run.welfareRanks(10)]).toEqual([3, 1, 2]);
  });

  it('ranks homes by credited uploads and by the grade, ties sharing their places', () => {
    expect([...run.creditedRanks]).toEqual([1, 2.5, 2.5]);
    expect([...run.gradeRanks]).toEqual([1, 2.5, 2.5]);
    expect(run.gradeRanks).toBe(run.gradeRanks);
  });

  it('orders children by need, and homes into fifths by grade and by belief', () => {
    expect([...run.needOrder]).toEqual([4, 1, 2, 0, 3]);
    expect(run.byGrade.top[1]).toBeGreaterThan(0);
    expect(run.byGrade.bottom[0]).toBeGreaterThan(0);
    expect([run.byGrade.top[0], run.byGrade.bottom[1]]).toEqual([0, 0]);
    expect(run.byBelief.top[1]).toBeGreaterThan(0);
    expect(run.byBelief.bottom[0]).toBeGreaterThan(0);
    expect([run.byBelief.top[0], run.byBelief.bottom[1]]).toEqual([0, 0]);
  });

  it('has the Gini coefficient of genuine activities and what the director explains of them', () => {
    // 0, 6, 6: mean difference (6 + 6 + 0) * 2 / 9 = 8/3 over twice the mean of 4.
    expect(run.genuineGini).toBeCloseTo(1 / 3, 12);
    // Skills 1, 2, 4 about 7/3: covariance with -4, 2, 2 is 8, squares 14/3 and 24.
    expect(run.directorR2).toBeCloseTo(64 / ((14 / 3) * 24), 9);
  });

  it('has households as numbers, and sums up its children by home and kind', () => {
    expect(run.households).toEqual(Float64Array.of(12, 5, 8));
    const { children } = run;
    expect([...children.specialCount, ...children.count]).toEqual([1, 0, 1, 2, 1, 2]);
    expect([children.kinds.count[general], children.kinds.count[special]]).toEqual([3, 2]);
    for (const column of Object.values(children.kinds)) expect(column).toHaveLength(2);
    expect([...children.need]).toEqual([2.5, 1, 2]);
  });
});
