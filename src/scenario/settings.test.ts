import { describe, expect, it } from 'vitest';
import { errorOf, faultsOf, loadText, told } from './fixture.ts';

const set = (text: string) => loadText(`format: 1\nset:\n  ${text}\n`);

describe('parameters', () => {
  it('may be dotted, nested, or both', async () => {
    for (const text of ['app.screening: hash', 'app: {screening: hash}', 'app:\n    screening: hash']) {
      expect((await set(text)).scenario.values['app.screening']).toBe('hash');
    }
    const { values } = (await set('themes: {display.skill: 0.5, display: {}, holiday: {skill: 0.25}}')).scenario;
    expect([values['themes.display.skill'], values['themes.holiday.skill']]).toEqual([0.5, 0.25]);
  });

  it('an empty set, and an empty family, set nothing', async () => {
    expect((await loadText('format: 1\nset:\n')).origins.size).toBe(0);
    expect((await set('app:')).origins.size).toBe(0);
  });

  it('an unknown name: the nearest known one is offered', async () => {
    const error = await errorOf(set('city.homse: 40'));
    expect([error.line, error.column, error.what]).toEqual([3, 3, 'unknown parameter "city.homse"']);
    expect(error.hint).toMatch(/^Did you mean "city.homes"\? `lastmeter explain/);
    const hints = await Promise.all(
      ['app: {screning: hash}', 'screening: hash', 'ap: {screening: hash}', 'xyzzy: 1'].map(async (text) => {
        const [fault] = await faultsOf(set(text));
        return [fault?.column, fault?.hint.split('`')[0]];
      }),
    );
    expect(hints).toEqual([
      [9, 'Did you mean "app.screening"? '],
      [3, 'Did you mean "app.screening"? '],
      [3, 'Did you mean "app"? '],
      [3, ''],
    ]);
  });

  it('wrong types', async () => {
    const faults = await faultsOf(
      set(
        [
          'city.homes: many',
          'city.target: "20"',
          'city.namedVillages: yes',
          'app.screening: 3',
          'city.years:',
          'city.buildWeeks: [1]',
          'city.budget: {a: 1}',
          'scorecards.director: true',
          'app: hash',
        ].join('\n  '),
      ),
    );
    expect(faults.map(({ line, column, what, why }) => [line, column, what, why.split('.')[0]])).toEqual([
      [3, 15, '"city.homes" must be a whole number', 'It is the text "many"'],
      [4, 16, '"city.target" must be a number', 'It is the text "20"'],
      [5, 23, '"city.namedVillages" must be true or false', 'It is the text "yes"'],
      [6, 18, '"app.screening" must be one of none, hash, human', 'It is the number 3'],
      [7, 14, '"city.years" must be a whole number', 'It is nothing'],
      [8, 20, '"city.buildWeeks" must be a whole number', 'It is a list'],
      [9, 16, '"city.budget" must be a number', 'It is a map'],
      [10, 24, '"scorecards.director" must be a formula', 'It is true'],
      [11, 8, '"app" must be a map', 'It is the text "hash"; "app" is a family of parameters'],
    ]);
  });

  it('out of range: the range and the default are named', async () => {
    const error = await errorOf(set('city.years: 4'));
    expect([error.line, error.column, error.what]).toEqual([3, 15, '"city.years" is out of range']);
    expect([error.why, error.hint]).toEqual(['It is 4. The range is 1 to 3 years.', 'The default is 1.']);
    expect(await told(set('city.operatingShare: -1e-9'))).toEqual(['3:24 "city.operatingShare" is out of range']);
    expect((await set('city.operatingShare: 1')).scenario.values['city.operatingShare']).toBe(1);
  });

  it.each(['.nan', '.inf', '-.inf', '1e999', '-1e999'])('%s is not finite', async (text) => {
    expect(await told(set(`city.target: ${text}`))).toEqual(['3:16 "city.target" must be a finite number']);
    expect(await told(set(`city.homes: ${text}`))).toEqual(['3:15 "city.homes" must be a finite number']);
  });

  it('whole numbers', async () => {
    expect(await told(set('city.homes: 2.5'))).toEqual(['3:15 "city.homes" must be a whole number']);
    expect((await set('city.homes: 2.5e1')).scenario.values['city.homes']).toBe(25);
  });

  it('minus zero is zero', async () => {
    expect(Object.is((await set('city.operatingShare: -0.0')).scenario.values['city.operatingShare'], 0)).toBe(true);
  });

  it('a choice: the nearest is offered', async () => {
    expect((await errorOf(set('app.screening: hahs'))).hint).toBe('Did you mean "hash"?');
  });

  it('the same parameter dotted and nested', async () => {
    const error = await errorOf(set('city.homes: 40\n  city: {homes: 40}'));
    expect([error.line, error.column, error.what]).toEqual([4, 10, '"city.homes" is set twice']);
    expect(error.why).toBe('The first time in line 3.');
  });

  it('a parameter or a family outside "set"', async () => {
    const faults = await faultsOf(loadText('format: 1\ncity.homes: 3\ncity: {homes: 3}\nfixs: []\n'));
    expect(faults.map(({ line, what, hint }) => [line, what, hint])).toEqual([
      [2, '"city.homes" stands outside "set"', 'Move it under `set:`.'],
      [3, '"city" stands outside "set"', 'Move it under `set:`.'],
      [4, 'unknown key "fixs"', 'Did you mean "fixes"?'],
    ]);
  });
});

