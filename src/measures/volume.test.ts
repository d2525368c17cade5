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

  it('has no other outcome', () => {
    expect(new Set(volumeOutcomes.map(({ name }) => name))).toEqual(new Set([...reported, ...real, 'support']));
  });
});
