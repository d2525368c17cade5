import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

/** Two homes that upload and one that does not: 20 + 5 accepted, of which 8 + 5 genuine, 2 attempted, 4 staged, 6 duplicates. */
const example: Example = {
  homeCount: 3,
  reported: { accepted: [20, 5, 0] },
  real: {
    genuine: [10, 5, 1],
    genuineAccepted: [8, 5, 0],
    attemptedAccepted: [2, 0, 0],
    staged: [6, 0, 0],
    stagedAccepted: [4, 0, 0],
    duplicate: [6, 0, 2],
    duplicateAccepted: [6, 0, 0],
    content: [4, 3.5, 0.5],
    caseContacts: [3, 0, 0],
    paperCaseFiles: [1, 0, 0],
  },
};
const nothing: Example = { homeCount: 3 };

describe('formalization', () => {
  it('is the share of accepted uploads without a genuine activity', () => {
    // 1 - 13/25
    expect(value('formalization', example)).toBeCloseTo(0.48, 15);
  });

  it('is the sum of its parts', () => {
    // 6/25, 4/25, 2/25
    expect(value('duplicateShare', example)).toBeCloseTo(0.24, 15);
    expect(value('stagedShare', example)).toBeCloseTo(0.16, 15);
    expect(value('attemptedShare', example)).toBeCloseTo(0.08, 15);
  });

  it('counts every uploading home alike in its mean over homes', () => {
    // (12/20 + 0/5) / 2; the third home uploads nothing and has no share
    expect(value('formalizationHome', example)).toBeCloseTo(0.3, 15);
  });

  it('measures content against full activities', () => {
    // 1 - 8/25
    expect(value('formalizationContent', example)).toBeCloseTo(0.68, 15);
  });

  it('measures paper among case work', () => {
    // 1 / (1 + 3)
    expect(value('formalizationCase', example)).toBe(0.25);
  });

  it('counts fakes and the homes that duplicate', () => {
    expect(value('fakesAccepted', example)).toBe(10);
    // Homes 1 and 3 of 3; acceptance does not matter.
    expect(value('homesWithDuplicates', example)).toBeCloseTo(2 / 3, 15);
  });

  it('compares how genuine activities and fakes are accepted', () => {
    // 13 of 16; 10 of 6 + 8
    expect(value('genuineAcceptance', example)).toBeCloseTo(13 / 16, 15);
    expect(value('fakeAcceptance', example)).toBeCloseTo(10 / 14, 15);
  });

  it('is undefined, not zero, where nothing was uploaded', () => {
    for (const name of [
      'formalization',
      'formalizationHome',
      'formalizationContent',
      'duplicateShare',
      'stagedShare',
      'attemptedShare',
    ]) {
      expect(value(name, nothing)).toBeNaN();
    }
    for (const name of ['formalizationCase', 'genuineAcceptance', 'fakeAcceptance'])
      expect(value(name, nothing)).toBeNaN();
    expect(value('fakesAccepted', nothing)).toBe(0);
  });

  it('is 0 where every upload is genuine and 1 where none is', () => {
    expect(value('formalization', { homeCount: 1, reported: { accepted: [7] }, real: { genuineAccepted: [7] } })).toBe(
      0,
    );
    expect(value('formalization', { homeCount: 1, reported: { accepted: [7] } })).toBe(1);
  });
});
