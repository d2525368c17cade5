import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../scenario/packaged.ts';
import { openBrowser } from '../../testing/browser.ts';
import { go, linkTo, open } from '../testing/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const script = join(projectFolder(), 'src', 'page', 'browser', 'spoken.txt');

/** What a screen reader is given in one language: what is spoken by itself, and the names of rows and homes. */
async function spokenIn(language: 'en' | 'zh'): Promise<readonly string[]> {
  const { page, context } = await open(browser, `#1.s0.n1.v${language}`);
  await page.clock.install();
  const said: string[] = [`== ${language}`, await page.locator('main > .unseen').nth(1).innerText()];
  const hear = async (what: string): Promise<void> => {
    await page.clock.runFor(4000);
    said.push(`${what}: ${await page.locator('#speech').innerText()}`);
  };
  const names = async (what: string): Promise<void> => {
    const row = await page.locator('.homes .row').first().getAttribute('aria-label');
    const homes = await page.locator('.homes button').evaluateAll((all) => all.slice(0, 3).map((one) => one.ariaLabel));
    said.push(`${what}: ${row}`, ...homes.map((name) => `${what}: ${name}`));
  };
  await go(page, linkTo('3', '', language).replace('w56', 'w0').replace('lt', 'lr'), 'run');
  await hear('run, week 0');
  const controls = page.locator('.controls button');
  await controls.nth(2).click();
  await hear('run, a week on');
  await controls.nth(3).click();
  await hear('run, a quarter on');
  await controls.nth(4).click();
  await hear('run, the end');
  await names('report');
  await go(page, linkTo('4', '', language).replace('lt', 'lr'), 'reveal');
  await hear('reveal, before');
  await page.keyboard.press('t');
  await hear('reveal, what happened');
  await names('what happened');
  await context.close();
  return said;
}

describe('the spoken script', () => {
  it('is what was read and approved; with UPDATE_SPOKEN=1 it is written anew, to be read again', async () => {
    const said = `${[...(await spokenIn('en')), '', ...(await spokenIn('zh'))].join('\n')}\n`;
    if (process.env['UPDATE_SPOKEN'] === '1') await writeFile(script, said);
    expect(said).toBe(await readFile(script, 'utf8'));
  }, 90_000);
});
