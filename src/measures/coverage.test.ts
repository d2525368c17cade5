import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

/**
 * Five homes by rank 1-5; the top fifth is home 1. Children: three special (homes 1, 1, 2), three general (homes 1, 3, 3).
 * Quarters with two contacts, with a session, with any service, and gifts, child by child.
 */
const example: Example = {
  homeCount: 5,
  childCount: 6,
  reported: { rankFinal: [1, 2, 3, 4, 5] },
  real: { invitable: [10, 5, 0, 0, 0], invited: [2, 1, 0, 0, 0] },
  children: {
    home: [0, 0, 1, 0, 2, 2],
    severity: [1, 1.5, 2, 0, 0, 0],
    caseQuarters: [1, 0, 2, 0, 0, 0],
    sessionQuarters: [0, 1, 0, 4, 1, 1],
    serviceQuarters: [2, 1, 3, 4, 1, 2],
    wishes: [1, 0, 1, 0, 0, 1],
  },
};

describe('coverage', () => {
  it('counts quarters of special children with two contacts and of general children with a session', () => {
    // (1+0+2) / (3*4); (4+1+1) / (3*4)
    expect(value('coverageSpecial', example)).toBe(0.25);
    expect(value('coverageGeneral', example)).toBe(0.5);
    expect(value('coverageGap', example)).toBe(0.25);
  });

  it('repeats it at one threshold, any real service', () => {
    // (2+1+3)/12; (4+1+2)/12
    expect(value('coverageSpecialAny', example)).toBe(0.5);
    expect(value('coverageGeneralAny', example)).toBeCloseTo(7 / 12, 15);
    expect(value('coverageGapAny', example)).toBeCloseTo(1 / 12, 15);
  });

  it('counts sessions of all target children', () => {
    // (0+1+0+4+1+1) / (6*4)
    expect(value('coverageAll', example)).toBeCloseTo(7 / 24, 15);
  });

  it('counts over all contract quarters', () => {
    expect(value('coverageSpecial', { ...example, quarters: 12 })).toBeCloseTo(3 / 36, 15);
  });

  it('counts gifts to special children', () => {
    expect(value('materialSpecial', example)).toBeCloseTo(2 / 3, 15);
  });

  it('finds neglect among the homes of the top fifth that have a special child', () => {
    // Home 1 has case quarters: no neglect. Material there: 1 of 2; coverage 1 of 2*4.
    expect(value('neglectInExcellence', example)).toBe(0);
    expect(value('materialExcellent', example)).toBe(0.5);
    expect(value('coverageExcellent', example)).toBe(0.125);
    const neglecting = { ...example, children: { ...example.children, caseQuarters: [0, 0, 2, 0, 0, 0] } };
    expect(value('neglectInExcellence', neglecting)).toBe(1);
    expect(value('coverageExcellent', neglecting)).toBe(0);
  });

  it('does not ask homes of the top fifth without a special child', () => {
    const elsewhere = { ...example, reported: { rankFinal: [5, 4, 1, 2, 3] } };
    for (const name of ['neglectInExcellence', 'materialExcellent', 'coverageExcellent']) {
      expect(value(name, elsewhere)).toBeNaN();
    }
  });

  it('measures invitations', () => {
    expect(value('invitationRate', example)).toBeCloseTo(3 / 15, 15);
  });

  it('is undefined without the children concerned', () => {
    const none: Example = { homeCount: 5, reported: { rankFinal: [1, 2, 3, 4, 5] } };
    const names = [
      'coverageSpecial',
      'coverageGeneral',
      'coverageGap',
      'coverageSpecialAny',
      'coverageGeneralAny',
      'coverageGapAny',
    ];
    for (const name of [...names, 'coverageAll', 'materialSpecial', 'invitationRate'])
      expect(value(name, none)).toBeNaN();
  });
});
