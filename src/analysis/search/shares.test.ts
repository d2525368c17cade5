import fc from 'fast-check';
import alea from 'seedrandom/lib/alea.js';
import { describe, expect, it } from 'vitest';
import { script } from '../../testing/script.ts';
import { blendedShares, corners, randomShares, shiftedShares } from './shares.ts';

/** The mixture that has `share` of the first parent. */
function mixture(a: readonly number[], b: readonly number[], share: number): readonly number[] {
  const draws = [0.9, share];
  return blendedShares(a, b, 10, () => draws.shift() ?? 0)[0];
}

describe('the shares of two children', () => {
  it('are rounded by the largest remainders', () => {
    // 2.6, 3.6, 3.8: two steps are left over after 2, 3 and 3.
    expect(mixture([5, 6, 2], [1, 2, 5], 0.4)).toEqual([2, 4, 4]);
    // 1.4, 2.1, 6.5 and 0.6, 0.9, 8.5.
    expect(mixture([0, 0, 10], [2, 3, 5], 0.3)).toEqual([1, 2, 7]);
    expect(mixture([0, 0, 10], [2, 3, 5], 0.7)).toEqual([1, 1, 8]);
  });

  it('count remainders by the part behind the point alone', () => {
    // 2.9, 3.2, 3.9: both steps that are left over go to the nines.
    expect(mixture([3, 3, 4], [2, 5, 3], 0.9)).toEqual([3, 3, 4]);
    // 0.6, 2.1, 7.3: the smallest has the largest remainder.
    expect(mixture([0, 3, 7], [2, 0, 8], 0.7)).toEqual([1, 2, 7]);
  });

  it('are the whole, none raised that had a smaller remainder than one that was not', () => {
    const parent = fc
      .array(fc.nat(10), { minLength: 3, maxLength: 3 })
      .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10])
      .map((cuts) => cuts.slice(1).map((cut, k) => cut - (cuts[k] as number)));
    fc.assert(
      fc.property(parent, parent, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        const exact = a.map((part, k) => share * part + (1 - share) * (b[k] as number));
        const mixed = mixture(a, b, share);
        expect(mixed.reduce((sum, part) => sum + part, 0)).toBe(10);
        const raised = exact.filter((part, k) => (mixed[k] as number) > part).map((part) => part % 1);
        const left = exact.filter((part, k) => (mixed[k] as number) <= part).map((part) => part % 1);
        expect(Math.min(1, ...raised)).toBeGreaterThanOrEqual(Math.max(0, ...left));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("are the parents' own where one of them has none, and in half of the other cases", () => {
    const [a, b, none] = [
      [4, 0],
      [1, 3],
      [0, 0],
    ];
    const child = (one: readonly number[], other: readonly number[], ...draws: readonly number[]) => {
      const { draw, left } = script(...draws);
      const found = blendedShares(one, other, 4, draw);
      expect(left()).toBe(0);
      return found;
    };
    expect(child(a, none, 0.49)).toEqual([a, none]);
    expect(child(a, none, 0.5)).toEqual([none, a]);
    expect(child(none, b, 0.5)).toEqual([b, none]);
    expect(child(a, b, 0.49, 0.49)).toEqual([a, b]);
    expect(child(a, b, 0.49, 0.5)).toEqual([b, a]);
    // A third of the way: 2, 2 and 3, 1.
    expect(child(a, b, 0.5, 1 / 3)).toEqual([
      [2, 2],
      [3, 1],
    ]);
  });
});

describe('the corners of a whole', () => {
  it('are the whole on each weight, and as even as it goes', () => {
    expect(corners(3, 8)).toEqual([
      [8, 0, 0],
      [0, 8, 0],
      [0, 0, 8],
      [3, 3, 2],
    ]);
    expect(corners(1, 5)).toEqual([[5], [5]]);
  });
});

describe('random shares', () => {
  it('are bars among stars', () => {
    // Seven places in their order, the first two are bars: nothing before them, nothing between, 5 after.
    const { draw, left } = script(...Array(6).fill(0.999));
    expect(randomShares(3, 5, draw)).toEqual([0, 0, 5]);
    expect(left()).toBe(0);
  });

  it('are every way to share the whole equally often', () => {
    const draw = alea('shares');
    const counts = new Map<string, number>();
    for (let k = 0; k < 3000; k++) {
      const shares = randomShares(3, 3, draw);
      expect(shares.reduce((sum, part) => sum + part, 0)).toBe(3);
      counts.set(shares.join(), (counts.get(shares.join()) ?? 0) + 1);
    }
    // Ten ways; 4 standard errors of 300: 1 false alarm in 1,600 in all.
    expect(counts.size).toBe(10);
    for (const count of counts.values()) expect(Math.abs(count - 300)).toBeLessThan(4 * Math.sqrt(270));
    expect(randomShares(1, 4, draw)).toEqual([4]);
  });
});

describe('shifted shares', () => {
  const shifted = (shares: readonly number[], ...draws: readonly number[]) => {
    const { draw, left } = script(...draws);
    const found = shiftedShares(shares, 5, draw);
    expect(left()).toBe(0);
    return found;
  };

  it('move a part of one weight that has some to another', () => {
    // From the third, to the second, one to three steps.
    expect(shifted([2, 0, 3], 0.5, 0.05, 0.5, 0)).toEqual([2, 1, 2]);
    expect(shifted([2, 0, 3], 0.5, 0.05, 0.5, 0.67)).toEqual([2, 3, 0]);
    // From the first to the third.
    expect(shifted([2, 0, 3], 0.49, 0.9, 0.99, 0.99)).toEqual([0, 0, 5]);
    expect(shifted([2, 0, 3], 0.49, 0.9, 0, 0.4)).toEqual([1, 1, 3]);
  });

  it('leave all of them now and then, and come back', () => {
    expect(shifted([2, 0, 3], 0.5, 0.049)).toEqual([0, 0, 0]);
    expect(shifted([0, 0, 0], 0.5, ...Array(6).fill(0.999))).toEqual([0, 0, 5]);
  });

  it('stay where there is one weight', () => {
    expect(shifted([5], 0.5, 0.05, 0.5)).toEqual([5]);
  });
});
