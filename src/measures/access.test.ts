import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

/** Home 4 has no half-day scheduled. */
const example: Example = {
  homeCount: 4,
  homes: { households: [30, 10, 10, 50] },
  real: {
    scheduledOpenings: [100, 100, 100, 0],
    openings: [60, 40, 5, 0],
    openingVisits: [200, 10, 0, 0],
    unaware: [10, 5, 5, 50],
    knowsVenue: [10, 3, 3, 0],
    knowsOpen: [10, 2, 2, 0],
    trust: [0.8, 0.6, 0.4, 0.1],
    candidates: [80, 20, 0, 0],
    sessions: [40, 5, 0, 0],
  },
};

describe('access', () => {
  it('measures the open door', () => {
    // 105 of 300; homes 2 and 3 of 3 below half, home 3 below a tenth; 210 visits on 105 half-days
    expect(value('openShare', example)).toBeCloseTo(0.35, 15);
    expect(value('lockedHomes', example)).toBeCloseTo(2 / 3, 15);
    expect(value('hardlyOpenHomes', example)).toBeCloseTo(1 / 3, 15);
    expect(value('visitsPerOpening', example)).toBe(2);
  });

  it('counts every home with a half-day scheduled, one alone and one never opened included', () => {
    const few: Example = { homeCount: 4, real: { scheduledOpenings: [1, 1, 4, 0], openings: [1, 0, 0, 0] } };
    expect(value('lockedHomes', few)).toBeCloseTo(2 / 3, 12);
    expect(value('openShare', few)).toBeCloseTo(1 / 6, 12);
    const tenth: Example = { homeCount: 2, real: { scheduledOpenings: [20, 20], openings: [2, 1] } };
    expect(value('hardlyOpenHomes', tenth)).toBe(0.5);
  });

  it('does not call half the time locked', () => {
    expect(value('lockedHomes', { homeCount: 1, real: { scheduledOpenings: [10], openings: [5] } })).toBe(0);
  });

  it('counts households by awareness', () => {
    // 70, 16, 14 of 100
    expect(value('unaware', example)).toBeCloseTo(0.7, 15);
    expect(value('knowsVenue', example)).toBeCloseTo(0.16, 15);
    expect(value('knowsOpen', example)).toBeCloseTo(0.14, 15);
  });

  it('weights trust by households', () => {
    // (24 + 6 + 4 + 5) / 100
    expect(value('trust', example)).toBeCloseTo(0.39, 15);
  });

  it('measures attendance of those who knew', () => {
    expect(value('attendanceGivenAwareness', example)).toBeCloseTo(0.45, 15);
  });

  it('is undefined without a schedule, an opening, a household or a candidate', () => {
    const names = [
      'openShare',
      'lockedHomes',
      'hardlyOpenHomes',
      'visitsPerOpening',
      'unaware',
      'knowsVenue',
      'knowsOpen',
      'trust',
    ];
    for (const name of [...names, 'attendanceGivenAwareness']) expect(value(name, { homeCount: 4 })).toBeNaN();
  });
});
