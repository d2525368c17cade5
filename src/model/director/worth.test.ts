import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneHome } from '../../testing/oneHome.ts';
import { directorObservable as at } from '../scorecard/observables.ts';
import { effectLength, quarterOfYear } from './worth.ts';

const effectOf = (change: Partial<Record<keyof typeof at, number>>): Float64Array => {
  const effect = new Float64Array(effectLength);
  for (const [name, value] of Object.entries(change)) effect[at[name as keyof typeof at]] = value;
  return effect;
};

describe('Worth', () => {
  it('is the stake times the finite difference of the formula (design 0.2), also for large steps and fractions', () => {
    const formula = (accepted: number, pace: number) => -(Math.max(pace - accepted, 0) ** 2) / 10;
    const one = oneHome({ 'scorecards.director': '-max(pace - accepted, 0)^2 / 10', 'director.pressureBetween': 0.4 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 }),
        fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 3, noNaN: true })),
        fc.integer({ min: 1, max: 56 }),
        fc.boolean(),
        (accepted, more, week, urged) => {
          one.ledger.accepted[0] = accepted;
          one.homes.urged[0] = urged ? 1 : 0;
          one.weigh({ week });
          const pace = 20 * Math.min(1, week / 52);
          const expected = 10 * (urged ? 1 : 0.4) * (formula(accepted + more, pace) - formula(accepted, pace));
          expect(one.mind.worth.of(effectOf({ accepted: more }))).toBeCloseTo(expected, 9);
        },
      ),
      { seed: 5 },
    );
  });

  it('of a home far beyond the target leaves nothing behind for one that has nothing', () => {
    const one = oneHome({ 'scorecards.director': '-max(pace - accepted, 0)' });
    const worthAt = (accepted: number, more: number): number => {
      one.ledger.accepted[0] = accepted;
      return one.weigh({ week: 52 }).mind.worth.of(effectOf({ accepted: more }));
    };
    // What is kept through a week is kept for counts below 64 only.
    for (const accepted of [64, 90]) for (const more of [1, 2, 3, 4]) expect(worthAt(accepted, more)).toBe(0);
    for (const more of [1, 2, 3]) expect(worthAt(0, more)).toBeGreaterThan(0);
    const kept = worthAt(0, 1);
    for (const more of [0.5, 8, 9]) worthAt(0, more);
    expect(worthAt(0, 1)).toBe(kept);
    expect(worthAt(1, 1)).toBe(kept);
  });

  it('is exactly 0 for what the formula does not name, and for whoever has no stake', () => {
    const everything = effectOf({ accepted: 1, uploads: 1, signIns: 9, records: 1, caseFiles: 1, openHours: 3 });
    const named = oneHome({ 'scorecards.director': 'records / (1 + accepted)' }).weigh();
    expect(named.mind.worth.of(effectOf({ openHours: 3, caseFiles: 1, signIns: 7 }))).toBe(0);
    expect(
      oneHome({ 'director.stakes': 0, 'scorecards.caseCredit': 'caseFiles' }).weigh().mind.worth.of(everything),
    ).toBe(0);
    expect(oneHome({ 'scorecards.director': '0' }).weigh().mind.worth.of(everything)).toBe(0);
  });

  it('adds the case credit in h-eq, whatever the pressure, on the files of this quarter', () => {
    const one = oneHome({
      'scorecards.director': '0',
      'scorecards.caseCredit': 'min(caseFiles, 2) * 3',
      'director.stakes': 2,
    });
    one.holders.pressure[0] = 0;
    const worthAt = (quarter: number): number => {
      one.ledger.caseFilesQuarter[0] = quarter;
      one.ledger.caseFiles[0] = 50;
      return one.weigh().mind.worth.of(effectOf({ caseFiles: 1 }));
    };
    expect([0, 1, 2].map(worthAt)).toEqual([6, 6, 0]);
  });

  it("sees last week's table, her own grade, the quarter and the week", () => {
    const formula = 'accepted * (standing + 10 * meanAccepted + 100 * grade + 1000 * quarter + 10000 * week)';
    const one = oneHome({ 'scorecards.director': formula, 'director.pressureBetween': 1 });
    one.holders.pressure[0] = 1;
    const worthOfOne = () => one.weigh({ week: 30 }).mind.worth.of(effectOf({ accepted: 1 }));
    expect(worthOfOne()).toBeCloseTo(3000 + 300_000, 6);
    one.ledger.standing[0] = 0.5;
    one.ledger.meanAccepted = 7;
    one.ledger.grade[0] = 0.8;
    expect(worthOfOne()).toBeCloseTo(0.5 + 70 + 80 + 3000 + 300_000, 6);
  });
});

describe('quarterOfYear', () => {
  it('is 1-4; closing weeks count as the fourth, and each year starts again', () => {
    const one = oneHome({ 'city.years': 2 });
    const weeks = [1, 13, 14, 27, 40, 52, 53, 65, 66, 104, 105, 108];
    expect(weeks.map((week) => quarterOfYear(one.moment(week)))).toEqual([1, 1, 2, 3, 4, 4, 1, 1, 2, 4, 4, 4]);
  });
});
