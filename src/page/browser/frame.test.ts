import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { address } from '../testing/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('a frame without rights and without storage', () => {
  it('loses nothing but the convenience: the lesson, the hundred lucks and a download work', async () => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1366, height: 900 } });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('http://school.test/**', async (route) => {
      const inner = route.request().url().endsWith('/page');
      const frame =
        '<iframe src="/page#1.s7.n1.w56.lt.ven.p14689caa2.cg.q2" sandbox="allow-scripts allow-downloads" style="width:1300px;height:880px"></iframe>';
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: inner ? await readFile(new URL(address), 'utf8') : frame,
      });
    });
    await page.goto('http://school.test/');
    const inside = page.frameLocator('iframe');
    await inside.locator('.twin').first().waitFor();
    await inside.getByText('Try 100 other lucks').click();
    await inside.locator('.hundred[data-done="200"]').waitFor({ timeout: 90_000 });
    expect(await inside.locator('.hundred .sentence').innerText()).toMatch(/of 100 lucks/);
    await inside.locator('nav .step').nth(7).click();
    const download = page.waitForEvent('download');
    await inside.getByRole('button', { name: 'Homes (CSV), new rule' }).click();
    expect((await download).suggestedFilename()).toBe('homes.csv');
    expect(errors).toEqual([]);
    await context.close();
  }, 120_000);
});
