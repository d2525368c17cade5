import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { lastmeter } from '../../testing/command.ts';
import { layoutFaults } from '../../testing/layout.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const languages = ['en', 'zh'] as const;
const few = ['--set', 'city.homes=12', '--workers', '1'];
const sets = ['--ensemble-sets', '3', '--replicates', '2', ...few];
const search = ['--population', '8', '--generations', '2'];
const inspection = 'lastmeter:policies/f03b-random-inspection';
const floor = 'lastmeter:policies/x02a-support-floor';
const credit = 'lastmeter:policies/f07a-case-credit';
const twoFactors = ['--factor', 'director.pressure', '--factor', 'case.motive'];
const base = 'lastmeter:baseline';

/** A small command of each kind that ends in a report, and the report's name. */
const reports: Readonly<Record<string, readonly [line: readonly string[], file: string]>> = {
  sobol: [
    ['sensitivity', base, inspection, ...twoFactors, '--sample', '64', '--outcome', 'genuine', ...few],
    'report.html',
  ],
  morris: [['sensitivity', base, inspection, '--method', 'morris', '--sample', '4', ...few], 'report.html'],
  discover: [['discover', base, '--where', 'coverageSpecial > 0.1', '--sample', '128', ...few], 'report.html'],
  packages: [['frontier', base, inspection, floor, credit, ...sets, '--budget', '60000', ...search], 'report.html'],
  weights: [['frontier', 'lastmeter:studies/evaluation', ...sets, ...search], 'report.html'],
  patterns: [['patterns', '--replicates', '2', ...few], 'report.html'],
  ablations: [['patterns', '--ablations', '--only', 'A4,A8', '--replicates', '2', ...few], 'studies.html'],
};

/** Open or close every table behind a picture. */
async function openTables(view: Page, open: boolean): Promise<void> {
  await view.evaluate(`for (const one of document.querySelectorAll('details')) one.open = ${open}`);
}

interface Violations {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe('the reports of the laboratory in a browser', () => {
  let folder = '';
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lastmeter-reports-'));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function opened(html: string): Promise<{ view: Page; asked: readonly string[] }> {
    const view = await browser.newPage();
    const asked: string[] = [];
    view.on('request', (request) => asked.push(request.url()));
    await view.setContent(html);
    return { view, asked };
  }

  it.each(Object.keys(reports).flatMap((name) => languages.map((language) => [name, language] as const)))(
    'of %s in %s: nothing overflows, axe has no complaint, nothing is asked for, no word is missing',
    { timeout: 240_000 },
    async (name, language) => {
      const [line, file] = reports[name] ?? [[], ''];
      // The same folder for both languages: runs are made once.
      const out = join(folder, name);
      const { code, stderr } = await lastmeter([...line, '--language', language, '--out', out]);
      expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
      const html = await readFile(join(out, file), 'utf8');
      const { view, asked } = await opened(html);
      for (const width of [1366, 768, 390]) {
        await view.setViewportSize({ width, height: 900 });
        await openTables(view, false);
        expect([width, await layoutFaults(view)]).toEqual([width, []]);
        await openTables(view, true);
        expect([width, await layoutFaults(view)]).toEqual([width, []]);
        const text = await view.evaluate<string>('document.body.innerText');
        expect(text).not.toMatch(/undefined|\bNaN\b|\{\}|\[object/);
      }
      await view.evaluate(axe);
      const { violations } = await view.evaluate<Violations>('axe.run({ resultTypes: ["violations"] })');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await view.evaluate('document.documentElement.lang')).toMatch(language === 'zh' ? /^zh/ : /^en/);
      expect(asked).toEqual([]);
      await view.close();
    },
  );
});
