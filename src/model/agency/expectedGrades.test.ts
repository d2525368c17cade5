import { describe, expect, it } from 'vitest';
import { valuesByHand } from '../../testing/byHand.ts';
import { ReportedLedger } from '../reported/ledger.ts';
import { ExpectedGrades } from './expectedGrades.ts';

const set = {
  'city.target': 20,
  'case.quota': 6,
  'agency.recordsGain': 0.5,
  'agency.visitExpected': 0.4,
  'agency.visitGain': 0.2,
  'agency.parentsExpected': 0.3,
} as const;

/** Second quarter: the pace at its end is 10. */
function expected(formula: string, uploads: number, presence: number): number {
  const ledger = new ReportedLedger(1, 4);
  for (let k = 0; k < 4; k++) ledger.upload(0, true, 6, 3, 0);
  ledger.record(0);
  for (let k = 0; k < 3; k++) ledger.caseFile(0);
  return new ExpectedGrades(ledger, valuesByHand({ ...set, 'scorecards.grade': formula }), 1).expect(
    0,
    uploads,
    presence,
  );
}

describe('the grade that the agency expects by the formula of the third party', () => {
  it('follows each observable of that formula', () => {
    // Four uploads so far and two more, against 10.
    expect(expected('min(uploads / pace, 1)', 2, 0)).toBeCloseTo(0.6, 12);
    // A quarter of the uploads has a record; half of what is missing comes with full presence.
    expect(expected('records', 2, 0)).toBeCloseTo(0.25, 12);
    expect(expected('records', 2, 1)).toBeCloseTo(0.25 + 0.75 * 0.5, 12);
    expect(expected('visit', 2, 0.5)).toBeCloseTo(0.5, 12);
    expect(expected('parents', 2, 1)).toBe(0.3);
    // Three files of 6 x 4 / 2.
    expect(expected('cases', 0, 0)).toBeCloseTo(0.25, 12);
    expect(expected('confirmedSignIns / 10', 0, 0)).toBeCloseTo(0.3, 12);
    expect(expected('openHours + 2', 0, 0)).toBe(1);
  });
});
