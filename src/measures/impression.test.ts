import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

describe('impressionRatio', () => {
  // Two visits saw .4 + .4 of a quarter's target of 5; the mean home and quarter has 8 / (2*4) = 1 activity, .2 of it.
  const example: Example = {
    homeCount: 2,
    reported: { leaderVisits: [2, 0] },
    real: { shownToLeaders: [0.8, 0], qualityByQuarter: [3, 1, 1, 1, 1, 0, 0, 1] },
  };

  it('compares what visits saw with the mean home and quarter', () => {
    expect(value('impressionRatio', example)).toBeCloseTo(2, 14);
    // With a target of 40 the mean display is .1.
    expect(value('impressionRatio', example, { 'city.target': 40 })).toBeCloseTo(4, 14);
  });

  it('is undefined without a visit or without anything to see', () => {
    expect(value('impressionRatio', { ...example, reported: { leaderVisits: [0, 0] } })).toBeNaN();
    expect(value('impressionRatio', { homeCount: 2, reported: { leaderVisits: [1, 0] } })).toBeNaN();
  });
});

describe('informationLoss', () => {
  const gain = [1, 4, 2, 8, 5, 7];
  const reporting = (accepted: readonly number[]): Example => ({
    homeCount: 6,
    childCount: 6,
    reported: { accepted },
    children: { home: [0, 1, 2, 3, 4, 5], gain },
  });

  it('is none where uploads tell welfare exactly', () => {
    expect(value('informationLoss', reporting(gain.map((x) => 3 * x + 1)))).toBeCloseTo(0, 12);
  });

  it('is all where reports do not vary', () => {
    expect(value('informationLoss', reporting([20, 20, 20, 20, 20, 20]))).toBe(1);
  });

  it('is 1 minus the squared correlation for one varying column', () => {
    // x = 0 0 0 1 1 1: means of gain 7/3 and 20/3, between squares 6 * (13/6)^2 = 28.1667; total 159 - 121.5 = 37.5.
    expect(value('informationLoss', reporting([0, 0, 0, 1, 1, 1]))).toBeCloseTo(1 - (6 * (13 / 6) ** 2) / 37.5, 12);
  });

  it('reads every column that reaches the bureau', () => {
    const columns = [
      'accepted',
      'uploads',
      'signIns',
      'confirmedSignIns',
      'records',
      'caseFiles',
      'openHours',
      'gradeHalf',
      'gradeFinal',
      'trainingSeats',
      'leaderVisits',
      'detected',
    ] as const;
    for (const column of columns) {
      expect(value('informationLoss', { ...reporting([0, 0, 0, 0, 0, 0]), reported: { [column]: gain } })).toBeCloseTo(
        0,
        12,
      );
    }
    expect(
      value('informationLoss', {
        ...reporting([0, 0, 0, 0, 0, 0]),
        reported: { firstBelief: gain, volunteerHours: gain },
      }),
    ).toBe(1);
  });

  it('is undefined where welfare does not vary or the columns could explain anything', () => {
    expect(value('informationLoss', { homeCount: 6 })).toBeNaN();
    expect(
      value('informationLoss', {
        homeCount: 2,
        childCount: 1,
        reported: { accepted: [1, 2] },
        children: { home: [0], gain: [1] },
      }),
    ).toBeNaN();
  });
});
