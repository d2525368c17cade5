import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaults, type Path } from '../model/parameters/table.ts';
import { loadText, project, told } from './fixture.ts';
import { load } from './load.ts';

describe('resolve', () => {
  it('the packaged baseline is the table, with both titles', async () => {
    const { scenario, origins } = await load('lastmeter:baseline');
    expect(scenario.name).toBe('baseline');
    expect(scenario.fixes).toEqual([]);
    expect(scenario.title.en).not.toBe(scenario.title.zh);
    const untouched = Object.entries(defaults()).filter(([path]) => !origins.has(path as Path));
    expect(scenario.values).toMatchObject(Object.fromEntries(untouched));
  });

  it('a child overrides its parents parameter by parameter, and knows who set what', async () => {
    const folder = project({
      'a.yaml': 'format: 1\nset:\n  city.homes: 10\n  city.target: 11\n  city.years: 2\n',
      'b.yaml': 'format: 1\nextends: ./a.yaml\nset:\n  city: {homes: 20}\n',
      'sub/c.yaml': 'format: 1\nextends: ../b.yaml\nset: {city.target: 30}\n',
    });
    const { scenario, origins, files } = await load(join(folder, 'sub/c.yaml'));
    const { values } = scenario;
    expect([values['city.homes'], values['city.target'], values['city.years']]).toEqual([20, 30, 2]);
    expect([...origins.values()]).toEqual([
      { path: 'city.homes', file: join(folder, 'b.yaml'), line: 4 },
      { path: 'city.target', file: join(folder, 'sub/c.yaml'), line: 3 },
      { path: 'city.years', file: join(folder, 'a.yaml'), line: 5 },
    ]);
    expect(files).toEqual(['a.yaml', 'b.yaml', 'sub/c.yaml'].map((name) => join(folder, name)));
  });

  it('name, title and text are not inherited; the name is that of the file', async () => {
    const folder = project({
      'a.yaml': 'format: 1\nname: first\ntitle: {en: First, zh: 第一}\nabout: {en: Long}\n',
      'my own (2).yaml': 'format: 1\nextends: a.yaml\n',
      '照片.yaml': 'format: 1\nextends: a.yaml\n',
      '___.yaml': 'format: 1\n',
      [`${'长'.repeat(80)}.yaml`]: 'format: 1\n',
    });
    const named = async (file: string) => {
      const { scenario, about } = await load(join(folder, file));
      return [scenario.name, scenario.title.en, scenario.title.zh, about];
    };
    expect(await named('a.yaml')).toEqual(['first', 'First', '第一', { en: 'Long', zh: 'Long' }]);
    expect(await named('my own (2).yaml')).toEqual(['my-own-2-', 'my-own-2-', 'my-own-2-', null]);
    expect(await named('照片.yaml')).toEqual(['照片', '照片', '照片', null]);
    expect((await named('___.yaml'))[0]).toBe('scenario');
    expect((await named(`${'长'.repeat(80)}.yaml`))[0]).toBe('长'.repeat(32));
  });

  it('names, titles and paths that cannot be', async () => {
    expect(await told(loadText('format: 1\nname: a/b\ntitle: T\nabout: {de: x}\nextends: [a]\nhomes: 3\n'))).toEqual([
      '2:7 "a/b" cannot be a name',
      '3:8 "title" must be a text in English and Chinese',
      '4:9 unknown language "de"',
      '5:10 "extends" must be the path of a file',
      '6:8 "homes" must be the path of a file',
    ]);
    expect(await told(loadText('format: 1\nname: 3\ntitle: {en: 4}\n'))).toEqual([
      '2:7 "name" must be a text',
      '3:13 "title.en" must be a text',
    ]);
    for (const name of ['..', '.a', '-a', 'a\\b', 'a b', 'a'.repeat(65)]) {
      expect(await told(loadText(`format: 1\nname: '${name}'\n`))).toHaveLength(1);
    }
  });

  it('is frozen to its last leaf and can be sent to a worker', async () => {
    const { scenario } = await loadText(
      'format: 1\nfixes: [{from: 2, set: {}, cost: {}}]\nvillages: {KY: {home: 1, specialChildren: []}}\n',
    );
    const leaves: unknown[] = [scenario];
    for (const leaf of leaves) {
      if (leaf === null || typeof leaf !== 'object') continue;
      expect(Object.isFrozen(leaf)).toBe(true);
      leaves.push(...Object.values(leaf));
    }
    expect(structuredClone(scenario)).toEqual(scenario);
  });
});
