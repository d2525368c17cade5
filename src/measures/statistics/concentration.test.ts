import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationIndex, rankWeighted } from './concentration.ts';
import { order } from './order.ts';
import { ranks } from './ranks.ts';

const of = (...numbers: number[]) => Float64Array.from(numbers);
const index = (amounts: Float64Array, key: Float64Array) => concentrationIndex(amounts, key, order(key));

/** 2 cov(amount, fractional rank) / mean amount, term by term. */
function naive(amounts: Float64Array, key: Float64Array): number {
  const n = amounts.length;
  const rank = ranks(key).map((place) => (place - 0.5) / n);
  const mean = amounts.reduce((a, b) => a + b, 0) / n;
  let covariance = 0;
  for (let i = 0; i < n; i++) covariance += ((amounts[i]! - mean) * (rank[i]! - 0.5)) / n;
  return (2 * covariance) / mean;
}

describe('concentrationIndex', () => {
  it('agrees with the worked example of the World Bank: under-five deaths in India by wealth', () => {
    // O'Donnell et al. (2008), table 8.1: births and deaths per 1,000 births in five wealth groups, index -0.1694.
    const births = [29_939, 28_776, 26_528, 24_689, 19_739];
    const rates = [154.7, 152.9, 119.5, 86.9, 54.3];
    const amounts = Float64Array.from(births.flatMap((count, group) => new Array<number>(count).fill(rates[group]!)));
    const wealth = Float64Array.from(births.flatMap((count, group) => new Array<number>(count).fill(group)));
    expect(index(amounts, wealth)).toBeCloseTo(-0.1694, 4);
  });

  it('is (n - 1)/n when the neediest gets all, the opposite when the least needy does, and 0 when all get the same', () => {
    expect(index(of(0, 0, 0, 8), of(1, 2, 3, 4))).toBeCloseTo(0.75, 15);
    expect(index(of(8, 0, 0, 0), of(1, 2, 3, 4))).toBeCloseTo(-0.75, 15);
    expect(index(of(2, 2, 2, 2), of(1, 2, 3, 4))).toBeCloseTo(0, 15);
  });

  it('knows no order between equals', () => {
    expect(index(of(0, 8), of(3, 3))).toBe(0);
  });

  it('is undefined where nobody gets anything', () => {
    expect(index(of(0, 0), of(1, 2))).toBeNaN();
    expect(index(of(), of())).toBeNaN();
  });

  it('agrees with the covariance formula, ties included, and ignores the order of listing', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 9 })), { minLength: 1 });
    fc.assert(
      fc.property(rows, (pairs) => {
        fc.pre(pairs.some(([amount]) => amount > 0));
        const amounts = Float64Array.from(pairs, ([amount]) => amount);
        const key = Float64Array.from(pairs, ([, need]) => need);
        expect(index(amounts, key)).toBeCloseTo(naive(amounts, key), 10);
        expect(index(amounts.slice().reverse(), key.slice().reverse())).toBeCloseTo(index(amounts, key), 12);
      }),
    );
  });
});

describe('rankWeighted', () => {
  it('weights by (i - 1/2) / n', () => {
    // Ranks by key: the 10 has 3/4, the 4 has 1/4: 7.5 + 1.
    expect(rankWeighted(of(10, 4), of(9, 1), order(of(9, 1)))).toBeCloseTo(8.5, 15);
  });
});
