import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { open } from '../testing/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('the whole lesson by keyboard alone', () => {
  it('comes to its end and an export, the focus never lost', async () => {
    const { page, errors, context } = await open(browser);
    /** Tab until something matches; the focus must be on something that can be seen all the while. */
    const tabTo = async (selector: string, key = 'Tab'): Promise<void> => {
      for (let tab = 0; tab < 140; tab++) {
        await page.keyboard.press(key);
        const at = await page.evaluate((wanted) => {
          const focused = document.activeElement;
          return { isBody: focused === document.body, found: focused?.matches(wanted) ?? false };
        }, selector);
        if (at.found) return;
      }
      throw new Error(`no way by Tab to ${selector}`);
    };
    await tabTo('.door .main');
    await page.keyboard.press('Enter');
    await tabTo('.homes button');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('.inspector').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('title'))).toBe('12');
    await tabTo('.ways .main');
    await page.keyboard.press('Enter');
    for (let point = 0; point < 5; point++) {
      await tabTo('.points input');
      for (let up = 0; up <= point + 3; up++) await page.keyboard.press('ArrowRight');
    }
    await tabTo('.share input');
    await page.keyboard.press('ArrowLeft');
    await tabTo('.picks input');
    await page.keyboard.press('Space');
    await tabTo('textarea');
    await page.keyboard.type('photos are counted');
    await tabTo('.panel .choices .main');
    await page.keyboard.press('Enter');
    await tabTo('.controls button:nth-of-type(5)');
    await page.keyboard.press('Enter');
    const next = async (): Promise<void> => {
      await page.keyboard.press('PageDown');
    };
    await next();
    await tabTo('.panel .main.big');
    await page.keyboard.press('Enter');
    await tabTo('.charts button[aria-pressed="false"]');
    await page.keyboard.press('Enter');
    await next();
    await tabTo('.weeks summary');
    await page.keyboard.press('Enter');
    await next();
    await tabTo('.reform .main');
    await page.keyboard.press('Enter');
    for (let month = 0; month < 12; month++) {
      await page.locator('#step').focus();
      await tabTo('.plans button');
      await page.keyboard.press('Enter');
    }
    expect(await page.locator('.copied input').count()).toBe(1);
    for (const chair of [2, 3]) {
      await page.locator('#step').focus();
      await tabTo(`.cards article:nth-child(${chair}) button`);
      await page.keyboard.press('Enter');
      for (let quarter = 0; quarter < 4; quarter++) {
        await page.locator('#step').focus();
        await tabTo('.seat .card > .main');
        await page.keyboard.press('Enter');
      }
      expect(await page.locator('.copied input').count()).toBe(1);
    }
    await next();
    await tabTo('.reforms button');
    await page.keyboard.press('Enter');
    await tabTo('.guess button');
    await page.keyboard.press('Enter');
    expect(await page.locator('.twin').count()).toBe(2);
    await next();
    await tabTo('.files button:nth-of-type(3)');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('homes.csv');
    expect(errors).toEqual([]);
    await context.close();
  }, 180_000);
});
