import { describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { equalStakes, incentiveSum } from './stakes.ts';

const { scenario } = await load('lastmeter:baseline');
const free = (await load('lastmeter:baseline', { set: ['director.stakes=0'] })).scenario;

describe('incentiveSum', () => {
  it('is nothing where nothing is at stake, and grows with the stakes, at most in proportion: a larger batch earns less each', async () => {
    expect(incentiveSum(free, 1)).toBe(0);
    const twice = (await load('lastmeter:baseline', { set: ['director.stakes=2'] })).scenario;
    const ratio = incentiveSum(twice, 40) / incentiveSum(scenario, 40);
    expect(ratio).toBeGreaterThan(1.8);
    expect(ratio).toBeLessThanOrEqual(2);
  });

  it('gives rules that pay nothing no stakes that would be equal', () => {
    expect(equalStakes(scenario, free)).toBeNull();
  });
});
