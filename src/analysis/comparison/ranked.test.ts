import { describe, expect, it } from 'vitest';
import { defaults } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { effectOf } from './effect.ts';
import { ranked } from './ranked.ts';
import { Resamples } from './resamples.ts';
import type { ArmResult } from './result.ts';
import { Runs } from './runs.ts';

const title = { en: 'A', zh: '甲' };
const scenario: Scenario = { name: 'a', title, values: defaults(), fixes: [], villages: [] };
const free = { yuan: { county: 0, agency: 0, village: 0 }, agencyHours: 0, total: 0, low: 0, high: 0, sources: [] };

describe('arms ranked by one outcome', () => {
  it('do well enough in the sets in which they gain more than about the same', () => {
    const runs = new Runs({ sets: 4, replicates: 1 }, 2, ['welfare3']);
    // The base's standard deviation is 12.9, so that about the same is within 2.58.
    const base = [0, 10, 20, 30];
    const gains = [1, 3, 5, -2];
    for (const [run, value] of base.entries()) runs.put(run, Float64Array.of(value, value + (gains[run] as number)));
    const resamples = new Resamples(4, 'ranked');
    const effect = effectOf(runs.column(0, 'welfare3'), runs.column(1, 'welfare3'), runs.design, resamples, 0.2);
    const about = { about: null, meaning: null, fingerprint: '', from: null, unchanged: null, stakes: null };
    const arm: ArmResult = { name: 'a', title, ...about, cost: free, effects: { welfare3: effect } };
    const of = (wanted: 'more' | 'less') =>
      ranked('welfare3', wanted, [arm], [scenario], runs, resamples, 40, effect.same ?? 0).satisfies;
    expect(effect.same).toBeCloseTo(2.582, 3);
    expect(of('more')).toEqual([0.5]);
    expect(of('less')).toEqual([0]);
  });
});
