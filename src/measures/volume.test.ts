import { describe, expect, it } from 'vitest';
import { value } from './testing.ts';
import { volumeOutcomes } from './volume.ts';

const reported = [
  'accepted',
  'uploads',
  'signIns',
  'records',
  'caseFiles',
  'openHours',
  'wishes',
  'volunteerHours',
  'detected',
];
const real = [
  'genuine',
  'unprompted',
  'attempted',
  'failed',
  'staged',
  'duplicate',
  'volunteerActivities',
  'caseContacts',
  'paperCaseFiles',
  'sessions',
  'specialSessions',
  'openings',
  'falseOpenHours',
  'paddedSheets',
  'recordsForged',
  'coachedAnswers',
  'careOnPaper',
  'workerVisits',
  'childHours',
];

describe('volume', () => {
  it('adds up each column of the reported ledger', () => {
    for (const name of reported) expect(value(name, { homeCount: 3, reported: { [name]: [1, 20, 300] } })).toBe(321);
  });

  it('adds up each column of the truth', () => {
    for (const name of real) expect(value(name, { homeCount: 3, real: { [name]: [1, 20, 300] } })).toBe(321);
  });

  it('adds up support over homes and quarters', () => {
    expect(value('support', { homeCount: 2, reported: { supportByQuarter: [1, 2, 3, 4, 10, 20, 30, 40] } })).toBe(110);
  });

  it('lays the two ledgers side by side', () => {
    const years = { homeCount: 2, reported: { accepted: [20, 7] }, real: { genuine: [12, 9] } };
    expect(value('reportGap', years)).toBe(27 - 21);
  });

  it('has no other outcome', () => {
    const names = new Set(volumeOutcomes.map(({ name }) => name));
    expect(names).toEqual(new Set([...reported, ...real, 'support', 'reportGap']));
  });
});
