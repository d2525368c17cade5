import type { Browser } from 'playwright-core';
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

describe('measures of the page', () => {
  const places: readonly (readonly [string, string])[] = [
    // First, while there is no prediction yet: a link without one would keep that of the link before.
    ['predict', '#1.s2.n1.w56.lr.ven'],
    ['project', linkTo('1')],
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
      if (place === 'predict') expect(await page.locator('.points input').first().isVisible()).toBe(true);
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
    // What a class needs to choose and to predict stays.
    for (const [place, hash, needed] of [
      ['rule', linkTo('7', '.ce'), '.reform .note strong'],
      ['reveal', linkTo('4'), '.luck input'],
    ] as const) {
      await go(page, hash, place);
      expect({ [needed]: await page.locator(needed).first().isVisible() }).toEqual({ [needed]: true });
    }
    await go(page, linkTo('7', '.ce'), 'rule');
    await page.locator('.reform.chosen > button').first().click();
    await page.getByText('Choose a reform, then predict').waitFor({ timeout: 3000 });
    await page.keyboard.press('b');
    expect(await page.evaluate(() => getComputedStyle(document.body).visibility)).toBe('hidden');
    await page.keyboard.press('p');
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).visibility)).toBe('visible');
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

  it('the worksheet has two pages with the longest answers, and every other step prints what is on the screen', async () => {
    for (const [language, sign] of [
      ['en', 'words '],
      ['zh', '字'],
    ] as const) {
      const { page, context } = await open(browser, linkTo('8', '.cfgl.q2', language));
      for (const field of await page.locator('.questions textarea').all())
        await field.fill(sign.repeat(600).slice(0, 600));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect((pdf.match(/\/Type\s*\/Page(?!s)/g) ?? []).length).toBe(2);
      await context.close();
    }
    const { page, context } = await open(browser, '#1.s0.ven');
    await page.emulateMedia({ media: 'print' });
    for (const [place, hash] of places) {
      await go(page, hash, place);
      const isSheet = place === 'reflect';
      await expect.poll(() => page.locator('#step-title').isVisible()).toBe(!isSheet);
      expect(await page.locator('.sheet').isVisible()).toBe(isSheet);
    }
    expect(await page.locator('.plan').isVisible()).toBe(true);
    expect(await page.locator('.files').isVisible()).toBe(false);
    await context.close();
  }, 60_000);

  it('at 320 pixels the steps stand in rows', async () => {
    const { page, context } = await open(browser, linkTo('4'), { viewport: { width: 320, height: 640 } });
    expect(await page.locator('.top').evaluate((top: HTMLElement) => top.offsetHeight)).toBeLessThan(300);
    await context.close();
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
