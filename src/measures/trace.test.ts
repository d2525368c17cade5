import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

/** Three homes that upload and one that does not. */
const example: Example = {
  homeCount: 4,
  reported: { accepted: [20, 20, 10, 0], records: [10, 1, 2, 0] },
  real: { genuine: [10, 0, 40, 5], recordsWritten: [8, 0, 2, 0], recordsForged: [2, 1, 0, 0] },
};

describe('trace', () => {
  it('sets paper against activities and photographs', () => {
    // 10 / 55; 13 / 50
    expect(value('recordsPerGenuine', example)).toBeCloseTo(10 / 55, 15);
    expect(value('recordsPerUpload', example)).toBeCloseTo(0.26, 15);
  });

  it('counts homes whose paper is blank among those that have something to record', () => {
    // Uploads: .5, .05, .2 and none: 1 of 3. Genuine: .8, none, .05, 0: 2 of 3.
    expect(value('blankHomes', example)).toBeCloseTo(1 / 3, 15);
    expect(value('blankHomesGenuine', example)).toBeCloseTo(2 / 3, 15);
  });

  it('does not call a tenth blank', () => {
    expect(value('blankHomes', { homeCount: 1, reported: { accepted: [20], records: [2] } })).toBe(0);
  });

  it('counts forged paper', () => {
    // 3 of 13
    expect(value('forgedRecords', example)).toBeCloseTo(3 / 13, 15);
  });

  it('is undefined where there is nothing to record', () => {
    for (const name of ['recordsPerGenuine', 'recordsPerUpload', 'blankHomes', 'blankHomesGenuine', 'forgedRecords']) {
      expect(value(name, { homeCount: 4 })).toBeNaN();
    }
  });
});
