import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { address, open, pageFile } from '../testing/open.ts';

let browser: Browser;
let folder: string;
/** The page as it stands while its program has not come yet. */
let early: string;

beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'door-'));
  const html = readFileSync(pageFile, 'utf8');
  const packed = html.indexOf('<script id="packed"');
  expect(packed).toBeGreaterThan(0);
  writeFileSync(join(folder, 'early.html'), html.slice(0, packed));
  early = pathToFileURL(join(folder, 'early.html')).href;
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function at(url: string, locale = 'en-GB', width = 1366): Promise<Page> {
  const page = await browser.newPage({ locale, viewport: { width, height: 768 } });
  await page.goto(url);
  return page;
}

/** What can be read and pressed, and where it stands: all but the homes themselves. */
const looks = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('.village')?.replaceChildren();
    return [...document.querySelectorAll<HTMLElement>('#page :is(h1, h2, p, button, summary, .village)')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [one.innerText, x, y, width, height];
    });
  });

/** Buttons are pressed before the program is there: then it does what the last one says, and no button is marked any more. */
async function takenOver(selector: string, done = 'main.at-teacher'): Promise<void> {
  const page = await browser.newPage({ locale: 'en-GB' });
  await page.addInitScript((pressed) => {
    new MutationObserver((_, observer) => {
      const buttons = document.querySelectorAll<HTMLElement>(pressed);
      if (document.documentElement.dataset['ready'] !== undefined || buttons.length === 0) return;
      observer.disconnect();
      for (const button of buttons) button.click();
    }).observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(address);
  await page.locator(done).waitFor();
  expect(await page.locator('[aria-busy]').count()).toBe(0);
  await page.close();
}

describe('the door before the program is there', () => {
  it.each([
    ['en-GB', 1366],
    ['zh-CN', 390],
  ])('looks as the program draws it, in the language of %s, %d pixels wide', async (locale, width) => {
    const page = await at(early, locale, width);
    const { page: whole, context } = await open(browser, '', { locale, viewport: { width, height: 768 } });
    await whole.locator('.homes').waitFor();
    const [before, after] = [await looks(page), await looks(whole)];
    expect(before.length).toBeGreaterThan(15);
    expect(before).toEqual(after);
    await context.close();
    await page.close();
  });

  it('changes its language, and loses nothing to a code that is sent too early', async () => {
    const page = await at(early);
    await page.getByRole('button', { name: '中文' }).click();
    expect(await page.locator('h1').innerText()).toBe('一百个儿童之家');
    await page.locator('summary').click();
    await page.locator('.door input').fill('ABC');
    await page.locator('.door form button').click();
    expect(page.url()).toBe(early);
    expect(await page.locator('.door input').inputValue()).toBe('ABC');
    await page.close();
  });

  it('says that it heard, and the program goes where was chosen last', async () => {
    const page = await at(early);
    await page.getByRole('button', { name: 'Start the lesson' }).click();
    await page.getByRole('button', { name: 'Teacher' }).last().click();
    expect(await page.locator('[aria-busy]').allInnerTexts()).toEqual(['Teacher']);
    await page.close();
    await takenOver('.door .choices button');
  });

  it('is not shown where a link leads elsewhere; a link without a language keeps that of the reader', async () => {
    const page = await at(`${early}#1.s4`);
    expect(await page.locator('#page').innerHTML()).toBe('');
    await page.close();
    for (const [locale, title] of [
      ['en-GB', 'One Hundred Homes'],
      ['zh-CN', '一百个儿童之家'],
    ] as const) {
      const { page: whole, context } = await open(browser, '#1.s4', { locale });
      expect(await whole.locator('h1').innerText()).toBe(title);
      await context.close();
    }
  });

  it('takes its mark from a button that stays, and forgets a choice when its language changes', async () => {
    const page = await at(early);
    await page.getByRole('button', { name: 'Teacher' }).last().click();
    await page.getByRole('button', { name: '中文' }).click();
    expect(await page.locator('html').getAttribute('data-way')).toBeNull();
    await page.close();
    await takenOver('.top [data-way="teacher"]');
  });

  it('presents, and shows the keys, where that was asked for', async () => {
    await takenOver('.top [data-way="present"]', '.top [data-way="present"][aria-pressed="true"]');
    await takenOver('.top [data-way="keys"]', 'dialog[open]');
  });

  it('keeps the focus and what was typed when the program comes', async () => {
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        const input = document.querySelector<HTMLInputElement>('.door input');
        if (document.documentElement.dataset['ready'] !== undefined || input === null) return;
        observer.disconnect();
        (document.querySelector('.door details') as HTMLDetailsElement).open = true;
        input.value = 'K7';
        input.focus();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(address);
    await page.locator('html[data-ready]').waitFor();
    await page.locator('.homes').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await page.locator('.door input').inputValue()).toBe('K7');
    await page.close();
  });
});
