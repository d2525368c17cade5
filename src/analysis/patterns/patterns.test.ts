import { describe, expect, it } from 'vitest';
import { Failure } from '../../experiment/failure.ts';
import { plain } from '../../testing/plain.ts';
import { LazyArms } from './arms.ts';
import { asItIs, patterns, study } from './patterns.ts';

const scenario = plain({ 'city.homes': 12 });
const options = { replicates: 5, seed: 'few', workers: 1, signal: new AbortController().signal };

describe('patterns', () => {
  it('puts every replicate in its place, each read from its own run', async () => {
    const [found] = await patterns(scenario, asItIs, { ...options, only: ['P2'] });
    const read = [1, 2, 3, 4, 5].map((replicate) => {
      const { base } = new LazyArms(scenario, {}, 'few', replicate);
      return base.real.duplicate.filter((count) => count >= 1).length / 12;
    });
    expect(found?.figures.find(({ name }) => name === 'homes')?.values).toEqual(read);
    expect(new Set(read).size).toBeGreaterThan(1);
  });

  it('tells how far it is, and gives the same with the series as without', async () => {
    const told: number[] = [];
    const whole = await study(scenario, asItIs, {
      ...options,
      only: ['P8', 'P13'],
      progress: (done) => told.push(done),
    });
    expect(told).toEqual([1, 2, 3, 4, 5]);
    expect(whole.patterns).toEqual(await patterns(scenario, asItIs, { ...options, only: ['P8', 'P13'] }));
    const sum = (values: readonly (number | null)[]) =>
      values.reduce<number>((total, value) => total + (value ?? 0), 0);
    expect(sum(whole.series.reports.mean)).toBeCloseTo(1, 9);
    const genuine = [1, 2, 3, 4, 5].map((replicate) => {
      const { base } = new LazyArms(scenario, {}, 'few', replicate);
      return base.real.genuine.reduce((total, value) => total + value, 0);
    });
    expect(sum(whole.series.genuine.mean)).toBeCloseTo(sum(genuine) / 5, 9);
    expect(whole.series.gap.error.every((error) => error !== null && error > 0)).toBe(true);
  });

  it('runs every set of an ensemble on the same luck', async () => {
    const twice = [
      { set: {}, weight: 1 },
      { set: { 'director.stakes': 0 }, weight: 3 },
    ];
    const [found] = await patterns(scenario, twice, { ...options, only: ['P2'] });
    const [alone] = await patterns(scenario, asItIs, { ...options, only: ['P2'] });
    const values = found?.figures[1]?.values ?? [];
    expect(values).toHaveLength(10);
    expect(values.slice(0, 5)).toEqual(alone?.figures[1]?.values);
    // Without pressure nobody sends a photo twice.
    expect(values.slice(5)).toEqual([0, 0, 0, 0, 0]);
    expect(alone?.replicatesHolding).toBe(1);
    expect(found?.setsHolding).toBeCloseTo(0.25, 9);
  });

  it('refuses what cannot be judged, and says which formula has no value', async () => {
    await expect(patterns(scenario, [], options)).rejects.toThrow(RangeError);
    await expect(patterns(scenario, [{ set: {}, weight: 0 }], options)).rejects.toThrow('above 0');
    const wrong = plain({ 'city.homes': 8, 'scorecards.agency': '1 / (completion - completion)' });
    const failed = patterns(wrong, asItIs, { ...options, only: ['P2'] });
    await expect(failed).rejects.toThrow(Failure);
    await expect(failed).rejects.toThrow('scorecards.agency');
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const stopped = patterns(scenario, asItIs, {
      ...options,
      signal: controller.signal,
      only: ['P2'],
      progress: (done) => {
        if (done === 2) controller.abort(new Error('enough'));
      },
    });
    await expect(stopped).rejects.toThrow('enough');
  });
});
