import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mostMultiple, scaled } from './dosing.ts';
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

  const fixes = files.filter((name) => /^(policies|regimes)[\\/]/.test(name));

  for (const file of fixes) {
    it(`${file} says what it acts on, whom it is for, what may go wrong, and what each fix costs by which source`, async () => {
      const { scenario, meaning } = await load(join(folder, file));
      expect(meaning?.rows.length).toBeGreaterThan(0);
      for (const text of [meaning?.acts, meaning?.targets, meaning?.watch]) {
        expect(text?.en).toMatch(/^[\x20-\x7e’é]{10,}$/);
        expect(text?.zh).toMatch(/\p{Script=Han}/u);
      }
      for (const { from, cost } of scenario.fixes) {
        expect(from).toBe(14);
        expect(cost?.source.en.length).toBeGreaterThan(5);
        expect(cost?.source.zh).toMatch(/\p{Script=Han}/u);
        expect(cost?.prior?.length).toBe(2);
      }
      // Nothing of a fix that comes in doses is left at none of them; a smaller dose is within every range.
      if (scenario.fixes.every(({ dose }) => dose !== undefined)) expect(scaled(scenario, 0).fixes).toEqual([]);
      expect(mostMultiple(scenario)).toBeGreaterThanOrEqual(1);
    });
  }

  it('has every fix of the paper: F1 to F14 in rows S113 to S126, X1 and X2', async () => {
    const named = await Promise.all(fixes.map(async (file) => (await load(join(folder, file))).meaning?.rows ?? []));
    const rows = new Set(named.flat());
    for (let row = 113; row <= 129; row++) if (row !== 127) expect(rows, `S${row}`).toContain(`S${row}`);
  });
});
