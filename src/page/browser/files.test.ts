import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { readArchive } from '../testing/archive.ts';
import { go, linkTo, open, pageFile } from '../testing/open.ts';

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
    await page.getByRole('button', { name: 'Clear this computer' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
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
    const homes = await save('Homes (CSV)');
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
