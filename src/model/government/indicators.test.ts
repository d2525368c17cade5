import { describe, expect, it } from 'vitest';
import { valuesWith } from '../../testing/plain.ts';
import type { Values } from '../parameters/table.ts';
import { bureauObservable as at } from '../scorecard/observables.ts';
import { indicatorWeights } from './indicators.ts';

const base = {
  'government.valueCompletion': 1,
  'government.valueHardware': 0.5,
  'government.valueTrained': 0.5,
  'government.valueSignIns': 0.7,
  'government.valueProcess': 1.5,
  'government.processNoise': 0.6,
  'government.processSpread': 0.2,
};
const names = ['weightCompletion', 'weightHardware', 'weightTrained', 'weightSignIns', 'weightProcess'] as const;

function weights(set: Partial<Values>): number[] {
  const x = new Float64Array(32);
  indicatorWeights(valuesWith({ ...base, ...set }), x);
  return names.map((name) => x[at[name]] as number);
}
const process = (attention: number) => weights({ 'government.attention': attention })[4] as number;

describe('indicatorWeights (S56)', () => {
  it('fall on counts alone without attention, though the process is worth most', () => {
    expect(weights({ 'government.attention': 0 })).toEqual(
      [1 / 2.7, 0.5 / 2.7, 0.5 / 2.7, 0.7 / 2.7, 0].map((w) => expect.closeTo(w, 12)),
    );
  });

  it('are value times reliability, var / (var + noise^2 / visits), summing to 1', () => {
    const reliability = 0.04 / (0.04 + 0.36 / 9);
    const total = 2.7 + 1.5 * reliability;
    expect(weights({ 'government.attention': 9 })).toEqual(
      [1, 0.5, 0.5, 0.7, 1.5 * reliability].map((w) => expect.closeTo(w / total, 12)),
    );
    for (const attention of [0, 0.5, 3, 400]) {
      expect(weights({ 'government.attention': attention }).reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
    }
  });

  it('move to the process with attention, and then it weighs most', () => {
    const found = [0, 1, 5, 20, 100, 1000].map(process);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(process(0)).toBe(0);
    expect(process(1)).toBeLessThan(0.06);
    expect(process(1000)).toBeCloseTo(1.5 / 4.2, 2);
    expect(weights({ 'government.attention': 1000 })[0]).toBeLessThan(process(1000));
  });

  it('are 0 where nothing is worth anything', () => {
    const none = Object.fromEntries(
      Object.keys(base)
        .filter((name) => name.includes('value'))
        .map((name) => [name, 0]),
    );
    expect(weights(none)).toEqual([0, 0, 0, 0, 0]);
  });
});
