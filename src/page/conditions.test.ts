import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../testing/browser.ts';
import { address, linkTo, open } from './testing/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const go = async (page: Page, hash: string, place: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.locator(`main.at-${place}`).waitFor();
};

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
    await inside.getByRole('button', { name: 'Homes (CSV)' }).click();
    expect((await download).suggestedFilename()).toBe('homes.csv');
    expect(errors).toEqual([]);
    await context.close();
  }, 120_000);
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
});

describe('measures of the page', () => {
  const places: readonly (readonly [string, string])[] = [
    ['project', linkTo('1')],
    ['predict', '#1.s2.n1.w56.lr.ven'],
    ['reveal', linkTo('4')],
    ['villages', linkTo('5')],
    ['seat', linkTo('6', '.kd.d10')],
    ['rule', linkTo('7', '.cg.q2')],
    ['reflect', linkTo('8')],
    ['teacher', linkTo('a')],
  ];

  it('every target is at least 24 pixels wide and high at 390 pixels, those of the homes included', async () => {
    const { page, context } = await open(browser, '#1.s0.ven', { viewport: { width: 390, height: 844 } });
    for (const [place, hash] of places) {
      await go(page, hash, place);
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            '#page button, #page input, #page select, #page summary, #page textarea',
          ),
        ]
          .filter((one) => one.offsetParent !== null && !one.matches('.skip'))
          .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ one, box }) => `${one.outerHTML.slice(0, 80)} ${box.width} x ${box.height}`),
      );
      expect({ [place]: small }).toEqual({ [place]: [] });
    }
    await context.close();
  }, 60_000);

  it('presenting at 1280 x 720, no text is smaller than 20 pixels, and the notes are not on the page', async () => {
    const { page, context } = await open(browser, '#1.s0.ven', { viewport: { width: 1280, height: 720 } });
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    const all: string[] = [];
    for (const [place, hash] of places.filter(([name]) => !['teacher', 'reflect'].includes(name))) {
      await go(page, hash, place);
      const small = await page.evaluate(() => {
        const texts = document.createTreeWalker(document.querySelector('#page') as Node, NodeFilter.SHOW_TEXT);
        const found = new Set<string>();
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const parent = node.parentElement as HTMLElement;
          const box = parent.getBoundingClientRect();
          if (box.width < 2 || !node.textContent?.trim() || parent.closest('.unseen, dialog, .sheet, option')) continue;
          if (getComputedStyle(parent).clipPath !== 'none') continue;
          const svg = parent.closest('svg');
          const scale = svg ? svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || 1) : 1;
          const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
          if (size < 19.9) found.add(`${node.textContent.slice(0, 30)} ${size.toFixed(1)}`);
        }
        return [...found];
      });
      all.push(...small.map((one) => `${place}: ${one}`));
      expect(await page.locator('body').innerText()).not.toContain('hold the thought');
    }
    expect(all).toEqual([]);
    await page.keyboard.press('b');
    expect(await page.evaluate(() => getComputedStyle(document.body).visibility)).toBe('hidden');
    await context.close();
  }, 60_000);

  it('the worksheet has two pages in both languages, filled and blank', async () => {
    for (const hash of [linkTo('8', '.cfg.q2'), linkTo('8', '.cfg.q2', 'zh'), '#1.s8.ven']) {
      const { page, context } = await open(browser, hash);
      if (hash === '#1.s8.ven') await page.evaluate(() => document.documentElement.classList.add('blank-sheet'));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect((pdf.match(/\/Type\s*\/Page(?!s)/g) ?? []).length).toBe(2);
      await context.close();
    }
  }, 60_000);

  it('with less movement nothing moves by itself; paused, no frame is asked for; speech comes no faster than every three seconds', async () => {
    const { page, context } = await open(browser, linkTo('4').replace('w56', 'w0'), { reducedMotion: 'reduce' });
    const frames = await page.evaluate(async () => {
      let count = 0;
      const real = globalThis.requestAnimationFrame;
      globalThis.requestAnimationFrame = (call) => {
        count++;
        return real(call);
      };
      await new Promise((resolve) => setTimeout(resolve, 1500));
      globalThis.requestAnimationFrame = real;
      return count;
    });
    expect(frames).toBe(0);
    const spoken = await page.evaluate(async () => {
      const times: number[] = [];
      const speech = document.getElementById('speech') as HTMLElement;
      new MutationObserver(() => times.push(performance.now())).observe(speech, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      const buttons = [...document.querySelectorAll<HTMLElement>('.controls button')];
      for (let week = 0; week < 20; week++) {
        buttons[2]?.click();
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      return times;
    });
    expect(spoken.length).toBeGreaterThan(0);
    for (const [k, time] of spoken.entries()) if (k > 0) expect(time - (spoken[k - 1] as number)).toBeGreaterThan(2900);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await context.close();
  }, 60_000);
});
