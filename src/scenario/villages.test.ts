import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorOf, faultsOf, loadText, project, told } from './fixture.ts';
import { load } from './load.ts';

const base = `format: 1
villages:
  KY: {home: 12, background: true, skill: 0.9}
  JL:
    home: 3
    specialChildren: [{name: M, age: 7, severity: 2, known: true}]
`;

async function child(text: string) {
  const folder = project({ 'base.yaml': base, 'child.yaml': `format: 1\nextends: base.yaml\n${text}` });
  return (await load(join(folder, 'child.yaml'))).scenario.villages;
}

describe('villages', () => {
  it('stand in the order of their numbers, with the traits that were given', async () => {
    expect((await loadText(base)).scenario.villages).toEqual([
      { number: 3, name: 'JL', traits: { specialChildren: [{ name: 'M', age: 7, severity: 2, known: true }] } },
      { number: 12, name: 'KY', traits: { background: true, skill: 0.9 } },
    ]);
  });

  it('are merged by code and trait; null takes out a village or a trait', async () => {
    expect(await child('villages: {KY: {skill: 0.5, age: 40}, JL: null, HZ: {home: 1}}\n')).toEqual([
      { number: 1, name: 'HZ', traits: {} },
      { number: 12, name: 'KY', traits: { background: true, skill: 0.5, age: 40 } },
    ]);
    expect(await child('villages: {KY: {home: 2, skill: null}, JL: {specialChildren: null}}\n')).toEqual([
      { number: 2, name: 'KY', traits: { background: true } },
      { number: 3, name: 'JL', traits: {} },
    ]);
  });

  it('that are not there cannot be taken out', async () => {
    const error = await errorOf(child('villages: {KX: null}\n'));
    expect([error.line, error.column, error.what]).toEqual([3, 12, 'there is no village "KX" to take out']);
    expect(error.hint).toBe('Did you mean "KY"?');
  });

  it('need a home of their own', async () => {
    expect(await told(child('villages: {SH: {skill: 0}}\n'))).toEqual(['3:12 the village "SH" has no "home"']);
    expect(await told(child('villages: {SH: {home: 12}}\n'))).toEqual([
      '3:12 the villages "KY" and "SH" are both home 12',
    ]);
  });

  it('cannot be more than the homes', async () => {
    expect(await told(loadText(base, ['city.homes=1']))).toEqual(['null:null there are 2 villages but only 1 home']);
    expect((await loadText(base, ['city.homes=1', 'city.namedVillages=false'])).scenario.villages).toHaveLength(2);
  });

  it('with faults', async () => {
    const faults = await faultsOf(
      loadText(`format: 1
villages:
  KY: {home: 0, skil: 1, skill: 2, children: 14, resident: 1}
  "=KY": {home: 1}
  HZ: 3
  SH: {home: 1.5, age: .nan}
  JL:
    home: 4
    specialChildren:
      - {name: M, age: 7, severity: 3, known: true, grade: 1}
      - {name: N}
      - O
`),
    );
    expect(faults.map(({ line, column, what }) => `${line}:${column} ${what}`)).toEqual([
      '3:14 "KY.home" is out of range',
      '3:17 unknown trait "skil"',
      '3:33 "KY.skill" is out of range',
      '3:46 "KY.children" is out of range',
      '3:60 "KY.resident" must be true or false',
      '4:3 "=KY" is not a village code',
      '5:7 the village "HZ" must be a map of traits',
      '6:14 "SH.home" must be a whole number',
      '6:24 "SH.age" must be a finite number',
      '12:9 "JL.specialChildren" has 3 children',
      '10:53 unknown field "grade"',
      '10:37 "JL.specialChildren.severity" is out of range',
      '11:9 the child has no "age"',
      '11:9 the child has no "severity"',
      '11:9 the child has no "known"',
      '12:9 a child of "JL.specialChildren" must be a map',
    ]);
    expect(faults[1]?.hint).toMatch(/^Did you mean "skill"\?/);
  });

  it('refuses a third special child, where it stands', async () => {
    const one = '{name: M, age: 7, severity: 2, known: true}';
    const text = `format: 1\nvillages:\n  KY:\n    home: 1\n    specialChildren: [${one}, ${one}, ${one}]\n`;
    const faults = await faultsOf(loadText(text));
    expect(faults.map(({ line, column, what, why }) => `${line}:${column} ${what}: ${why}`)).toEqual([
      '5:113 "KY.specialChildren" has 3 children: A village has at most 2 with special needs.',
    ]);
  });
});
