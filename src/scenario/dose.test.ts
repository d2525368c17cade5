import { describe, expect, it } from 'vitest';
import { loadText, told } from './fixture.ts';

const fix = (dose: string, set = '{government.audit: 0.3}') =>
  `format: 1\nfixes:\n  - from: 14\n    set: ${set}\n    dose: ${dose}\n`;

describe('the dose of a fix', () => {
  it('is one of the numbers that the fix sets, with the sizes that could be given instead', async () => {
    const { scenario } = await loadText(fix('{path: government.audit, values: [0.1, 0.3, 0.6], fixed: 0.2}'));
    expect(scenario.fixes[0]?.dose).toEqual({ path: 'government.audit', values: [0.1, 0.3, 0.6], fixed: 0.2 });
    const plain = await loadText(fix('{path: government.audit, values: [0.3, 1]}'));
    expect(plain.scenario.fixes[0]?.dose?.fixed).toBe(0);
    expect('dose' in ((await loadText(fix('null'))).scenario.fixes[0] ?? {})).toBe(false);
  });

  it.each([
    ['5', '5:11 "dose" must be a map'],
    ['{values: [0.1, 0.3]}', '5:11 the dose has no "path"'],
    ['{path: government.audit}', '5:11 the dose has no "values"'],
    ['{path: government.audti, values: [0.1, 0.3]}', '5:18 unknown parameter "government.audti"'],
    ['{path: 3, values: [0.1, 0.3]}', '5:18 "dose.path" must be the name of a parameter'],
    ['{path: city.target, values: [10, 15]}', '5:18 the dose "city.target" is not set by this fix'],
    ['{path: government.audit, values: 0.3}', '5:44 "dose.values" must be a list of 2 to 12 doses'],
    ['{path: government.audit, values: [0.3]}', '5:44 "dose.values" must be a list of 2 to 12 doses'],
    ['{path: government.audit, values: [0.3, 3]}', '5:50 "dose of government.audit" is out of range'],
    ['{path: government.audit, values: [0.6, 0.3]}', '5:50 the doses do not rise'],
    ['{path: government.audit, values: [0.1, 0.6]}', '5:44 the dose that the fix sets is not among the doses'],
    ['{path: government.audit, values: [0.1, 0.3], fixed: 2}', '5:63 "dose.fixed" is out of range'],
    ['{path: government.audit, values: [0.1, 0.3], fxed: 0}', '5:56 unknown key "fxed"'],
  ])('%s is refused at its place', async (dose, fault) => {
    expect(await told(loadText(fix(dose)))).toEqual([fault]);
  });

  it('cannot be a rule or a formula', async () => {
    const text = fix('{path: app.screening, values: [1, 2]}', '{app.screening: hash}');
    expect(await told(loadText(text))).toEqual(['5:18 "app.screening" has no doses']);
  });

  it('must move the parameter from where it was before', async () => {
    const text = fix('{path: government.audit, values: [0, 0.3]}', '{government.audit: 0}');
    expect(await told(loadText(text))).toEqual(['5:18 the fix gives no dose of government.audit']);
  });
});

describe('the cost of a fix', () => {
  const cost = (text: string) => loadText(`format: 1\nfixes:\n  - {from: 3, set: {}, cost: {${text}}}\n`);

  it('has a prior of factors around 1', async () => {
    expect((await cost('once: 5, prior: [0.5, 2]')).scenario.fixes[0]?.cost?.prior).toEqual([0.5, 2]);
    expect(await told(cost('once: 5, prior: 2'))).toEqual(['3:47 "cost.prior" must be a list of two numbers']);
    expect(await told(cost('once: 5, prior: [2, 3]'))).toEqual([
      '3:47 "cost.prior" does not hold the cost as it stands',
    ]);
    expect(await told(cost('once: 5, prior: [0, 3]'))).toEqual(['3:48 "cost.prior" is out of range']);
  });

  it('is never below zero', async () => {
    expect(await told(cost('perWeek: -1'))).toEqual(['3:40 "cost.perWeek" is out of range']);
  });
});
