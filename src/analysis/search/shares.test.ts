import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blendedShares } from './shares.ts';

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
});
