import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../testing/browser.ts';
import { lastmeter } from '../testing/command.ts';
import type * as Library from './node.ts';

const dist = new URL('../../dist/', import.meta.url);
const library = (await import(new URL('library.js', dist).href)) as typeof Library;

/** Whole in itself: its text runs in the browser. */
function program({ baseline, change, compare }: typeof Library): string {
  const city = change(baseline, { name: 'small', set: { 'city.homes': 8 } });
  const screened = change(city, { name: 'screened', fixes: [{ from: 14, set: { 'app.screening': 'hash' } }] });
  return JSON.stringify(compare(city, [screened], { replicates: 3, outcomes: ['genuine', 'duplicate'] }));
}

describe('the library', () => {
  it('simulates what the command runs', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lastmeter-library-'));
    try {
      const line = ['run', 'lastmeter:baseline', '--set', 'city.homes=8', '--first', '3', '--replicates', '1'];
      expect(await lastmeter([...line, '--seed', 'x', '--out', folder])).toMatchObject({ code: 0 });
      const [row] = csvParse(await readFile(join(folder, 'runs.csv'), 'utf8'));
      const { outcomes } = library.simulate(
        library.change(library.baseline, { name: 'small', set: { 'city.homes': 8 } }),
        'x',
        3,
      );
      expect(Object.keys(outcomes)).toHaveLength(library.outcomes.length);
      for (const [name, value] of Object.entries(outcomes)) {
        expect([name, row?.[name]]).toEqual([name, Number.isNaN(value) ? '' : String(value)]);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('gives the same comparison in Node and in the browser, which gets no module of Node', async () => {
    const here = program(library);
    const text = await readFile(new URL('browser.js', dist), 'utf8');
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const there = await page.evaluate(
        `import(URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/javascript' }))).then(${program.toString()})`,
      );
      expect(there).toBe(here);
    } finally {
      await browser.close();
    }
    const [screened] = JSON.parse(here) as ReturnType<typeof Library.compare>;
    expect(screened?.effects['duplicate']?.difference).toBeLessThan(0);
  });

  it.each([
    [{ name: 'a', set: { 'city.hommes': 3 } }, 'no parameter is called "city.hommes". Did you mean "city.homes"?'],
    [{ name: 'a', set: { 'city.homes': '3' } }, 'city.homes takes a number; it is 3'],
    [{ name: 'a', fixes: [{ from: 57, set: {} }] }, 'a fix from week 57: weeks of operation are 1 to 56'],
  ])('refuses %o', (wrong, message) => {
    expect(() => library.change(library.baseline, wrong as Library.Change)).toThrow(message);
  });

  it('has the baseline of the file, frozen', async () => {
    const { scenario } = await library.load(fileURLToPath(new URL('../scenarios/baseline.yaml', dist)));
    expect(library.baseline).toEqual(scenario);
    expect(Object.isFrozen(library.baseline.values)).toBe(true);
  });
});
