import { describe, expect, it } from 'vitest';
import type { Fix } from '../../model/scenario.ts';
import { incentives } from '../../observers/incentives/incentives.ts';
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

  it('adds up the weeks, and in each what every act but an upload by itself pays, by the upload of its batch', () => {
    const ofLast = (from: number) => incentiveSum(scenario, from);
    const week = (of: number) => {
      const { cells } = incentives(scenario, [of], [0, 1, 3, 5, 10]).weeks[0] ?? { cells: [] };
      const pays = cells.flatMap(({ actions }) =>
        Object.entries(actions ?? {}).flatMap(([name, { pay, batch }]) => (name === 'upload' ? [] : [pay / batch])),
      );
      return pays.filter((pay) => pay > 0).reduce((sum, pay) => sum + pay, 0) / 5;
    };
    expect(week(56)).toBeGreaterThan(0);
    expect(ofLast(56)).toBeCloseTo(week(56), 9);
    expect(ofLast(40) - ofLast(41)).toBeCloseTo(week(40), 9);
  });

  it('counts no act that costs', () => {
    const fined = { ...scenario, values: { ...scenario.values, 'scorecards.director': '0 - accepted' } };
    expect(incentiveSum(fined, 50)).toBeGreaterThanOrEqual(0);
  });
});

describe('equalStakes', () => {
  const stakes = (from: number, value: number): Fix => ({ from, set: { 'director.stakes': value }, cost: null });

  it('leaves an arm that pays the same as it is', () => {
    const same = { ...scenario, name: 'same', fixes: [stakes(50, 1)] };
    const found = equalStakes(scenario, same);
    const sum = incentiveSum(scenario, 50);
    expect(found?.arm).toBe(same);
    expect(found?.stakes).toEqual({ base: sum, before: sum, after: sum, factor: 1 });
  });

  it('brings back stakes that were moved, from the last of its fixes on', () => {
    const moved = { ...scenario, name: 'moved', fixes: [stakes(40, 2), stakes(53, 0.5)] };
    const found = equalStakes(scenario, moved);
    expect(found?.stakes.base).toBe(incentiveSum(scenario, 53));
    expect(found?.stakes.before).toBe(incentiveSum(moved, 53));
    expect(found?.stakes.after).toBe(incentiveSum(found?.arm ?? moved, 53));
    expect(found?.stakes.factor).toBeCloseTo(2, 9);
    expect(found?.arm.fixes.slice(0, 2)).toEqual(moved.fixes);
    expect(found?.arm.fixes[2]).toEqual({ from: 53, set: { 'director.stakes': expect.closeTo(1, 9) }, cost: null });
    expect(found?.arm.fixes).toHaveLength(3);
  });

  it('moves what differs from the start from the first week on', () => {
    const weak = { ...scenario, values: { ...scenario.values, 'director.stakes': 0.5 } };
    const found = equalStakes(scenario, weak);
    expect(found?.stakes.factor).toBeCloseTo(2, 9);
    expect(found?.arm.fixes).toEqual([{ from: 1, set: { 'director.stakes': expect.closeTo(1, 9) }, cost: null }]);
  });

  it('puts nothing at stake where the base has nothing at stake', () => {
    const found = equalStakes(free, { ...scenario, fixes: [stakes(50, 1)] });
    expect(found?.stakes).toMatchObject({ base: 0, after: 0, factor: 0 });
    expect(found?.arm.fixes[1]?.set).toEqual({ 'director.stakes': 0 });
  });

  it('takes steps where larger stakes make batches larger and the sum is not in proportion', () => {
    const strong = { ...scenario, values: { ...scenario.values, 'director.stakes': 2 } };
    const found = equalStakes(strong, { ...scenario, fixes: [stakes(53, 0.5)] });
    const { base = 0, before = 0, after, factor } = found?.stakes ?? {};
    expect(base / before).toBeLessThan(3.9);
    expect(after).toBeCloseTo(base, 6);
    expect(factor).toBeCloseTo(4, 6);
  });

  it('gives up where the range of stakes ends before, and not at its end', () => {
    const strong = (value: number) => ({ ...scenario, values: { ...scenario.values, 'director.stakes': value } });
    const weak = { ...scenario, fixes: [stakes(56, 0.001)] };
    const most = equalStakes(strong(9.9), weak);
    expect(most?.arm.fixes[1]?.set['director.stakes']).toBeCloseTo(9.9, 6);
    expect(equalStakes(strong(10.5), weak)).toBeNull();
  });
});
