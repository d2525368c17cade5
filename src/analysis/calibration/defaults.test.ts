import { describe, expect, it } from 'vitest';
import { deviation } from '../../measures/statistics/spread.ts';
import { mean, total } from '../../measures/statistics/total.ts';
import { simulate } from '../../model/simulate.ts';
import { ensembleSets } from '../../scenario/ensemble/draw.ts';
import { loadEnsemble } from '../../scenario/ensemble/load.ts';
import { fingerprint } from '../../scenario/fingerprint.ts';
import { load } from '../../scenario/load.ts';
import { weightedQuantile } from '../abc/weighted.ts';
import { anchored } from './anchored.ts';
import { dimensionsOf, freeParameters } from './dimensions.ts';
import { calibrationJob } from './job.ts';
import { targetsOf } from './targets.ts';

const { scenario } = await load('lastmeter:baseline');
const ensemble = loadEnsemble('lastmeter:ensembles/h-city');
const free = freeParameters(new Set());
const weights = ensemble.sets.map(({ weight }) => weight);
const { tolerance } = ensemble.made;
const targets = targetsOf('uploads', scenario.values);
const units = ensemble.targets.map(({ standardError }) => standardError);

describe('the packaged ensemble', () => {
  it('was made with the scenario that is packaged', () => {
    expect(ensemble.made.scenario).toBe(fingerprint(anchored(scenario, free)));
    expect(ensemble.targets.map(({ figure }) => figure)).toEqual(targets.map(({ figure }) => figure));
  });

  it('lies within its tolerance of the case', () => {
    for (const { distance } of ensemble.sets) expect(distance).toBeLessThanOrEqual(tolerance);
  });

  it('reports as much as the case over lucks that it was not made with', () => {
    // Sets lie within half a standard error of the case over four years of their own; over others the mean of 60 runs is off by
    // less than four of its own standard errors and that half: false alarm below 1 in 10,000.
    const reports = ensembleSets(ensemble, 60, 'other lucks').map(({ set }, k) => {
      const values = { ...scenario.values, ...set };
      const { reported } = simulate({ ...scenario, values }, 'other lucks', k + 1);
      return total(reported.accepted);
    });
    const error = deviation(Float64Array.from(reports)) / Math.sqrt(reports.length);
    const away = Math.abs(mean(Float64Array.from(reports)) - 1768);
    expect(away).toBeLessThan(4 * error + tolerance * (units[0] as number));
  });
});

/** Steps of the pressure among which the default is chosen, h-eq. */
const STEP = 0.5;
const replicates = 100;
const tolerant = Number.POSITIVE_INFINITY;

describe('the default values', () => {
  it('are a set that the calibration accepts: within its tolerance over 100 years', { timeout: 300_000 }, () => {
    const evaluate = calibrationJob.prepare({ scenario, seed: 'defaults', targets, replicates, units });
    expect(evaluate({ set: {}, first: 1, tolerance: tolerant }).distance).toBeLessThanOrEqual(tolerance);
  });

  it('have the pressure, in steps of half an h-eq, that brings the reports nearest to the case', {
    timeout: 300_000,
  }, () => {
    // The other seven stand at round values of the design.
    const reports = { scenario, seed: 'defaults', targets: targets.slice(0, 1), replicates, units: units.slice(0, 1) };
    const evaluate = calibrationJob.prepare(reports);
    const at = (pressure: number) =>
      evaluate({ set: { 'director.pressure': pressure }, first: 1, tolerance: tolerant }).distance;
    const own = scenario.values['director.pressure'];
    expect(own % STEP).toBe(0);
    const away = at(own);
    expect(at(own - STEP)).toBeGreaterThan(away);
    expect(at(own + STEP)).toBeGreaterThan(away);
  });

  it('are more central than nine of ten sets of the ensemble: nearer to its weighted medians, in quartile ranges', () => {
    const dimensions = dimensionsOf(free);
    const axes = free.map(({ path }, k) => {
      const scale = (value: number) => dimensions[k]!.prior.scaled(value);
      const places = ensemble.sets.map(({ set }) => scale(set[path] as number));
      const at = (level: number) => weightedQuantile(places, weights, level);
      return { path, scale, middle: at(0.5), spread: at(0.75) - at(0.25) };
    });
    const away = (values: Partial<typeof scenario.values>) =>
      axes.reduce((sum, { path, scale, middle, spread }) => {
        return sum + ((scale(values[path] as number) - middle) / spread) ** 2;
      }, 0);
    const others = ensemble.sets.map(({ set }) => away(set));
    expect(away(scenario.values)).toBeLessThan(weightedQuantile(others, weights, 0.1));
  });
});
