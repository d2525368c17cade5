import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { go, linkTo, open } from '../testing/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('everybody', () => {
  const states: readonly (readonly [string, string])[] = [
    ['door', '#1.s0.ven'],
    ['project', linkTo('1')],
    ['predict', '#1.s2.n1.w56.lr.ven'],
    ['run', linkTo('3')],
    ['reveal', linkTo('4')],
    ['villages', linkTo('5')],
    ['seat', linkTo('6', '.kd.d1034')],
    ['agency', linkTo('6', '.ka.aFF')],
    ['rule', linkTo('7', '.cg.q2')],
    ['reflect', linkTo('8')],
    ['sandbox', linkTo('9')],
    ['teacher', linkTo('a')],
  ];
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const inside = async (page: Page): Promise<readonly string[]> => {
    return await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: {
          run: (on: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await checker.run(document, { runOnly: { type: 'tag', values: tags } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    });
  };
  /** Elements whose content is wider than they are, and whether the page itself scrolls sideways. */
  const overflowing = (page: Page) =>
    page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      const cut = [...document.querySelectorAll<HTMLElement>('#page *')].filter((one) => {
        if (one.clientWidth === 0 || one.scrollWidth <= one.clientWidth + 1) return false;
        if (one.closest('.unseen, .scroll, .sheet, input, textarea, select, svg, .skip')) return false;
        const style = getComputedStyle(one);
        return style.overflowX !== 'auto' && (style.position !== 'absolute' || style.clipPath === 'none');
      });
      return [...(wide > 0 ? [`page ${wide}`] : []), ...cut.map((one) => `${one.tagName}.${one.className}`)];
    });

  /** What overflows in any state at some widths. */
  async function faultsOf(page: Page, language: string, widths: readonly number[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const [name, hash] of states) {
      await go(page, hash.replace('ven', `v${language}`), name === 'agency' ? 'seat' : name);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 768 });
        // What measures itself draws anew in the next frame.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        for (const one of await overflowing(page)) found.push(`${name} ${width} ${language} ${one}`);
      }
    }
    return found;
  }

  it('meets no fault that axe knows, in every state and both languages', async () => {
    const found: string[] = [];
    for (const language of ['en', 'zh']) {
      const { page, context } = await open(browser, '#1.s0.ven');
      await page.evaluate(axe);
      for (const [name, hash] of states) {
        await go(page, hash.replace('ven', `v${language}`), name === 'agency' ? 'seat' : name);
        if (name === 'reveal') await page.locator('.homes button').nth(11).click();
        for (const fault of await inside(page)) found.push(`${name} ${language} ${fault}`);
      }
      await page.getByRole('button', { name: /^(Keys|快捷键)$/ }).click();
      for (const fault of await inside(page)) found.push(`keys ${language} ${fault}`);
      await context.close();
    }
    expect(found).toEqual([]);
  }, 240_000);

  it('finds nothing cut or sideways, from 320 pixels to 1920, in English, Chinese and English twice as long', async () => {
    const found: string[] = [];
    const { page, context } = await open(browser, '#1.s0.ven');
    for (const language of ['en', 'zh', 'xx']) {
      for (const fault of await faultsOf(page, language, [320, 390, 768, 1366, 1920])) found.push(fault);
    }
    await context.close();
    expect(found).toEqual([]);
  }, 240_000);

  it('finds nothing cut or sideways where text alone is twice as large', async () => {
    const found: string[] = [];
    const large = await openBrowser(['--blink-settings=defaultFontSize=32']);
    const { page, context } = await open(large, '#1.s0.ven');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('32px');
    for (const language of ['en', 'zh']) {
      for (const fault of await faultsOf(page, language, [640, 1366])) found.push(fault);
    }
    await context.close();
    await large.close();
    expect(found).toEqual([]);
  }, 120_000);
});
