import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesWith } from '../../testing/plain.ts';
import { Homes } from '../home.ts';
import { seatWeights, shareOut } from './share.ts';

function shared(items: number, weights: readonly number[], tie = weights.map((_, k) => k)): number[] {
  const into = new Float64Array(weights.length).fill(9);
  shareOut(items, Float64Array.from(weights), Float64Array.from(tie), into);
  return [...into];
}

describe('shareOut', () => {
  it('gives whole items by the largest remainder, ties by the lower draw', () => {
    expect(shared(10, [1, 2, 3, 4])).toEqual([1, 2, 3, 4]);
    expect(shared(5, [1, 1, 1])).toEqual([2, 2, 1]);
    expect(shared(5, [1, 1, 1], [3, 2, 1])).toEqual([1, 2, 2]);
    expect(shared(1, [0.4, 0.6])).toEqual([0, 1]);
  });

  it('gives nothing of nothing, and nothing where no weight is', () => {
    expect(shared(0, [1, 2])).toEqual([0, 0]);
    expect(shared(3, [0, 0])).toEqual([0, 0]);
  });

  it('does so among many equals too, as if all homes were put in order', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        weights,
        fc.integer({ min: 1, max: 300 }),
        fc.infiniteStream(fc.double({ noNaN: true })),
        (w, items, draws) => {
          const total = w.reduce((sum, one) => sum + one, 0);
          fc.pre(total > 0);
          const tie = w.map(() => draws.next().value as number);
          const quotas = w.map((one) => (items * one) / total);
          const expected = quotas.map(Math.floor);
          const rest = (home: number) => (quotas[home] as number) - (expected[home] as number);
          const order = w
            .map((_, home) => home)
            .sort((a, b) => rest(b) - rest(a) || (tie[a] as number) - (tie[b] as number));
          const left = items - expected.reduce((sum, one) => sum + one, 0);
          const lucky = new Set(order.slice(0, left));
          expect(shared(items, w, tie)).toEqual(expected.map((whole, home) => (lucky.has(home) ? whole + 1 : whole)));
        },
      ),
    );
  });

  it('gives every item out, each home its quota rounded up or down', () => {
    const weight = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 100, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 200 }),
        (weights, items) => {
          const total = weights.reduce((sum, one) => sum + one, 0);
          fc.pre(total > 0);
          const found = shared(items, weights);
          expect(found.reduce((sum, one) => sum + one, 0)).toBe(items);
          for (const [home, given] of found.entries()) {
            const quota = (items * (weights[home] as number)) / total;
            expect(Math.abs(given - quota)).toBeLessThan(1 + 1e-9);
          }
        },
      ),
    );
  });
});

describe('seatWeights', () => {
  it('follow the rule: support, everybody, or those who lack papers', () => {
    const homes = new Homes(3, 0.5, 0.5);
    homes.units.set([0, 2, 5]);
    const weights = (rule: 'support' | 'home' | 'skill') => [
      ...seatWeights(
        homes,
        Uint8Array.from([1, 0, 0]),
        Uint8Array.from([0, 1, 0]),
        valuesWith({ 'agency.seatsBy': rule }),
      ),
    ];
    expect(weights('support')).toEqual([0, 2, 5]);
    expect(weights('home')).toEqual([1, 1, 1]);
    expect(weights('skill')).toEqual([0, 2, 1]);
  });
});
