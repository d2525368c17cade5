import { describe, expect, it } from 'vitest';
import { OpenRun } from '../../measures/openRun.ts';
import { simulate } from '../../model/simulate.ts';
import { withValues } from '../../scenario/withValues.ts';
import { arm } from '../../testing/arms.ts';
import { plain } from '../../testing/plain.ts';
import type { StudyDesign } from '../factors/study.ts';
import { runsHere } from './here.ts';
import { outcomesOf } from './outcomes.ts';

const base = plain({ 'city.homes': 2, 'city.buildWeeks': 0, 'child.mean': 3, 'child.fewest': 3 });
const loaded = {
  ...base,
  ...arm('loaded', { from: 2, set: { 'director.load': 0.2 }, cost: null }),
  values: base.values,
};
const outcomes = ['accepted', 'genuine', 'moreGenuine'];
const design: StudyDesign = {
  arms: [base, loaded],
  kept: [[], ['director.pressure']],
  outcomes,
  seed: 'here',
  points: [
    { set: {}, replicates: [1, 2] },
    { set: { 'director.pressure': 40 }, replicates: [3, 4] },
  ],
};

describe('a design that is run in this thread', () => {
  it('gives what each arm gives alone on its luck, at each point, but for what the arm keeps', () => {
    const runs = runsHere(design);
    expect(runs.design).toEqual({ sets: 2, replicates: 2 });
    const alone = (scenario: typeof base, replicate: number) =>
      new OpenRun(simulate(scenario, 'here', replicate), scenario.values);
    for (const [unit, replicate] of [1, 2, 3, 4].entries()) {
      const pressed = withValues(base, unit < 2 ? {} : { 'director.pressure': 40 });
      const [before, after] = [alone(pressed, replicate), alone(loaded, replicate)];
      for (const [place, one] of [before, after].entries()) {
        for (const { name, compute } of outcomesOf(outcomes)) {
          expect(runs.column(place, name)[unit]).toBe(compute(one, before));
        }
      }
    }
    expect(runs.column(0, 'moreGenuine')).toEqual(new Float64Array(4));
    expect(Math.max(...runs.column(1, 'moreGenuine'))).toBeGreaterThan(0);
  });

  it('is empty without points', () => {
    expect(runsHere({ ...design, points: [] }).design).toEqual({ sets: 0, replicates: 0 });
  });

  it('says which formula of which arm has no value, and leaves other errors as they are', () => {
    const broken = {
      ...loaded,
      name: 'broken',
      fixes: [{ from: 2, set: { 'scorecards.director': '1 / (week - 5)' }, cost: null }],
    };
    expect(() => runsHere({ ...design, arms: [base, loaded, broken] })).toThrow(
      /scorecards\.director, in force from week 2, of the scenario "broken"/,
    );
    const lost = Object.defineProperty({ ...base }, 'villages', {
      get: () => {
        throw new TypeError('the villages are lost');
      },
    });
    expect(() => runsHere({ ...design, arms: [lost] })).toThrow(new TypeError('the villages are lost'));
  });
});
