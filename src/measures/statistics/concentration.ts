import { ratio, total } from './total.ts';

/**
 * Sum of amount times fractional rank, where the rank of place i of n by `key` is (i - 1/2)/n and equal keys share the mean
 * of their ranks. `sorted` holds the indices in ascending order of `key`.
 */
export function rankWeighted(amounts: Float64Array, key: Float64Array, sorted: Uint32Array): number {
  const n = sorted.length;
  let sum = 0;
  for (let from = 0; from < n; ) {
    const value = key[sorted[from]!]!;
    let amount = amounts[sorted[from]!]!;
    let to = from + 1;
    while (to < n && key[sorted[to]!]! === value) {
      amount += amounts[sorted[to]!]!;
      to++;
    }
    // (from + 1/2 + to - 1/2) / 2 is the mean of the tied places from + 1/2 to to - 1/2.
    sum += amount * ((from + to) / 2 / n);
    from = to;
  }
  return sum;
}

/**
 * Concentration index of `amounts` over the ranks of `key`, 2 cov(amount, rank) / mean amount: -1 to 1 for amounts that are
 * not negative, above 0 where those with a high key get more. NaN where the amounts sum to zero.
 * Source: O'Donnell, van Doorslaer, Wagstaff and Lindelow, Analyzing Health Equity Using Household Survey Data (2008), eq. 8.3.
 */
export function concentrationIndex(amounts: Float64Array, key: Float64Array, sorted: Uint32Array): number {
  return ratio(2 * rankWeighted(amounts, key, sorted), total(amounts)) - 1;
}
