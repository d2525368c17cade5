import { describe, expect, it } from 'vitest';
import { errorOf, faultsOf, loadText } from './fixture.ts';

const text = 'format: 1\nset: {city.homes: 40}\n';

describe('override', () => {
  it('goes over the files; the last option wins; the origin is the command line', async () => {
    const { scenario, origins } = await loadText(text, ['city.homes=50', 'city.homes = 60', 'app.screening=hash']);
    expect(scenario.values['city.homes']).toBe(60);
    expect(scenario.values['app.screening']).toBe('hash');
    expect(origins.get('city.homes')).toEqual({ path: 'city.homes', file: 'command line', line: 0 });
  });

  it('takes a formula as it stands', async () => {
    const { values } = (await loadText(text, ['scorecards.director=min(accepted, 20) >= 5 ? 1 : 0'])).scenario;
    expect(values['scorecards.director']).toBe('min(accepted, 20) >= 5 ? 1 : 0');
    expect((await loadText(text, ['scorecards.director=0'])).scenario.values['scorecards.director']).toBe('0');
  });

  it('is held to the same rules', async () => {
    const options = [
      'city.homes',
      'city.homs=3',
      'city.homes=',
      'city.homes=3.5',
      'city.homes=1e999',
      'city.target=.nan',
      'city.target=0x10000',
      'city.namedVillages=yes',
      'app.screening=hahs',
      'scorecards.director=import(1)',
      'scorecards.director=',
    ];
    const faults = await faultsOf(loadText(text, options));
    expect(faults.map(({ file, line, what }) => [file, line, what])).toEqual([
      ['--set city.homes', null, 'there is no "="'],
      ['--set city.homs=3', null, 'unknown parameter "city.homs"'],
      ['--set city.homes=', null, '"city.homes" must be a whole number'],
      ['--set city.homes=3.5', null, '"city.homes" must be a whole number'],
      ['--set city.homes=1e999', null, '"city.homes" must be a finite number'],
      ['--set city.target=.nan', null, '"city.target" must be a finite number'],
      ['--set city.target=0x10000', null, '"city.target" must be a number'],
      ['--set city.namedVillages=yes', null, '"city.namedVillages" must be true or false'],
      ['--set app.screening=hahs', null, '"app.screening" must be one of none, hash, human'],
      ['--set scorecards.director=', null, '"scorecards.director" must be a formula'],
      ['--set scorecards.director=import(1)', null, expect.stringMatching(/^formula "scorecards.director": /)],
    ]);
    expect((await errorOf(loadText(text, ['city.homs=3']))).hint).toMatch(/^Did you mean "city.homes"\?/);
  });
});
