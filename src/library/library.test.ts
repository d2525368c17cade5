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

/** The library as untyped code calls it. */
interface Any {
  readonly baseline: unknown;
  readonly simulate: (...given: unknown[]) => unknown;
  readonly compare: (...given: unknown[]) => unknown;
  readonly change: (...given: unknown[]) => unknown;
}

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
    const refused = `({ simulate }) => { try { return simulate('baseline', 'x'); } catch (error) { return error.message; } }`;
    const text = await readFile(new URL('browser.js', dist), 'utf8');
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const there = await page.evaluate(
        `import(URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/javascript' }))).then(${program.toString()})`,
      );
      expect(there).toBe(here);
      const told = await page.evaluate(
        `import(URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/javascript' }))).then(${refused})`,
      );
      expect(told).toContain('simulate(scenario, seed, replicate): scenario is to be a scenario');
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

  it.each([
    [({ simulate }: Any) => simulate('baseline', 'x'), 'scenario is to be a scenario, such as `baseline`'],
    [({ simulate }: Any) => simulate('baseline', 'x'), 'it is the text "baseline".'],
    [
      ({ simulate }: Any) => simulate(),
      'scenario is to be a scenario, such as `baseline` or what `change` gives; it is left out',
    ],
    [({ simulate, baseline }: Any) => simulate(baseline, 7), "seed is to be a text, such as 'h-city'; it is 7."],
    [({ simulate, baseline }: Any) => simulate(baseline, 'x', 0), 'replicate is to be a whole number from 1; it is 0.'],
    [({ simulate, baseline }: Any) => simulate({ scenario: baseline }, 'x'), 'which stands in its `.scenario`'],
    [({ simulate }: Any) => simulate(Promise.resolve(), 'x'), 'it is a promise: write `await` before it'],
    [({ compare, baseline }: Any) => compare(baseline, baseline), 'arms is to be a list of scenarios'],
    [({ compare, baseline }: Any) => compare(baseline, [baseline, 5]), 'arms[1] is to be a scenario'],
    [
      ({ compare, baseline }: Any) => compare(baseline, [], 20),
      'options is to be an object such as { replicates: 20 }; it is 20.',
    ],
    [({ compare, baseline }: Any) => compare(baseline, [], { replicates: '20' }), 'options.replicates is to be'],
    [({ compare, baseline }: Any) => compare(baseline, [], { outcomes: 'trust' }), 'options.outcomes is to be a list'],
    [
      ({ compare, baseline }: Any) => compare(baseline, [], { sets: [] }),
      'options.sets is to be a list of parameter sets',
    ],
    [
      ({ compare, baseline }: Any) => compare(baseline, [], { same: Number.NaN }),
      'options.same is to be a number from 0',
    ],
    [({ change }: Any) => change({}, { name: 'a' }), 'change(base, change): base is to be a scenario'],
    [({ change, baseline }: Any) => change(baseline, 'a'), "change is to be an object such as { name: 'screened'"],
    [({ change, baseline }: Any) => change(baseline, { name: 'a', fixes: [{ from: 3 }] }), 'change.fixes[0] is to be'],
  ])(
    'says of a wrong argument which it is, what is expected and what was given, with an example: %#',
    (call, message) => {
      const wrong = () => call(library as unknown as Any);
      expect(wrong).toThrow(TypeError);
      expect(wrong).toThrow(message);
      expect(wrong).toThrow("simulate(baseline, 'h-city').outcomes");
    },
  );

  it('has the baseline of the file, frozen', async () => {
    const { scenario } = await library.load(fileURLToPath(new URL('../scenarios/baseline.yaml', dist)));
    expect(library.baseline).toEqual(scenario);
    expect(Object.isFrozen(library.baseline.values)).toBe(true);
  });
});
