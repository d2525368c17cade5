import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { layoutFaults } from '../../testing/layout.ts';
import { page as reportPage } from './page.ts';
import { drawnDocument, madePicture } from './testing.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
// Small: axe looks at every cell for its contrast.
const document = drawnDocument(6);
const languages = ['en', 'zh'] as const;
const sections = [
  'answer',
  'case',
  'league',
  'differences',
  'frontier',
  'regret',
  'budget',
  'doses',
  'packages',
  'who',
  'gaming',
  'variance',
  'open',
  'limits',
  'fixes',
  'reproduce',
];

interface Violations {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe('the report of a comparison in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  /** A page with the report in it. */
  async function opened(
    language: 'en' | 'zh',
    width: number,
    options: { javaScriptEnabled?: boolean } = {},
  ): Promise<Page> {
    const view = await browser.newPage({ viewport: { width, height: 900 }, ...options });
    await view.setContent(reportPage(document, madePicture, language));
    return view;
  }

  it.each(languages.flatMap((language) => [1366, 390].map((width) => [language, width] as const)))(
    'gives axe nothing to complain about, in %s at %i pixels',
    { timeout: 240_000 },
    async (language, width) => {
      // Thousands of cells: slow where the cores are shared.
      const view = await opened(language, width);
      await view.evaluate(axe);
      const { violations } = await view.evaluate<Violations>('axe.run({ resultTypes: ["violations"] })');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await view.close();
    },
  );

  it.each(languages)(
    'lets nothing overflow or lie on something else at 1366, 768 and 390 pixels, in %s',
    async (language) => {
      const view = await opened(language, 1366);
      // Also with every table open.
      for (const isOpen of [false, true]) {
        await view.evaluate(`for (const one of document.querySelectorAll("details")) one.open = ${isOpen}`);
        for (const width of [1366, 768, 390]) {
          await view.setViewportSize({ width, height: 900 });
          expect([width, await layoutFaults(view)]).toEqual([width, []]);
        }
      }
      await view.close();
    },
  );

  it('asks for nothing outside of itself', async () => {
    const view = await browser.newPage();
    const asked: string[] = [];
    view.on('request', (request) => asked.push(request.url()));
    await view.setContent(reportPage(document, madePicture, 'en'));
    await view.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await view.close();
  });

  it('is complete without JavaScript: every section, every picture and every table', async () => {
    const view = await opened('en', 1366, { javaScriptEnabled: false });
    for (const id of sections) expect(await view.locator(`section#${id}`).isVisible()).toBe(true);
    const figures = await view.locator('figure').count();
    expect(figures).toBeGreaterThan(30);
    expect(await view.locator('figure svg:visible').count()).toBe(figures);
    await view.locator('#frontier-welfare3 summary').click();
    expect(await view.locator('#frontier-welfare3 tbody tr').count()).toBe(document.arms.length);
    expect(await view.locator('#frontier-welfare3 tbody').isVisible()).toBe(true);
    await view.close();
  });

  it('prints the tables behind the charts, the league table by themes, and nothing wider than the sheet', async () => {
    // The printable width of an A4 sheet with the margins of the page.
    const view = await opened('zh', 695);
    await view.emulateMedia({ media: 'print' });
    expect(await layoutFaults(view)).toEqual([]);
    expect(await view.locator('#difference-genuine tbody tr:visible').count()).toBe(document.arms.length);
    expect(await view.locator('.on-screen').isVisible()).toBe(false);
    expect(await view.locator('.in-print table:visible').count()).toBe(6);
    expect(
      await view.evaluate(
        'Math.max(...[...document.querySelectorAll("table")].map((one) => one.getBoundingClientRect().right))',
      ),
    ).toBeLessThanOrEqual(695);
    await view.close();
  });

  it('leaves long tables out of print, and says where they are', async () => {
    const view = await browser.newPage({ viewport: { width: 695, height: 900 } });
    await view.setContent(reportPage(drawnDocument(17), madePicture, 'en'));
    const shown = async () => [
      await view.locator('#difference-genuine tbody').isVisible(),
      await view.locator('#difference-genuine .in-print').isVisible(),
    ];
    await view.locator('#difference-genuine summary').click();
    expect(await shown()).toEqual([true, false]);
    await view.emulateMedia({ media: 'print' });
    expect(await shown()).toEqual([false, true]);
    await view.close();
  });

  it('finds the faults that it looks for', async () => {
    const view = await browser.newPage({ viewport: { width: 390, height: 900 } });
    const svg =
      '<svg viewBox="0 0 100 40" width="300"><text x="10" y="20">one</text><text x="14" y="22">two</text><text x="95" y="20">out</text></svg>';
    await view.setContent(`<p style="width:50px;white-space:nowrap">far too long for its box</p>${svg}`);
    const faults = (await layoutFaults(view)).join('\n');
    expect(faults).toContain('P "far too long');
    expect(faults).toContain('"one" on "two"');
    expect(faults).toContain('"out" leaves the picture');
    await view.close();
  });
});
