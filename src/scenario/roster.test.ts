import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorOf, faultsOf, project, told } from './fixture.ts';
import { load } from './load.ts';

const top = 'format: 1\nhomes: county.csv\n';

function county(csv: string | Uint8Array, yaml = top, more = {}) {
  const folder = project({ 'mine.yaml': yaml, 'county.csv': csv, ...more });
  return load(join(folder, 'mine.yaml'));
}

describe('a roster', () => {
  it('gives one home a row, in the order of the numbers; an empty cell is drawn', async () => {
    const { scenario, files } = await county('number,name,skill,resident\n7,Upper mill,0.25,true\n2,案例村,,FALSE\n');
    expect(scenario.villages).toEqual([
      { number: 2, name: '案例村', traits: { resident: false } },
      { number: 7, name: 'Upper mill', traits: { skill: 0.25, resident: true } },
    ]);
    expect(files.map((file) => file.split('/').at(-1))).toEqual(['mine.yaml', 'county.csv']);
  });

  it('gives the number of homes, unless the scenario says otherwise', async () => {
    const csv = 'number,name\n1,a\n2,b\n3,c\n';
    const three = await county(csv);
    expect(three.scenario.values['city.homes']).toBe(3);
    expect(three.origins.get('city.homes')).toMatchObject({ line: 1 });
    expect(three.origins.get('city.homes')?.file).toMatch(/county\.csv$/);
    expect((await county(csv, `${top}set: {city.homes: 50}\n`)).scenario.values['city.homes']).toBe(50);
    expect(await told(county(csv, `${top}set: {city.homes: 2}\n`))).toEqual([
      '3:7 there are 3 villages but only 2 homes',
    ]);
  });

  it('stands in place of inherited villages; villages of its own file go over it', async () => {
    const parent = { 'parent.yaml': 'format: 1\nvillages: {KY: {home: 1, skill: 1}}\n' };
    const yaml = `${top}extends: parent.yaml\nvillages: {b: {skill: 0.5}, d: {home: 9}}\n`;
    const { scenario } = await county('number,name,skill\n1,a,\n2,b,0.1\n', yaml, parent);
    expect(scenario.villages).toEqual([
      { number: 1, name: 'a', traits: {} },
      { number: 2, name: 'b', traits: { skill: 0.5 } },
      { number: 9, name: 'd', traits: {} },
    ]);
    expect(scenario.values['city.homes']).toBe(3);
  });

  it('that the model would pass over is refused', async () => {
    expect(await told(county('number,name\n1,a\n', `${top}set: {city.namedVillages: false}\n`))).toEqual([
      '2:8 the roster would not be used',
    ]);
  });

  it('may have a byte-order mark, CRLF, quotes, and no last line end', async () => {
    const { scenario } = await county('\ufeff"number","name"\r\n"1","a"\r\n\r\n2,"b"');
    expect(scenario.villages.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('of 20,000 homes is read', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `${i + 1},home ${i + 1},0.5,true,40`);
    const { scenario } = await county(`number,name,skill,resident,age\n${lines.join('\n')}\n`);
    expect(scenario.villages[19_999]).toEqual({
      number: 20_000,
      name: 'home 20000',
      traits: { skill: 0.5, resident: true, age: 40 },
    });
  });

  it('with faults names line, column and the name of the column', async () => {
    const csv = `number,name,skill,resident
1,a,1.5,true
1,b,0.5,maybe
x,a,"0,5",1
-1,=c,1e999,
2.5,d,nan,true
6,e
"",f,,
`;
    const faults = await faultsOf(county(csv));
    expect(faults.map(({ line, column, what }) => `${line}:${column} ${what}`)).toEqual([
      '2:5 "skill" is out of range',
      '3:1 two homes have the number 1',
      '3:9 "resident" must be true or false',
      '4:1 "number" must be a whole number',
      '4:3 two homes are called "a"',
      '4:5 "skill" must be a number',
      '4:11 "resident" must be true or false',
      '5:1 "number" is out of range',
      '5:4 "=c" is not a name of a home',
      '5:7 "skill" must be a finite number',
      '6:1 "number" must be a whole number',
      '6:7 "skill" must be a number',
      '7:1 the row has 2 cells',
      '8:1 "number" must be a whole number',
    ]);
    expect(new Set(faults.map(({ file }) => file.split('/').at(-1)))).toEqual(new Set(['county.csv']));
  });

  it('with a wrong header', async () => {
    expect(await told(county(''))).toEqual(['1:1 the roster is empty']);
    expect(await told(county('number,name\n'))).toEqual(['1:1 the roster has no homes']);
    expect(await told(county('number,skill\n1,1\n'))).toEqual(['1:1 the roster has no column "name"']);
    expect(await told(county('number,name,name\n1,a,a\n'))).toEqual(['1:13 the column "name" stands twice']);
    const unknown = await errorOf(county('number,name,skil\n'));
    expect([unknown.line, unknown.column, unknown.what]).toEqual([1, 13, 'unknown column "skil"']);
    expect(unknown.hint).toMatch(/^Did you mean "skill"\?/);
    expect((await errorOf(county('number;name\n1;a\n'))).hint).toBe('Separate the cells with commas.');
    expect((await errorOf(county('number,name,specialChildren\n'))).hint).toMatch(/under `villages:`/);
    expect(await told(county('number,name,__proto__,constructor\n'))).toEqual([
      '1:13 unknown column "__proto__"',
      '1:23 unknown column "constructor"',
    ]);
  });

  it('that is missing, a folder, binary, too long', async () => {
    const folder = project({ 'mine.yaml': top });
    expect(await told(load(join(folder, 'mine.yaml')))).toEqual(['2:8 there is no file "county.csv"']);
    expect(await told(county('', top.replace('county.csv', '.')))).toEqual(['2:8 "." is a folder, not a file']);
    expect(await told(county(Uint8Array.of(110, 0, 1)))).toEqual([
      '1:2 this is not a text file: it holds the control character 0x00',
    ]);
    const [long] = await faultsOf(county(new Uint8Array(33_554_433).fill(120)));
    expect(long?.what).toBe('the file is too long: 33554433 bytes');
  });

  it('stops after a hundred faults', async () => {
    const csv = `number,name\n${'x,a\n'.repeat(50_000)}`;
    expect((await faultsOf(county(csv))).length).toBeLessThan(110);
  });
});

describe('names of homes that are drawn', () => {
  const taken = async (csv: string, homes: number) => told(county(csv, `${top}set: {city.homes: ${homes}}\n`));

  it('cannot be given to another home', async () => {
    expect(await taken('number,name\n1,V002\n', 2)).toEqual(['2:3 two homes are called "V002"']);
    expect(await taken('number,skill,name\n5,0.2,v001\n', 3)).toEqual(['2:7 two homes are called "v001"']);
    const villages = 'format: 1\nset: {city.homes: 3}\nvillages:\n  V003: {home: 1}\n';
    expect(await told(load(join(project({ 'a.yaml': villages }), 'a.yaml')))).toEqual([
      '4:3 two homes are called "V003"',
    ]);
  });

  it('can be given where no home is drawn under that name', async () => {
    expect((await county('number,name\n1,V002\n')).scenario.villages[0]?.name).toBe('V002');
    expect(
      (await county('number,name\n2,V002\n3,V2\n4,V0001\n', `${top}set: {city.homes: 9}\n`)).scenario.villages,
    ).toHaveLength(3);
    // Homes 1 and 3 are drawn: 2 and 9 have names.
    const csv = 'number,name\n2,V004\n9,a\n';
    expect((await county(csv, `${top}set: {city.homes: 4}\n`)).scenario.villages).toHaveLength(2);
    expect(await taken(csv, 5)).toEqual(['2:3 two homes are called "V004"']);
  });
});
