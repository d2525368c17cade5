import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from './load.ts';
import { packagedFolder } from './packaged.ts';

const folder = packagedFolder();
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && !/^(studies|ensembles)/.test(file))
  .sort();
const baseline = (await load(join(folder, 'baseline.yaml'))).scenario;

describe('the scenarios that come with the program', () => {
  it('has the case and the first policies, regimes, placebos and forcings', () => {
    const folders = new Set(files.map((file) => file.split(/[\\/]/, 1)[0]));
    for (const name of ['baseline.yaml', 'policies', 'regimes', 'placebos', 'forcing']) expect(folders).toContain(name);
  });

  for (const file of files.filter((name) => name !== 'baseline.yaml')) {
    it(`${file} loads, has its texts in English and Chinese, and differs from the case`, async () => {
      const { scenario, about } = await load(join(folder, file));
      const texts = [scenario.title.en, scenario.title.zh, about?.en ?? '', about?.zh ?? ''];
      for (const text of texts) expect(text.length).toBeGreaterThan(3);
      expect(scenario.title.zh).toMatch(/\p{Script=Han}/u);
      expect(about?.zh).toMatch(/\p{Script=Han}/u);
      expect(scenario.title).not.toEqual(baseline.title);
      expect({ ...scenario, name: '', title: '' }).not.toEqual({ ...baseline, name: '', title: '' });
    });
  }
});
