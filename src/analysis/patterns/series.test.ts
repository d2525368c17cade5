import { describe, expect, it } from 'vitest';
import { openExample } from '../../measures/testing.ts';
import { byHand } from '../../testing/patternsByHand.ts';
import type { Arms } from './pattern.ts';
import { allSeries, readSeries, type SeriesName, seriesLength, weeks } from './series.ts';

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

/** One series of a replicate. */
function read(wanted: SeriesName, arms: Arms = byHand): readonly number[] {
  const series = allSeries.find(([name]) => name === wanted)?.[1];
  return Array.from(series?.read(arms) ?? []);
}

describe('the other series', () => {
  it('have the weeks of the first contract year with its closing weeks, by what was behind an upload', () => {
    const weekly = (first: number) => Array.from({ length: 60 }, (_, week) => first + week);
    const realWeeks = { genuine: weekly(0), attempted: weekly(100), staged: weekly(200), duplicate: weekly(300) };
    const base = openExample({ homeCount: 1, weekCount: 60, realWeeks });
    for (const name of ['genuine', 'attempted', 'staged', 'duplicate'] as const) {
      expect([name, read(name, { ...byHand, base })]).toEqual([name, realWeeks[name].slice(0, 56)]);
    }
    expect(weeks).toBe(56);
  });

  it('have the gap between homes first believed best and worst by quarter, and what a gift is worth', () => {
    // Home 0 against half of home 2 and half of home 4.
    expect(read('gap')).toEqual([3.5, 1.5, 2, 2]);
    expect(read('gapEqual')).toEqual([3, 2, 2, 2]);
    // Homes 1 and 3, with the gift minus without it.
    expect(read('gift')).toEqual([1, 1.5, 1.5, 2]);
    expect(read('giftEqual')).toEqual([0, 0, 0, 0.5]);
    expect(read('giftCounts')).toEqual([0, 0, 0, 0.25]);
  });

  it('keep the homes of the run under test as best and worst, also under equal sharing', () => {
    const other = openExample({
      homeCount: 5,
      reported: { firstBelief: [1, 2, 3, 4, 5] },
      real: { genuineByQuarter: Array.from({ length: 20 }, (_, k) => (k < 4 ? 7 : 1)) },
    });
    expect(read('gapEqual', { ...byHand, equalShare: other })).toEqual([6, 6, 6, 6]);
  });

  it('stand one after the other in one row', () => {
    const row = readSeries(byHand);
    expect(row).toHaveLength(seriesLength);
    expect(seriesLength).toBe(4 * 56 + 41 + 5 * 4);
    expect(Array.from(row)).toEqual(allSeries.flatMap(([name]) => read(name)));
  });
});
