import { describe, expect, it } from 'vitest';
import { Runs } from '../comparison/runs.ts';
import type { Factor } from '../factors/factor.ts';
import { conditionOf } from './condition.ts';
import { conditionNames } from './names.ts';
import { casesOf, discoveryPoints, valuesOf } from './study.ts';

const factors: readonly Factor[] = [
  { path: 'director.pressure', prior: { kind: 'uniform', low: 0, high: 40 } },
  { path: 'director.valueConcentration', prior: { kind: 'uniform', low: 0.2, high: 0.8 } },
];

/** Three points of two lucks; the base's genuine 1 2 | 3 NaN | 5 7, the arm's ten times as much. */
const runs = new Runs({ sets: 3, replicates: 2 }, 2, ['accepted', 'genuine']);
for (const [run, genuine] of [1, 2, 3, Number.NaN, 5, 7].entries())
  runs.put(run, Float64Array.of(100, genuine, 200, 10 * genuine));
const undecided = new Runs({ sets: 3, replicates: 1 }, 1, ['accepted', 'genuine']);
for (const [run, genuine] of [4, Number.NaN, 6].entries()) undecided.put(run, Float64Array.of(0, genuine));

describe('the points', () => {
  it('lie in the priors, fill them evenly, and have following lucks of their own', () => {
    const points = discoveryPoints(factors, 4, 3, 'points');
    expect(points.map(({ replicates }) => replicates)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [10, 11, 12],
    ]);
    // One point of four in each quarter of every prior.
    const quarters = points.map(({ set }) => Math.floor((set['director.pressure'] as number) / 10));
    expect(quarters.sort()).toEqual([0, 1, 2, 3]);
    const shares = points.map(({ set }) => Math.floor(((set['director.valueConcentration'] as number) - 0.2) / 0.15));
    expect(shares.sort()).toEqual([0, 1, 2, 3]);
    expect(discoveryPoints(factors, 4, 3, 'others')).not.toEqual(points);
  });
});

describe('the values of a name', () => {
  it('are means over the lucks in the arm, in the base, or of the difference between them', () => {
    expect([...valuesOf('genuine', runs, 2)]).toEqual([15, 30, 60]);
    expect([...valuesOf('genuineBase', runs, 2)]).toEqual([1.5, 3, 6]);
    expect([...valuesOf('genuineChange', runs, 2)]).toEqual([13.5, 27, 54]);
    expect([...valuesOf('acceptedChange', runs, 2)]).toEqual([100, 100, 100]);
  });

  it('are those of the base where there is no arm', () => {
    expect([...valuesOf('genuine', runs, 1)]).toEqual([1.5, 3, 6]);
  });
});

describe('the cases', () => {
  const points = [10, 20, 30].map((pressure, k) => ({
    set: { 'director.pressure': pressure, 'director.valueConcentration': k / 10 },
    replicates: [k + 1],
  }));
  const condition = (text: string) => conditionOf(text, conditionNames(true), '');

  it('hold where the condition does, with the factors beside', () => {
    const { cases, leftOut, answers } = casesOf(condition('genuineChange > 20'), factors, points, runs, 2);
    expect([...cases.holds]).toEqual([0, 1, 1]);
    expect(cases.columns.map((column) => [...column])).toEqual([
      [10, 20, 30],
      [0, 0.1, 0.2],
    ]);
    expect(leftOut).toBe(0);
    expect(answers).toEqual([false, true, true]);
  });

  it('leave out the points without an answer', () => {
    const { cases, leftOut, answers } = casesOf(condition('genuine >= 6'), factors, points, undecided, 1);
    expect([...cases.holds]).toEqual([0, 1]);
    expect([...(cases.columns[0] as Float64Array)]).toEqual([10, 30]);
    expect(leftOut).toBe(1);
    expect(answers).toEqual([false, null, true]);
  });
});
