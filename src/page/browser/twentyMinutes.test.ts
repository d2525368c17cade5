import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { go, linkTo, open } from '../testing/open.ts';
import { teacherWords } from '../words/teacher.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Stops of the short lesson: minutes, where, and what is read there. */
const stops = [
  { minutes: 2, place: 'project', hash: linkTo('1').replace('lt', 'lr'), read: '#step' },
  { minutes: 4, place: 'predict', hash: '#1.s2.n1.w56.lr.ven', read: '#step' },
  { minutes: 4, place: 'reveal', hash: linkTo('4'), read: '#step, .caption, .legend' },
  { minutes: 5, place: 'villages', hash: linkTo('5'), read: '#step' },
  {
    minutes: 5,
    place: 'rule',
    hash: linkTo('7', '.cg.q2'),
    read: '#step > p, .reform > button, .reform.chosen, .twinned, .results',
  },
] as const;

/** Minutes to read a text: 200 English words or 300 Chinese characters a minute. */
function reading(text: string): number {
  const characters = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const words = text.replace(/[\u4e00-\u9fff]/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return characters / 300 + words / 200;
}

async function textOf(page: Page, read: string): Promise<string> {
  const parts = await page.locator(read).allInnerTexts();
  return parts.join('\n');
}

describe('the lesson in 20 minutes', () => {
  it('takes 20 minutes by its plan, and reading leaves time at every stop, and half of it in all', async () => {
    expect(stops.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(20);
    const planned = teacherWords.short.en.match(/\((\d)[^)]*\)/g)?.map((one) => Number(/\d/.exec(one)?.[0]));
    expect(planned).toEqual(stops.map(({ minutes }) => minutes));
    for (const language of ['en', 'zh']) {
      let all = 0;
      const { page, context } = await open(browser, `#1.s0.v${language}`);
      for (const { minutes, place, hash, read } of stops) {
        await go(page, hash.replace('ven', `v${language}`), place);
        if (place === 'villages') await page.locator('.panel > .segments button').nth(2).click();
        const time = reading(await textOf(page, read));
        all += time;
        expect(time, `${place} in ${language}`).toBeGreaterThan(0.4);
        expect(time, `${place} in ${language}`).toBeLessThan(minutes);
      }
      expect(all).toBeLessThan(10);
      await context.close();
    }
  }, 60_000);
});
