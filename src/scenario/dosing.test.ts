import { describe, expect, it } from 'vitest';
import { mostMultiple, scaled, withDose } from './dosing.ts';
import { loadText } from './fixture.ts';
import { spending } from './spending.ts';

const audit = `format: 1
extends: lastmeter:baseline
fixes:
  - from: 14
    set: {government.audit: 0.3, detection.withdraw: true}
    dose: {path: government.audit, values: [0.1, 0.3, 0.6], fixed: 0.25}
    cost: {once: 400, perWeek: 100, agencyHours: 2}
  - from: 20
    set: {city.target: 15}
`;
const { scenario } = await loadText(audit);

describe('another dose', () => {
  it('moves the dosed number and its cost, but for the part that any dose causes', () => {
    const [fix] = scaled(scenario, 2).fixes;
    expect(fix?.set).toEqual({ 'government.audit': 0.6, 'detection.withdraw': true });
    // A quarter is fixed, three quarters double: 1.75 times.
    expect(fix?.cost).toMatchObject({ once: 700, perWeek: 175, agencyHours: 3.5 });
    expect(withDose(scenario, 0.1).fixes[0]?.cost).toMatchObject({ once: 400 * (0.25 + 0.75 / 3) });
  });

  it('of once as much is the scenario itself, of none lacks the fix, and what has no dose stays', () => {
    expect(scaled(scenario, 1)).toEqual(scenario);
    expect(scaled(scenario, 0).fixes).toEqual([scenario.fixes[1]]);
    expect(withDose(scenario, 0).fixes[0]?.cost).toMatchObject({ once: 0, perWeek: 0, agencyHours: 0 });
  });

  it('ends at the range of the parameter, and says how far it goes', () => {
    expect(mostMultiple(scenario)).toBeCloseTo(1 / 0.3, 12);
    expect(scaled(scenario, 50).fixes[0]?.set['government.audit']).toBe(1);
  });

  it('is counted from what was in force before, and whole where the parameter is', async () => {
    const text = `format: 1
set: {grade.parents: 4}
fixes:
  - {from: 2, set: {grade.parents: 10}}
  - {from: 5, set: {grade.parents: 20}, dose: {path: grade.parents, values: [15, 20]}, cost: {once: 90}}
`;
    const doubled = scaled((await loadText(text)).scenario, 0.33).fixes[1];
    expect(doubled?.set['grade.parents']).toBe(13);
    expect(doubled?.cost?.once).toBeCloseTo(27, 12);
  });

  it('of no number, or where there is no dose, is refused', async () => {
    expect(() => scaled(scenario, Number.NaN)).toThrow('cannot be scaled by NaN');
    expect(() => scaled(scenario, -1)).toThrow('cannot be scaled by -1');
    const { scenario: bare } = await loadText('format: 1\n');
    expect(() => withDose(bare, 1)).toThrow('has no fix with a dose');
    expect(mostMultiple(bare)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('spending', () => {
  it('counts what comes once once and what comes weekly from its week to the last', async () => {
    const text = `format: 1
fixes:
  - {from: 14, set: {}, cost: {once: 400, perWeek: 100, agencyHours: 2}}
  - {from: 56, set: {}, cost: {perWeek: 7, payer: village}}
`;
    // Weeks 14 to 56 are 43.
    const found = spending((await loadText(text)).scenario);
    expect(found).toEqual({ yuan: { county: 400 + 4300, agency: 0, village: 7 }, agencyHours: 86 });
  });
});
