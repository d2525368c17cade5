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

describe('what happened', () => {
  it('cannot be seen before a prediction, nor who gets the visits: by link, key, list, inspector, name or table', async () => {
    for (const step of ['1', '2', '3', '4', '5', '6', '7', '9']) {
      const { page, context } = await open(browser, `#1.s${step}.n1.w56.lt.ven.cg.q2.kd`);
      await page.locator('h1').click({ trial: true });
      await page.keyboard.press('t');
      const text = await page.evaluate(() => document.body.innerText);
      expect(text).not.toMatch(/really held (?!.*[?])\d|dark for|with casework: \d/);
      const names = await page.locator('.homes button').evaluateAll((all) => all.map((one) => one.ariaLabel).join());
      expect(names).not.toMatch(/windows|real|waited|no director|resources/);
      expect(await page.locator('.bar select').count()).toBe(0);
      const visits = page.getByRole('button', { name: 'Who gets visits' });
      if ((await visits.count()) > 0) {
        await visits.click();
        expect(await page.locator('.charts').innerText()).not.toMatch(/A fifth of the homes/);
      }
      const home = page.locator('.homes button').first();
      if ((await home.count()) > 0) {
        await home.click();
        expect(await page.locator('.inspector').innerText()).not.toMatch(/\breal\b|casework|staged|visits/);
      }
      await context.close();
    }
  }, 120_000);
});
