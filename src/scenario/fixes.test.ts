import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorOf, faultsOf, loadText, project, told } from './fixture.ts';
import { load } from './load.ts';

describe('dated fixes', () => {
  it('are read with their cost, in the order of their weeks', async () => {
    const { scenario } = await loadText(`format: 1
fixes:
  - from: 14
    set: {app: {screening: hash}}
    cost: {once: 60000, perWeek: 400, payer: agency, source: a tender}
  - {from: 2, set: {city.target: 15}}
`);
    expect(scenario.fixes).toEqual([
      { from: 2, set: { 'city.target': 15 }, cost: null },
      {
        from: 14,
        set: { 'app.screening': 'hash' },
        cost: {
          once: 60000,
          perWeek: 400,
          agencyHours: 0,
          payer: 'agency',
          source: { en: 'a tender', zh: 'a tender' },
        },
      },
    ]);
  });

  it('say where their costs come from in both languages; a plain text is English, and none is empty', async () => {
    const source = async (text: string) =>
      (await loadText(`format: 1\nfixes: [{from: 3, set: {}, cost: {once: 1${text}}}]\n`)).scenario.fixes[0]?.cost
        ?.source;
    expect(await source(', source: {en: a tender, zh: 报价}')).toEqual({ en: 'a tender', zh: '报价' });
    expect(await source(', source: {zh: 报价}')).toEqual({ en: '报价', zh: '报价' });
    expect(await source(', source: a tender')).toEqual({ en: 'a tender', zh: 'a tender' });
    expect(await source('')).toEqual({ en: '', zh: '' });
    const wrong = (text: string) => told(loadText(`format: 1\nfixes: [{from: 3, set: {}, cost: {source: ${text}}}]\n`));
    expect(await wrong('{english: a}')).toEqual(['2:44 unknown language "english"']);
    expect(await wrong('[a]')).toEqual(['2:43 "cost.source" must be a text']);
    expect(await wrong(`{en: ${'a'.repeat(1001)}}`)).toEqual(['2:48 "cost.source.en" is too long']);
  });

  it('may not set one parameter twice in one week, and name both places', async () => {
    const text = 'format: 1\nfixes:\n  - {from: 9, set: {city.target: 1}}\n  - {from: 9, set: {city.target: 2}}\n';
    const error = await errorOf(loadText(text));
    expect([error.line, error.column, error.what]).toEqual([4, 21, 'two fixes set "city.target" in week 9']);
    expect(error.why).toMatch(/mine\.yaml:3 sets it too, in the same week\.$/);
    const apart = text.replace('{from: 9, set: {city.target: 2}}', '{from: 10, set: {city.target: 2}}');
    expect((await loadText(apart)).scenario.fixes).toHaveLength(2);
  });

  it('may not change what is read when the world is made, and say why', async () => {
    const error = await errorOf(loadText('format: 1\nfixes:\n  - from: 5\n    set: {city.homes: 50}\n'));
    expect([error.line, error.column, error.what]).toEqual([4, 11, '"city.homes" cannot change at a date']);
    expect(error.why).toBe('It is read once, when the world is made.');
  });

  it('lie in the weeks of operation: 56 for one contract year, 108 for two', async () => {
    const text = (week: number) => `format: 1\nfixes:\n  - {from: ${week}, set: {city.target: 9}}\n`;
    expect((await loadText(text(56))).scenario.fixes[0]?.from).toBe(56);
    const error = await errorOf(loadText(text(57)));
    expect([error.line, error.column, error.why]).toEqual([
      3,
      12,
      'It is 57. The range is 1 to 56 weeks of operation.',
    ]);
    expect((await loadText(text(108), ['city.years=2'])).scenario.fixes[0]?.from).toBe(108);
    expect(await told(loadText(text(109), ['city.years=2']))).toEqual(['3:12 "from" is out of range']);
    expect(await told(loadText(text(0)))).toEqual(['3:12 "from" is out of range']);
    expect(await told(loadText(text(1.5)))).toEqual(['3:12 "from" must be a whole number']);
  });

  it('with wrong shape', async () => {
    expect(await told(loadText('format: 1\nfixes: later\n'))).toEqual(['2:8 "fixes" must be a list, or none']);
    const faults = await faultsOf(
      loadText(`format: 1
fixes:
  - later
  - {form: 3, set: {}}
  - {from: 3}
  - {from: 3, set: {}, cost: 5}
  - {from: 3, set: {}, cost: {payer: county council, once: .inf, twice: 3}}
`),
    );
    expect(faults.map(({ line, column, what }) => `${line}:${column} ${what}`)).toEqual([
      '3:5 a fix must be a map',
      '4:6 unknown key "form"',
      '4:5 the fix has no "from"',
      '5:5 the fix has no "set"',
      '6:30 "cost" must be a map',
      '7:66 unknown key "twice"',
      '7:60 "cost.once" must be a finite number',
      '7:38 "cost.payer" must be one of county, agency, village',
    ]);
  });

  it('of a child come on top of the inherited ones; none drops these', async () => {
    const parent = 'format: 1\nfixes: [{from: 9, set: {city.target: 15}}]\n';
    const folder = project({
      'a.yaml': parent,
      'b.yaml': 'format: 1\nextends: a.yaml\nfixes: [{from: 3, set: {city.target: 10}}]\n',
      'c.yaml': 'format: 1\nextends: b.yaml\nfixes: none\n',
      'd.yaml': 'format: 1\nextends: b.yaml\nfixes:\n',
    });
    const weeks = async (name: string) => (await load(join(folder, name))).scenario.fixes.map((fix) => fix.from);
    expect(await weeks('b.yaml')).toEqual([3, 9]);
    expect(await weeks('c.yaml')).toEqual([]);
    expect(await weeks('d.yaml')).toEqual([3, 9]);
  });
});
