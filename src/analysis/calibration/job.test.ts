import { describe, expect, it } from 'vitest';
import { defaults } from '../../model/parameters/table.ts';
import { load } from '../../scenario/load.ts';
import { outcomesJob } from '../outcomes/job.ts';
import { together } from './distance.ts';
import type { figures } from './figures.ts';
import { calibrationJob, completionOnly } from './job.ts';
import { pilotJob, standardErrors } from './pilot.ts';
import { type Reading, targetsOf } from './targets.ts';

const { scenario } = await load('lastmeter:baseline', { set: ['city.homes=20'] });
const seed = 'job';
const replicates = 3;
const set = { 'director.pressure': 30, 'agency.showcaseWeight': 1.2 };
const outcomes = ['accepted', 'duplicateShare', 'burstFakes', 'burstGenuine', 'supportTopShare', 'belowHalf'];

/** Means over the replicates of outcomes as any other command computes them. */
function means(changes: Parameters<ReturnType<typeof outcomesJob.prepare>>[0]['set']): readonly number[] {
  const run = outcomesJob.prepare({ arms: [scenario], seed, outcomes });
  const rows = [1, 2, 3].map((replicate) => run({ arm: 0, set: changes, replicate }));
  return outcomes.map((_, index) => rows.reduce((sum, row) => sum + row[index]!, 0) / replicates);
}

function evaluate(reading: Reading, tolerance: number, units?: readonly number[]) {
  const targets = targetsOf(reading, scenario.values);
  const unit = units ?? targets.map(() => 0.1);
  const evaluation = calibrationJob.prepare({ scenario, seed, targets, replicates, units: unit })({
    set,
    first: 1,
    tolerance,
  });
  const at = (figure: keyof typeof figures) => targets.findIndex((target) => target.figure === figure);
  return { ...evaluation, at };
}

describe('the distance of a set', () => {
  it('is made of the outcomes that runs of the same sets and replicates have', () => {
    const [accepted, , fakes, genuine, top, below] = means(set) as [number, number, number, number, number, number];
    const [, , , , control] = means({ ...set, ...completionOnly }) as [number, number, number, number, number];
    const { figures: found, components, distance, censored, at } = evaluate('uploads', Number.POSITIVE_INFINITY);
    expect(censored).toBe(false);
    expect(found[at('acceptedUploads')]).toBeCloseTo(accepted, 9);
    expect(found[at('burstContrast')]).toBeCloseTo(fakes - genuine, 9);
    expect(found[at('belowHalf')]).toBeCloseTo(below, 9);
    expect(found[at('topShareGain')]).toBeCloseTo(top - control, 9);
    // 1,768 of 2,000, in a city of 20 homes.
    expect(components[at('acceptedUploads')]).toBeCloseTo(Math.abs(accepted - 353.6) / 0.1, 6);
    expect(distance).toBe(together(components));
  });

  it('counts duplicates in or takes them out, as the paper is read', () => {
    const { figures: with_, at } = evaluate('uploads', Number.POSITIVE_INFINITY);
    const { figures: without, at: other } = evaluate('distinct', Number.POSITIVE_INFINITY);
    const run = outcomesJob.prepare({ arms: [scenario], seed, outcomes });
    const rows = [1, 2, 3].map((replicate) => run({ arm: 0, set, replicate }));
    const duplicates = rows.reduce((sum, [accepted, share]) => sum + accepted! * share!, 0) / replicates;
    expect(duplicates).toBeGreaterThan(1);
    expect(without[other('acceptedDistinct')]).toBeCloseTo(with_[at('acceptedUploads')]! - duplicates, 9);
  });

  it('is the same whatever the tolerance, as long as the set lies within it', () => {
    const { at: _, ...whole } = evaluate('uploads', Number.POSITIVE_INFINITY);
    const { at: __, ...within } = evaluate('uploads', whole.distance);
    expect(within).toEqual(whole);
    expect(within.censored).toBe(false);
  });

  it('of a set that is given up is a bound: above the tolerance, not above the whole distance', () => {
    const whole = evaluate('uploads', Number.POSITIVE_INFINITY);
    let givenUp = 0;
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const tolerance = whole.distance * share;
      const { distance, censored, components } = evaluate('uploads', tolerance);
      expect(distance).toBeGreaterThan(tolerance);
      expect(distance).toBeLessThanOrEqual(whole.distance);
      for (const [index, component] of components.entries()) {
        expect(component).toBeLessThanOrEqual(whole.components[index]! + 1e-12);
      }
      if (censored) givenUp++;
    }
    expect(givenUp).toBeGreaterThan(0);
  });

  it('does not depend on what was evaluated before', () => {
    const targets = targetsOf('uploads', scenario.values);
    const units = targets.map(() => 1);
    const work = calibrationJob.prepare({ scenario, seed, targets, replicates, units });
    const first = work({ set, first: 1, tolerance: 1000 });
    work({ set: { 'director.pressure': 6 }, first: 1, tolerance: 1000 });
    expect(work({ set, first: 1, tolerance: 1000 })).toEqual(first);
  });
});

describe('standardErrors', () => {
  it('are sd times root of 1 + 1/n, of the years in which a figure has a value', () => {
    // Standard deviation of 1, 2, 3 is 1.
    const years = [
      [1, Number.NaN, 5],
      [2, 7, 5],
      [3, 9, 5],
    ];
    const [one, two, three] = standardErrors(years, 4);
    expect(one).toBeCloseTo(Math.sqrt(1.25), 12);
    expect(two).toBeCloseTo(Math.sqrt(2) * Math.sqrt(1.25), 12);
    expect(three).toBe(0);
    expect(standardErrors([[Number.NaN], [1]], 4)[0]).toBeNaN();
  });

  it('are those of the scenario at its own values', () => {
    const targets = targetsOf('uploads', scenario.values);
    const [accepted, ...rest] = pilotJob.prepare({ scenario, seed, targets })(2);
    const run = outcomesJob.prepare({ arms: [scenario], seed, outcomes })({ arm: 0, set: {}, replicate: 2 });
    expect(accepted).toBe(run[0]);
    expect(rest).toHaveLength(targets.length - 1);
  });
});

describe('targetsOf', () => {
  it('asks for 1,768 reports in the case', () => {
    const [reported, ...others] = targetsOf('uploads', defaults());
    expect(reported).toEqual({ pattern: 'P1', figure: 'acceptedUploads', low: 1768, high: 1768 });
    expect(new Set(others.map(({ pattern }) => pattern))).toEqual(new Set(['P7', 'P8', 'P12', 'P15']));
  });
});
