import { describe, expect, it } from 'vitest';
import type { Arms } from './pattern.ts';
import { allSeries } from './series.ts';

describe('the series of reports', () => {
  it('has a bin for each number of accepted uploads a year, and the last for all above', () => {
    const [, reports] = allSeries.find(([name]) => name === 'reports') ?? [];
    const accepted = Float64Array.of(0, 78, 79, 80, 160);
    const bins = reports?.read({ base: { reported: { accepted }, years: 2, homeCount: 5 } } as unknown as Arms);
    expect([...Array.from(bins ?? []).entries()].filter(([, share]) => share > 0)).toEqual([
      [0, 0.2],
      [39, 0.4],
      [40, 0.4],
    ]);
    expect(bins).toHaveLength(reports?.length ?? 0);
  });
});
