import { describe, expect, it } from 'vitest';
import { read } from '../../testing/patternFigure.ts';
import { plain } from '../../testing/plain.ts';
import { LazyArms } from './arms.ts';
import { patternsJob } from './job.ts';
import { readSeries, seriesLength } from './series.ts';

const scenario = plain({ 'city.homes': 5 });
const unit = { arm: 0, set: { 'director.pressure': 30 }, replicate: 2 };

describe('the readings of one replicate', () => {
  const arms = new LazyArms(scenario, unit.set, 'job', unit.replicate);
  const usual = [
    ...read('P1', 'reports', arms),
    ...read('P1', 'runsBelowPaper', arms),
    ...read('P1', 'runsBelowDue', arms),
  ];
  const keepers = [...read('P11', 'keepers', arms), ...read('P11', 'threeExits', arms)];
  const data = { arms: [scenario], seed: 'job', patterns: ['P11', 'P1'], series: false };

  it('stand in the order of the table of patterns, of a ratio both', () => {
    expect(Array.from(patternsJob.prepare(data)(unit) as Float64Array)).toEqual([...usual, ...keepers]);
  });

  it('have the series behind them where these are wanted', () => {
    const found = patternsJob.prepare({ ...data, patterns: ['P1'], series: true })(unit) as Float64Array;
    expect(found).toHaveLength(3 + seriesLength);
    expect(Array.from(found)).toEqual([...usual, ...readSeries(arms)]);
  });

  it('are refused for an arm that is not there, and replaced by a text where a formula has no value', () => {
    expect(() => patternsJob.prepare(data)({ ...unit, arm: 1 })).toThrow('arm 1 of 1');
    const wrong = plain({ 'city.homes': 5, 'scorecards.agency': '1 / (completion - completion)' });
    expect(patternsJob.prepare({ ...data, arms: [wrong] })(unit)).toContain('scorecards.agency');
  });
});
