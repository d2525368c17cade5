import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { address, open, pageFile, press } from '../testing/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('the whole lesson by pointer', () => {
  const words = {
    en: {
      start: 'Start the lesson',
      done: 'This is my prediction',
      end: 'To the end',
      see: 'See what happened',
      plan: 'Hold one activity',
      sit: 'Sit down',
      card: 'A professional case worker',
      more: 'more',
      spend: 'Start the quarter',
      give: 'Send the teams out',
    },
    zh: {
      start: '开始上课',
      done: '这就是我的预测',
      end: '到年末',
      see: '看真实',
      plan: '办一次活动',
      sit: '坐下',
      card: '专业个案工作者',
      more: '变多',
      spend: '开始本季',
      give: '派出队伍',
    },
  } as const;

  async function takeLesson(page: Page, language: 'en' | 'zh'): Promise<void> {
    const w = words[language];
    const step = (number: number) =>
      page
        .locator('nav .step')
        .nth(number - 1)
        .click();
    await press(page, w.start);
    await page.locator('.homes button').nth(36).click();
    await page.keyboard.press('Escape');
    await step(2);
    const chart = await page.locator('.pencil').boundingBox();
    if (chart === null) throw new Error('no chart to draw on');
    await page.mouse.move(chart.x + 60, chart.y + chart.height * 0.8);
    await page.mouse.down();
    await page.mouse.move(chart.x + chart.width * 0.6, chart.y + chart.height * 0.5, { steps: 12 });
    await page.mouse.move(chart.x + chart.width * 0.97, chart.y + chart.height * 0.3, { steps: 12 });
    await page.mouse.up();
    await press(page, w.done);
    expect(await page.locator('.warning').count()).toBe(1);
    await page.getByRole('radio').nth(1).check();
    await page.locator('textarea').fill('because');
    await press(page, w.done);
    await press(page, w.end);
    await step(4);
    await page.locator('.panel').getByRole('button', { name: w.see, exact: true }).click();
    const said = await page.locator('.gap').innerText();
    expect(said).toContain('because');
    expect(said).toMatch(/\d/);
    await step(5);
    expect(await page.locator('.weeks > li').count()).toBeGreaterThan(10);
    await page.locator('.weeks summary').first().click();
    expect(await page.locator('.options li').count()).toBeGreaterThan(1);
    await step(6);
    for (const kind of [0, 1, 2]) {
      await page.locator('.reform').nth(kind).getByRole('button').click();
      for (let period = 0; period < (kind === 0 ? 12 : 4); period++)
        await press(page, kind === 0 ? w.plan : kind === 1 ? w.give : w.spend);
      expect(await page.locator('.copied input').inputValue()).toMatch(/^[DAG][0-9A-Z]{3}(-[0-9A-Z]+)+$/);
    }
    await step(7);
    await press(page, w.card);
    await press(page, w.more);
    expect(await page.locator('.twin').count()).toBe(2);
    expect(await page.locator('.results').innerText()).toMatch(/%/);
    await step(8);
    expect(await page.locator('.files').count()).toBe(1);
  }

  it('in English from file://, in Chinese over http, without a request or a complaint', async () => {
    const first = await open(browser);
    await takeLesson(first.page, 'en');
    expect(first.asked).toEqual([address]);
    expect(first.errors).toEqual([]);
    await first.context.close();

    const server = createServer((request, answer) => {
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.end(request.url === '/' ? readFileSync(pageFile) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const http = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const second = await open(browser, '', { locale: 'zh-CN' }, http);
    await takeLesson(second.page, 'zh');
    expect(second.asked).toEqual([http]);
    expect(second.errors).toEqual([]);
    await second.context.close();
    server.close();
  }, 240_000);
});
