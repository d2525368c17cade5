import { describe, expect, it } from 'vitest';
import { outcomes } from '../measures/outcomes.ts';
import { summarize } from './summary.ts';

const [first, second] = outcomes.map(({ name }) => name);
const columns = ['arm', String(first), String(second)];

describe('summarize', () => {
  it('gives middle and spread of each arm, without the replicates that have no value', () => {
    // Quantiles of type 7 of 0, 1, …, 10 are 1, 5, 9.
    const rows = Array.from({ length: 11 }, (_, index) => ['a', index, index === 4 ? 7 : null]);
    const [one, two] = summarize(columns, rows);
    expect(one).toMatchObject({ arm: 'a', outcome: first, n: 11, low: 1, median: 5, high: 9 });
    expect(two).toMatchObject({ outcome: second, n: 1, low: 7, median: 7, high: 7 });
  });

  it('keeps arms apart, in their order', () => {
    const found = summarize(columns, [
      ['b', 1, 1],
      ['a', 2, 2],
    ]).filter(({ outcome }) => outcome === first);
    expect(found.map(({ arm, median }) => [arm, median])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('has null, not a number, where no replicate has a value', () => {
    expect(summarize(columns, [['a', null, 1]])[0]).toMatchObject({ n: 0, median: null, low: null, high: null });
  });
});
