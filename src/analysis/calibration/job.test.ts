import { describe, expect, it } from 'vitest';
import { defaults } from '../../model/parameters/table.ts';
import { load } from '../../scenario/load.ts';
import { outcomesJob } from '../outcomes/job.ts';
import { freeParameters } from './dimensions.ts';
import { together } from './distance.ts';
import { calibrationExperiment } from './experiment.ts';
import type { figures } from './figures.ts';
import { calibrationJob, completionOnly } from './job.ts';
import { PILOT_SETS, pilotJob, pilotUnits, standardErrors } from './pilot.ts';
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
  it('are the root of the mean variance within sets times 1 + 1/n, of the sets in which a figure has two values', () => {
    // Variance between the two years of a pair: half the square of their difference.
    const pairs = [
      [
        [1, Number.NaN, 5],
        [3, 7, 5],
      ],
      [
        [10, 7, 5],
        [14, 9, 5],
      ],
      [
        [20, 1, 5],
        [20, 1, 5],
      ],
    ] as const;
    const [one, two, three] = standardErrors(pairs, 4);
    expect(one).toBeCloseTo(Math.sqrt(((2 + 8 + 0) / 3) * 1.25), 12);
    expect(two).toBeCloseTo(Math.sqrt(((2 + 0) / 2) * 1.25), 12);
    expect(three).toBe(0);
    expect(
      standardErrors(
        [
          [[Number.NaN], [2]],
          [[1], [1]],
        ],
        4,
      )[0],
    ).toBeNaN();
  });

  it('come from years as any other command simulates them, of sets all over the priors', () => {
    const targets = targetsOf('uploads', scenario.values);
    const units = pilotUnits(freeParameters(new Set()), seed);
    expect(new Set(units.map(({ first }) => first)).size).toBe(PILOT_SETS);
    const pressures = units.map(({ set: own }) => own['director.pressure']!).sort((a, b) => a - b);
    // One in each of 64 strata of the prior from 6 to 40.
    expect(pressures[0]).toBeLessThan(6 * (40 / 6) ** (1 / 64));
    expect(pressures.at(-1)).toBeGreaterThan(40 * (6 / 40) ** (1 / 64));
    const unit = units[3]!;
    const pair = pilotJob.prepare({ scenario, seed, targets })(unit);
    const run = outcomesJob.prepare({ arms: [scenario], seed, outcomes });
    for (const [year, figures] of pair.entries()) {
      expect(figures[0]).toBe(run({ arm: 0, set: unit.set, replicate: unit.first + year })[0]);
      expect(figures).toHaveLength(targets.length);
    }
  });

  it('and the name of a calibration do not change with what the scenario gives a free parameter', () => {
    const parameters = freeParameters(new Set());
    const moved = { ...scenario, values: { ...scenario.values, 'director.pressure': 33, 'household.learning': 0.2 } };
    const other = { ...scenario, values: { ...scenario.values, 'director.valueMean': 0.4 } };
    const digest = (of: typeof scenario) =>
      calibrationExperiment({ scenario: of, parameters, reading: 'uploads', seed, replicates, accept: 9, tolerance: 1 })
        .digest;
    expect(digest(moved)).toBe(digest(scenario));
    expect(digest(other)).not.toBe(digest(scenario));
    const targets = targetsOf('uploads', scenario.values);
    const [unit] = pilotUnits(parameters, seed);
    const figures = (of: typeof scenario) => pilotJob.prepare({ scenario: of, seed, targets })(unit!);
    expect(figures(moved)).toEqual(figures(scenario));
    expect(figures(other)).not.toEqual(figures(scenario));
  });
});

describe('targetsOf', () => {
  it('asks for 1,768 reports in the case', () => {
    const [reported, ...others] = targetsOf('uploads', defaults());
    expect(reported).toEqual({ pattern: 'P1', figure: 'acceptedUploads', low: 1768, high: 1768 });
    expect(new Set(others.map(({ pattern }) => pattern))).toEqual(new Set(['P7', 'P8', 'P12', 'P15']));
  });
});
