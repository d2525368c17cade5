import { describe, expect, it } from 'vitest';
import { loadEnsemble } from '../../scenario/ensemble/load.ts';
import { fingerprint } from '../../scenario/fingerprint.ts';
import { load } from '../../scenario/load.ts';
import { weightedQuantile } from '../abc/weighted.ts';
import { dimensionsOf, freeParameters } from './dimensions.ts';
import { calibrationJob } from './job.ts';
import { targetsOf } from './targets.ts';

const { scenario } = await load('lastmeter:baseline');
const ensemble = loadEnsemble('lastmeter:ensembles/h-city');
const free = freeParameters(new Set());
const weights = ensemble.sets.map(({ weight }) => weight);
const { seed, replicates, tolerance } = ensemble.made;
const targets = targetsOf('uploads', scenario.values);
const units = ensemble.targets.map(({ standardError }) => standardError);
const evaluate = calibrationJob.prepare({ scenario, seed, targets, replicates, units });

describe('the packaged ensemble', () => {
  it('was made with the scenario that is packaged', () => {
    expect(ensemble.made.scenario).toBe(fingerprint(scenario));
    expect(ensemble.targets.map(({ figure }) => figure)).toEqual(targets.map(({ figure }) => figure));
  });

  it('lies within its tolerance of the case, and was made by this model: sets of it have the distance that is written down', () => {
    for (const { distance } of ensemble.sets) expect(distance).toBeLessThanOrEqual(tolerance);
    for (const { set, distance } of ensemble.sets.slice(0, 3)) {
      expect(evaluate({ set, tolerance: Number.POSITIVE_INFINITY }).distance).toBeCloseTo(distance, 4);
    }
  });
});

describe('the default values', () => {
  it('are an accepted set', () => {
    expect(evaluate({ set: {}, tolerance: Number.POSITIVE_INFINITY }).distance).toBeLessThanOrEqual(tolerance);
  });

  it('are more central than half of the ensemble: nearer to its medians, each in quartile ranges', () => {
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
    expect(away(scenario.values)).toBeLessThan(weightedQuantile(others, weights, 0.5));
  });
});
