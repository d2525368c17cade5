import { describe, expect, it } from 'vitest';
import { effectOf, verdictOf } from './effect.ts';
import { Resamples } from './resamples.ts';

const resamples = new Resamples(3, 'effect');
const design = { sets: 3, replicates: 2 };
const base = new Float64Array([1, 3, 2, 4, 3, 5]);

describe('effectOf', () => {
  it('is zero everywhere for an arm that moves nothing', () => {
    const effect = effectOf(base, base.slice(), design, resamples, 0.2);
    expect(effect).toMatchObject({ difference: 0, interval: [0, 0], median: 0, band: [0, 0], standardized: 0 });
    expect(effect).toMatchObject({ betweenSets: 0, withinSets: 0, verdict: 'unchanged', undefined: 0 });
  });

  it('takes differences pair by pair and splits their variance into sets and luck', () => {
    // Differences 1 3 | 2 2 | 6 4: set means 2 2 5, mean 3.
    const arm = new Float64Array([2, 6, 4, 6, 9, 9]);
    const effect = effectOf(base, arm, design, resamples, 0.2);
    expect(effect).toMatchObject({ base: 3, arm: 6, difference: 3, signRuns: 1, signSets: 1 });
    // Within: variances 2 0 2, mean 4/3. Between: variance of the means 3, less 4/3 over 2 replicates.
    expect(effect.withinSets).toBeCloseTo(Math.sqrt(4 / 3), 12);
    expect(effect.betweenSets).toBeCloseTo(Math.sqrt(3 - 2 / 3), 12);
    // The base has a sample variance of 2.
    expect(effect.standardized).toBeCloseTo(3 / Math.sqrt(2), 12);
    expect(effect.same).toBeCloseTo(0.2 * Math.sqrt(2), 12);
  });

  it('counts pairs in which one side has no value, and leaves them out', () => {
    const arm = new Float64Array([2, Number.NaN, 3, 5, 4, 6]);
    expect(effectOf(base, arm, design, resamples, 0.2)).toMatchObject({
      undefined: 1,
      difference: 1,
      base: (1 + 2 + 4 + 3 + 5) / 5,
    });
  });

  it('shows the share of runs with the sign of the mean', () => {
    const arm = base.map((value, run) => value + [2, 2, -1, 2, 2, -1][run]!);
    expect(effectOf(base, arm, design, resamples, 0.2)).toMatchObject({ difference: 1, signRuns: 4 / 6, signSets: 1 });
  });
});

describe('verdictOf', () => {
  const moved = new Float64Array([1, 0]);
  it.each([
    [new Float64Array([0, 0]), [0, 0], 1, 'unchanged'],
    [moved, [-0.5, 0.9], 1, 'same'],
    // Surely above zero, and yet about the same: small is small.
    [moved, [0.2, 0.9], 1, 'same'],
    [moved, [0.2, 1.1], 1, 'more'],
    [moved, [-3, -0.1], 1, 'less'],
    [moved, [-0.1, 3], 1, 'undecided'],
    [moved, [0.1, 0.2], null, 'more'],
    [moved, null, 1, 'undecided'],
  ] as const)('of %o with interval %o and band %o is %s', (pairs, interval, half, verdict) => {
    expect(verdictOf(pairs, interval, half)).toBe(verdict);
  });
});
