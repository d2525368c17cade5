import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { readArchive } from '../testing/archive.ts';
import { go, linkTo, open, pageFile, press } from '../testing/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('links, files and codes', () => {
  it('a broken link names the fault and goes on; a saved lesson comes back; the computer can be cleared', async () => {
    const { page, context, errors } = await open(browser, '#1.s4.n5000.w56.lt.ven');
    expect(await page.locator('.fault').innerText()).toContain('luck number is out of range');
    expect(await page.locator('main.at-reveal').count()).toBe(1);
    await go(page, linkTo('8', '.cfg.q1').replace('n1', 'n77'), 'reflect');
    await page.locator('textarea').first().fill('a thought');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'My lesson (file)' }).click();
    const path = await (await download).path();
    await page.waitForTimeout(1000);
    await press(page, 'Clear this computer');
    expect(await page.locator('.fault').innerText()).toContain('Nothing of this page is kept');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step');
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => [localStorage.length, location.hash])).toEqual([0, '']);
    await go(page, '#1.s8.ven', 'reflect');
    await page.locator('input[type=file]').setInputFiles({
      name: 'lesson.json',
      mimeType: 'application/json',
      buffer: await readFile(path),
    });
    await expect.poll(() => page.locator('textarea').first().inputValue()).toBe('a thought');
    expect(await page.locator('.copied input').nth(1).inputValue()).toContain('.n77.');
    await page.locator('input[type=file]').setInputFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from('[1, 2'),
    });
    await expect.poll(() => page.locator('.files [role=status]').innerText()).toContain('not a saved lesson');
    expect(errors).toEqual([]);
    await context.close();
  }, 60_000);

  it('to load the page again loses nothing that was typed; a link opened anew has nothing of it', async () => {
    const { page, context } = await open(browser, linkTo('7', '.cg.q2.olc'));
    await page.locator('nav .step').nth(7).click();
    await page.locator('textarea').first().fill('an answer');
    await page.waitForTimeout(1000);
    await page.reload();
    await page.locator('main.at-reflect').waitFor();
    expect(await page.locator('textarea').first().inputValue()).toBe('an answer');
    // What was typed just before is kept, too.
    await page.locator('textarea').first().fill('a better answer');
    await page.reload();
    await page.locator('main.at-reflect').waitFor();
    expect(await page.locator('textarea').first().inputValue()).toBe('a better answer');
    const own = await page.evaluate(() => location.hash);
    expect(own).toContain('#1.s8.');
    await go(page, linkTo('7'), 'rule');
    expect(
      await page.locator('.reform.chosen, .guess [aria-pressed=true], .controls input[type=number]:disabled').count(),
    ).toBe(0);
    const other = await context.newPage();
    await other.goto(page.url().replace(/#.*/, own));
    await other.locator('main.at-reflect').waitFor();
    expect(await other.locator('textarea').first().inputValue()).toBe('');
    await context.close();
  }, 60_000);

  it('a fault is told in the language of the page, until something good is opened', async () => {
    const { page, context } = await open(browser, '#1.s0.n5000.ven');
    await press(page, '中文');
    expect(await page.locator('.fault').innerText()).toContain('运气号超出范围');
    await press(page, 'English');
    await page.locator('.door summary').click();
    await page.locator('.door input').fill('P01H–RG03–9OG8–422J–JBQ');
    await page.locator('.door form button').click();
    await page.locator('main:not(.at-door)').waitFor();
    expect(await page.locator('.fault').count()).toBe(0);
    await context.close();
  }, 60_000);

  it('the sandbox says that a lucky start is in force, and offers none to homes that are not of the case', async () => {
    const { page, context, errors } = await open(browser, linkTo('9', '.e7'));
    const caption = page.locator('.caption');
    const lucky = await caption.innerText();
    await press(page, 'Take the lucky start back');
    await expect.poll(() => caption.innerText()).not.toBe(lucky);
    expect(await page.getByText('has a lucky start here').count()).toBe(0);
    await press(page, '1,000');
    await expect.poll(() => page.locator('.village').getAttribute('style'), { timeout: 30_000 }).toContain('32');
    await page.getByLabel('Find home').fill('500');
    await page.keyboard.press('Enter');
    await page.locator('.inspector').waitFor();
    expect(await page.locator('.inspector button').allInnerTexts()).toEqual(['Close']);
    expect(errors).toEqual([]);
    await context.close();
  }, 60_000);

  it('reforms beyond the budget are not run until one is put back', async () => {
    const { page, context } = await open(browser, linkTo('9'));
    await page.getByText('Reforms', { exact: true }).click();
    for (const name of ['Protected hours', 'Pay per verified activity', 'A professional case worker'])
      await press(page, name);
    await page.locator('nav .step').nth(6).click();
    expect(await page.locator('.panel > .warning').innerText()).toContain('more than the budget');
    expect(await page.locator('.guess button').first().isDisabled()).toBe(true);
    await press(page, 'Protected hours');
    await press(page, 'more');
    await page.locator('.twin').first().waitFor();
    expect(await page.locator('.panel > .warning').count()).toBe(0);
    await context.close();
  }, 60_000);

  it('a link brings its own formula, and a locked one cannot be taken away', async () => {
    const { page, context } = await open(browser, linkTo('7', '.xaccepted'));
    const text = page.locator('.formula textarea');
    expect(await text.inputValue()).toBe('accepted');
    await go(page, linkTo('7', '.of.x2%20*%20accepted'), 'rule');
    await expect.poll(() => text.inputValue()).toBe('2 * accepted');
    expect(await page.getByRole('button', { name: 'Back to the shipped formula' }).isDisabled()).toBe(true);
    await context.close();
  }, 60_000);

  it('a formula with a fault says where, and is not used', async () => {
    const { page, context } = await open(browser, linkTo('7'));
    await page.locator('.formula summary').first().click();
    await page.locator('.formula textarea').fill('accepted + cats');
    expect(await page.locator('#formula-fault').innerText()).toMatch(/At character 12: .*cats/);
    expect(await page.getByRole('button', { name: 'Use this formula' }).isDisabled()).toBe(true);
    await context.close();
  }, 60_000);

  it('a chart is saved as it is shown: the table in CSV, the picture in SVG and PNG', async () => {
    const { page, context } = await open(browser, linkTo('4'));
    const save = async (kind: string): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: new RegExp(`^Save ${kind}`) }).click();
      return await readFile(await (await download).path());
    };
    const csv = (await save('CSV')).toString().trim().split('\r\n');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const shown = await page
      .locator('.chart tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent).join(',')),
      );
    expect(csv.slice(1)).toEqual(shown);
    const sentence = await page.locator('.chart .sentence').innerText();
    const [, reported, real] = (csv.at(-1) ?? '').split(',');
    const written = (value = ''): string => Number(value).toLocaleString('en-GB');
    expect(sentence).toBe(`Reported ${written(reported)}, really held ${written(real)}`);
    expect((await save('SVG')).toString()).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
    expect((await save('PNG')).subarray(1, 4).toString()).toBe('PNG');
    await context.close();
  }, 60_000);

  it('everything is one archive; the page gives itself away as a file that works', async () => {
    const { page, context, errors } = await open(browser, linkTo('8', '.cg.q1'));
    const save = async (name: string): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      return await readFile(await (await download).path());
    };
    const all = await save('Everything (ZIP)');
    const homes = await save('Homes (CSV), new rule');
    const files = readArchive(all);
    expect(Object.keys(files).sort()).toEqual(
      [
        'one-hundred-homes.json',
        ...['case', 'rule'].flatMap((rule) => ['homes', 'quarters', 'weeks'].map((name) => `${rule}/${name}.csv`)),
        ...Object.keys(files).filter((name) => /^charts\/[a-z-]+\.(csv|svg)$/.test(name)),
      ].sort(),
    );
    expect(Object.keys(files).filter((name) => name.startsWith('charts/'))).toHaveLength(8);
    expect(files['rule/homes.csv']).toBe(homes.toString());
    expect(files['case/homes.csv']).not.toBe(files['rule/homes.csv']);
    await go(page, linkTo('a'), 'teacher');
    const html = (await save('This page (HTML)')).toString();
    expect(readArchive(await save('This page for a learning platform (ZIP)'))).toEqual({ 'index.html': html });
    const [own, original] = [html, await readFile(pageFile, 'utf8')].map((text) => /id="packed"[^<]*/.exec(text)?.[0]);
    expect(own).toBe(original);
    const other = await context.newPage();
    await other.setContent(html);
    await other.locator('main.at-door').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  }, 60_000);
});
