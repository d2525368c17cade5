import { describe, expect, it } from 'vitest';
import { OpenRun } from '../../measures/openRun.ts';
import { outcomeOf } from '../../measures/outcome.ts';
import { outcomes } from '../../measures/outcomes.ts';
import { simulate } from '../../model/simulate.ts';
import { plain } from '../../testing/plain.ts';
import { outcomesJob } from './job.ts';

const arms = [plain({ 'city.homes': 3 }), plain({ 'city.homes': 5 })];
const names = ['genuine', 'accepted'];

describe('the outcomes of single runs', () => {
  const work = outcomesJob.prepare({ arms, seed: 'job', outcomes: names });

  it('are those of the arm, its set and its replicate, in the order of their names', () => {
    for (const [arm, homes] of [3, 5].entries()) {
      for (const replicate of [1, 2]) {
        const scenario = plain({ 'city.homes': homes, 'director.pressure': 35 });
        const run = new OpenRun(simulate(scenario, 'job', replicate), scenario.values);
        const found = work({ arm, set: { 'director.pressure': 35 }, replicate });
        expect(Array.from(found)).toEqual(names.map((name) => outcomeOf(name, outcomes).compute(run)));
        expect(found).not.toEqual(work({ arm, set: {}, replicate }));
      }
    }
  });

  it('are refused for an outcome or an arm that is not there', () => {
    expect(() => outcomesJob.prepare({ arms, seed: 'job', outcomes: ['nothing'] })).toThrow(RangeError);
    expect(() => work({ arm: 2, set: {}, replicate: 1 })).toThrow('arm 2 of 2');
  });
});
