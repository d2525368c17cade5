import { describe, expect, it } from 'vitest';
import { type Example, openExample, value } from '../../measures/testing.ts';
import { controlRange, type FigureName, figureOf, figures } from './figures.ts';

/** Weeks 1-56: `late` in the last three of each quarter, `other` in the others of the year. */
const weeks = (late: number, other: number) =>
  Array.from({ length: 56 }, (_, week) => (week >= 52 ? 0 : week % 13 >= 10 ? late : other));

const example: Example = {
  homeCount: 5,
  childCount: 4,
  reported: {
    accepted: [20, 20, 4, 30, 6],
    excellent: [1, 1, 0, 0, 0],
    supportByQuarter: [6, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0],
    firstBelief: [5, 4, 3, 2, 1],
  },
  weeks: { accepted: weeks(6, 2) },
  real: { duplicateAccepted: [4, 0, 0, 16, 0] },
  realWeeks: { genuine: weeks(3, 2), staged: weeks(3, 1), duplicate: weeks(3, 1) },
};
const read = (name: FigureName, of: Example = example) => figureOf(name).compute(openExample(of));

describe('a figure of the calibration', () => {
  it('counts reports with duplicates or without', () => {
    expect(read('acceptedUploads')).toBe(80);
    expect(read('acceptedDistinct')).toBeCloseTo(60, 12);
    expect(read('acceptedDistinct', { homeCount: 2 })).toBe(0);
  });

  it('compares the bursts: reports three times as many, fakes three times, genuine activities one and a half', () => {
    expect(read('burstUploads')).toBeCloseTo(3, 12);
    expect(read('burstContrast')).toBeCloseTo(3 - 1.5, 12);
  });

  it('counts homes by their reports', () => {
    expect(read('atTarget')).toBeCloseTo(2 / 5, 12);
    expect(read('belowHalf')).toBeCloseTo(2 / 5, 12);
  });

  it('takes support as the best-supported home of five gets it, above the same under the control', () => {
    expect(read('topShareGain')).toBeCloseTo(0.6, 12);
    expect(figures.topShareGain.against(0.6, 0.2)).toBeCloseTo(0.4, 12);
    const others = Object.entries(figures).filter(([, { against }]) => against !== null);
    expect(others.map(([name]) => name)).toEqual(['topShareGain']);
  });

  it('sets things given against service in the excellent homes', () => {
    const names = ['materialExcellent', 'coverageExcellent', 'neglectInExcellence', 'supportBelief'] as const;
    const [things, served, neglect, belief] = names.map((name) => value(name, example)) as [
      number,
      number,
      number,
      number,
    ];
    expect(read('materialContrast')).toEqual(things - served);
    expect(read('neglectInExcellence')).toEqual(neglect);
    expect(read('supportBelief')).toBe(belief);
  });

  it('lies in its range, which no other number of a run could leave', () => {
    const one = (name: FigureName) => figures[name].range;
    const counts = ['acceptedUploads', 'acceptedDistinct', 'burstUploads'] as const;
    expect(counts.map(one)).toEqual(counts.map(() => [0, Number.POSITIVE_INFINITY]));
    // A difference of two multiples may be anything; of two shares, or a correlation, it lies between -1 and 1.
    expect(one('burstContrast')).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    const shares = ['atTarget', 'belowHalf', 'neglectInExcellence'] as const;
    expect(shares.map(one)).toEqual(shares.map(() => [0, 1]));
    const differences = ['topShareGain', 'supportBelief', 'materialContrast'] as const;
    expect(differences.map(one)).toEqual(differences.map(() => [-1, 1]));
  });
});

it('the best-supported fifth holds its equal share at the least, and all at the most', () => {
  expect(controlRange(100)).toEqual([0.2, 1]);
  expect(controlRange(1)).toEqual([1, 1]);
});
