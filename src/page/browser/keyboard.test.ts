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

describe('keys and focus', () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      return at === document.body ? 'body' : at.id || at.getAttribute('aria-label') || at.innerText.trim();
    });
  const enter = async (page: Page, selector: string): Promise<string> => {
    await page.locator(selector).focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(250);
    return await focused(page);
  };

  it('a control that goes away leaves the focus on the next sensible place', async () => {
    const { page, context } = await open(browser, linkTo('4').replace('lt', 'lr'));
    expect(await enter(page, '.panel .main.big')).toBe('step-title');
    await go(page, linkTo('3').replace('w56', 'w0'), 'run');
    expect(await enter(page, '.controls button:nth-of-type(5)')).toMatch(/Play$/);
    await go(page, linkTo('2'), 'predict');
    expect(await enter(page, '.panel > button')).toBe('step-title');
    const games = [
      ['.kd.d12345671234', '.plans button', 'Month 1 of 12'],
      ['.ka.aFFFFFFFF', '.seat .card > .main', 'Quarter 1 of 4'],
      ['.kg.gLLLLLLLL', '.seat .card > .main', 'Quarter 1 of 4'],
    ] as const;
    for (const [seat, decide, first] of games) {
      await go(page, linkTo('6', seat.slice(0, 3)), 'seat');
      while ((await page.locator(decide).count()) > 0) await enter(page, `${decide} >> nth=0`);
      expect(await focused(page)).toBe('The year is over');
      expect(await enter(page, '.seat > .choices button:last-child')).toBe(first);
    }
    expect(await enter(page, '.uses li:first-child button:first-of-type')).toMatch(/^\+/);
    await go(page, linkTo('7', '.cg.q2'), 'rule');
    await enter(page, '.ask button');
    expect(await page.evaluate(() => document.activeElement?.matches('.hundred select'))).toBe(true);
    await context.close();
  }, 90_000);

  it('of the year work only where a year is, and not in what scrolls', async () => {
    const { page, context } = await open(browser, linkTo('a').replace('w56', 'w10'), {
      viewport: { width: 390, height: 700 },
    });
    await page.locator('.expected .scroll').focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.expected .scroll').evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    await page.locator('#step').focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Space');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    // Neither arrow nor Space has moved the hidden year.
    expect(await page.locator('.copied input').nth(-1).inputValue()).toContain('.w10.');
    await context.close();
  }, 60_000);

  it('a diary keeps focus and place, Escape closes its home, Space begins the year again', async () => {
    const { page, context } = await open(browser, linkTo('5'));
    const button = page.getByRole('button', { name: 'Stone Well', exact: true });
    const top = async (): Promise<number | undefined> => (await button.boundingBox())?.y;
    const before = await top();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('.inspector').waitFor();
    expect([await focused(page), await top()]).toEqual(['Stone Well', before]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.inspector').count()).toBe(0);
    expect(await focused(page)).toBe('Stone Well');
    await go(page, linkTo('4'), 'reveal');
    await page.locator('#step').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('.controls .number').innerText()).not.toContain('Week 56');
    expect(await page.locator('.controls .main').innerText()).toContain('Pause');
    await context.close();
  }, 60_000);
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
