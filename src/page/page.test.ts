import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../docs/project.ts';
import { openBrowser } from '../testing/browser.ts';
import { pagePath } from './build/build.ts';

const file = `${projectFolder()}/${pagePath}`;
const address = pathToFileURL(file).href;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The page from file://, without a network; everything that it asks for or complains of is kept. */
async function open(hash = '', options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ locale: 'en-GB', offline: true, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address + hash);
  await page.locator('#step').waitFor();
  return { page, asked, errors, close: () => context.close() };
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

describe('the page from file://', () => {
  it('is one file that asks for nothing', async () => {
    const { page, asked, errors, close } = await open();
    await press(page, 'Start the lesson');
    expect(await page.locator('.homes button').count()).toBe(100);
    expect(asked).toEqual([address]);
    expect(errors).toEqual([]);
    expect(readFileSync(file, 'utf8')).not.toMatch(/type="?module|src="http|href="http/);
    await close();
  });

  it('shows nothing of what happened before a prediction was given or skipped on purpose', async () => {
    const { page, close } = await open('#1.s4.w56.lt.ven');
    expect(await page.getByRole('button', { name: 'What happened', exact: true }).isDisabled()).toBe(true);
    await page.keyboard.press('t');
    const names = await page.locator('.homes button').evaluateAll((buttons) => buttons.map((one) => one.ariaLabel));
    expect(names.join()).not.toMatch(/windows|real|waited|no director/);
    await page.locator('.homes button').first().click();
    expect(await page.locator('.inspector').innerText()).not.toMatch(/real|casework|staged/);
    await close();
  });
});