describe('formulas', () => {
  const at = async (text: string) => (await faultsOf(set(text))).map(({ line, column }) => `${line}:${column}`);

  it('import( is refused where it stands', async () => {
    const error = await errorOf(set('scorecards.director: "accepted + import(accepted)"'));
    expect([error.line, error.column]).toEqual([3, 36]);
    expect(error.what).toMatch(/^formula "scorecards.director": /);
    expect(await at(`scorecards.director: "import('fs')"`)).toHaveLength(1);
  });

  it('the column of a fault is right however the text is written', async () => {
    // `bogus` stands behind `accepted + ` in each.
    expect(await at('scorecards.director: accepted + bogus')).toEqual(['3:35']);
    expect(await at('scorecards.director: "accepted + bogus"')).toEqual(['3:36']);
    expect(await at("scorecards.director: 'accepted + bogus'")).toEqual(['3:36']);
    expect(await at('scorecards.director: "accepted\\x20+ bogus"')).toEqual(['3:39']);
    expect(await at('scorecards.director: |\n    accepted +\n    bogus')).toEqual(['5:5']);
    expect(await at('scorecards.director: >-\n    accepted +\n      bogus')).toEqual(['5:7']);
    expect(await at('scorecards.director: accepted +\n     bogus')).toEqual(['4:6']);
    expect(await at('scorecards.director: "accepted +\n     bogus"')).toEqual(['4:6']);
  });

  it('a fault at the end of the text points there', async () => {
    expect(await at('scorecards.director: "accepted + "')).toEqual(['3:36']);
    expect(await at('scorecards.director: ""')).toEqual(['3:25']);
  });

  it('a formula without a value somewhere in range is refused', async () => {
    expect(await at('scorecards.director: 1 / accepted')).toHaveLength(1);
  });

  it('0 is a formula: a scorecard that pays for nothing', async () => {
    expect((await set('scorecards.director: 0')).scenario.values['scorecards.director']).toBe('0');
  });

  it('one that is overridden later is checked all the same', async () => {
    expect(
      await told(loadText('format: 1\nset: {scorecards.director: bogus}\n', ['scorecards.director=0'])),
    ).toHaveLength(1);
  });

  it('2,001 characters are too many', async () => {
    expect(await told(set(`scorecards.director: "${'1+'.repeat(1000)}1"`))).toEqual([
      '3:24 the formula "scorecards.director" is too long',
    ]);
  });
});
