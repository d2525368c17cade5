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

  it('shows the median and the central 90 % of the differences of single runs', () => {
    // Differences 0 1 2 3 4 10 in another order: the ends lie at 0.25 and 4.75 of the five steps.
    const arm = base.map((value, run) => value + ([3, 0, 10, 2, 1, 4][run] as number));
    const { median, band } = effectOf(base, arm, design, resamples, 0.2);
    expect(median).toBe(2.5);
    expect(band?.[0]).toBeCloseTo(0.25, 12);
    expect(band?.[1]).toBeCloseTo(8.5, 12);
  });

  it('of one set has its lucks as units, and nothing between sets', () => {
    const one = { sets: 1, replicates: 3 };
    const arm = Float64Array.of(2, 3, 6);
    const effect = effectOf(Float64Array.of(1, 1, 1), arm, one, resamples, 0.2);
    // Differences 1 2 5, mean 8/3, variance 13/3; the base does not vary.
    expect(effect).toMatchObject({ signSets: null, betweenSets: null, standardized: null, same: 0, verdict: 'more' });
    expect(effect.withinSets).toBeCloseTo(Math.sqrt(13 / 3), 12);
    expect(effect.interval).toEqual(resamples.interval(Float64Array.of(1, 2, 5)));
    // Student's quantile with two degrees is 4.302653.
    expect(effect.student?.[0]).toBeCloseTo(8 / 3 - 4.302653 * Math.sqrt(13 / 9), 5);
  });

  it('of several sets has their means as units', () => {
    const arm = base.map((value, run) => value + ([1, 3, 2, 2, 6, 4][run] as number));
    const effect = effectOf(base, arm, design, resamples, 0.2);
    expect(effect.interval).toEqual(resamples.interval(Float64Array.of(2, 2, 5)));
    expect(effect.student?.[1]).toBeCloseTo(3 + 4.302653, 5);
  });

  it('counts for the sign what has none where the mean has none', () => {
    const arm = base.map((value, run) => value + ([0, 0, 1, -1, 0, 0][run] as number));
    expect(effectOf(base, arm, design, resamples, 0.2)).toMatchObject({ difference: 0, signRuns: 4 / 6, signSets: 1 });
  });

  it('tells no luck of single runs, and counts sets without a pair neither within nor between', () => {
    const single = effectOf(
      base,
      base.map((value) => 2 * value),
      { sets: 6, replicates: 1 },
      new Resamples(6, 'a'),
      0.2,
    );
    expect(single).toMatchObject({ betweenSets: null, withinSets: null });
    const arm = base.map((value, run) => value + ([1, 3, Number.NaN, Number.NaN, 6, 4][run] as number));
    const gap = effectOf(base, arm, design, resamples, 0.2);
    // Means 2 and 5 have a variance of 4.5; within both sets it is 2.
    expect(gap.withinSets).toBeCloseTo(Math.sqrt(2), 12);
    expect(gap.betweenSets).toBeCloseTo(Math.sqrt(4.5 - 1), 12);
    expect(gap).toMatchObject({ undefined: 2, signRuns: 1 });
  });

  it('has no variance between sets below zero', () => {
    const arm = base.map((value, run) => value + ([1, 3, 3, 1, 4, 0][run] as number));
    expect(effectOf(base, arm, design, resamples, 0.2).betweenSets).toBe(0);
  });

  it('is unknown where no pair has a value', () => {
    const nothing = base.map(() => Number.NaN);
    expect(effectOf(base, nothing, design, resamples, 0.2)).toMatchObject({
      ...{ base: null, arm: null, difference: null, interval: null, student: null, median: null, band: null },
      ...{ signRuns: null, signSets: null, standardized: null, betweenSets: null, withinSets: null },
      ...{ undefined: 6, verdict: 'undecided' },
    });
    expect(effectOf(nothing, base, design, resamples, 0.2)).toMatchObject({ same: null, standardized: null });
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
    // The ends themselves are not within what is about the same, and 0 is on no side.
    [moved, [-1, 0.5], 1, 'undecided'],
    [moved, [0.5, 1], 1, 'more'],
    [moved, [0, 3], 1, 'undecided'],
    [moved, [-3, 0], 1, 'undecided'],
    [new Float64Array(0), null, 1, 'undecided'],
    [new Float64Array([0, 0]), null, null, 'unchanged'],
    [moved, null, 1, 'undecided'],
  ] as const)('of %o with interval %o and band %o is %s', (pairs, interval, half, verdict) => {
    expect(verdictOf(pairs, interval, half)).toBe(verdict);
  });
});
