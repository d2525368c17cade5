import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../testing/browser.ts';
import { lastmeter } from '../testing/command.ts';
import { address, linkTo, open, pageFile } from './testing/open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

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

describe('the whole lesson by keyboard alone', () => {
  it('comes to its end and an export, the focus never lost', async () => {
    const { page, errors, context } = await open(browser);
    /** Tab until something matches; the focus must be on something that can be seen all the while. */
    const tabTo = async (selector: string, key = 'Tab'): Promise<void> => {
      for (let tab = 0; tab < 140; tab++) {
        await page.keyboard.press(key);
        const at = await page.evaluate((wanted) => {
          const focused = document.activeElement;
          return { isBody: focused === document.body, found: focused?.matches(wanted) ?? false };
        }, selector);
        if (at.found) return;
      }
      throw new Error(`no way by Tab to ${selector}`);
    };
    await tabTo('.door .main');
    await page.keyboard.press('Enter');
    await tabTo('.homes button');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('.inspector').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('title'))).toBe('12');
    await tabTo('.ways .main');
    await page.keyboard.press('Enter');
    for (let point = 0; point < 5; point++) {
      await tabTo('.points input');
      for (let up = 0; up <= point + 3; up++) await page.keyboard.press('ArrowRight');
    }
    await tabTo('.share input');
    await page.keyboard.press('ArrowLeft');
    await tabTo('.picks input');
    await page.keyboard.press('Space');
    await tabTo('textarea');
    await page.keyboard.type('photos are counted');
    await tabTo('.panel .choices .main');
    await page.keyboard.press('Enter');
    await tabTo('.controls button:nth-of-type(5)');
    await page.keyboard.press('Enter');
    const next = async (): Promise<void> => {
      await page.keyboard.press('PageDown');
    };
    await next();
    await tabTo('.panel .main.big');
    await page.keyboard.press('Enter');
    await tabTo('.charts button[aria-pressed="false"]');
    await page.keyboard.press('Enter');
    await next();
    await tabTo('.weeks summary');
    await page.keyboard.press('Enter');
    await next();
    await tabTo('.reform .main');
    await page.keyboard.press('Enter');
    for (let month = 0; month < 12; month++) {
      await page.locator('#step').focus();
      await tabTo('.plans button');
      await page.keyboard.press('Enter');
    }
    expect(await page.locator('.copied input').count()).toBe(1);
    for (const chair of [2, 3]) {
      await page.locator('#step').focus();
      await tabTo(`.cards article:nth-child(${chair}) button`);
      await page.keyboard.press('Enter');
      for (let quarter = 0; quarter < 4; quarter++) {
        await page.locator('#step').focus();
        await tabTo('.seat .card > .main');
        await page.keyboard.press('Enter');
      }
      expect(await page.locator('.copied input').count()).toBe(1);
    }
    await next();
    await tabTo('.reforms button');
    await page.keyboard.press('Enter');
    await tabTo('.guess button');
    await page.keyboard.press('Enter');
    expect(await page.locator('.twin').count()).toBe(2);
    await next();
    await tabTo('.files button:nth-of-type(3)');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('homes.csv');
    expect(errors).toEqual([]);
    await context.close();
  }, 180_000);
});

describe('what happened', () => {
  it('cannot be seen before a prediction: by link, key, list, inspector, name or table', async () => {
    for (const step of ['3', '4', '5', '6', '7', '9']) {
      const { page, context } = await open(browser, `#1.s${step}.n1.w56.lt.ven.cg.q2.kd`);
      await page.locator('h1').click({ trial: true });
      await page.keyboard.press('t');
      const text = await page.evaluate(() => document.body.innerText);
      expect(text).not.toMatch(/really held (?!.*[?])\d|dark for|with casework: \d/);
      const names = await page.locator('.homes button').evaluateAll((all) => all.map((one) => one.ariaLabel).join());
      expect(names).not.toMatch(/windows|real|waited|no director/);
      const home = page.locator('.homes button').first();
      if ((await home.count()) > 0) {
        await home.click();
        expect(await page.locator('.inspector').innerText()).not.toMatch(/\breal\b|casework|staged/);
      }
      await context.close();
    }
  }, 120_000);
});

describe('the tables', () => {
  it('are byte for byte those of the program for the same scenario and luck', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lastmeter-page-'));
    try {
      const rule = join(folder, 'class.yaml');
      const text = 'format: 1\nname: class\nextends: lastmeter:policies/f07c-case-worker\n';
      await writeFile(rule, text);
      for (const [scenario, cards] of [
        ['lastmeter:baseline', ''],
        [rule, '.cg.q1'],
      ] as const) {
        const out = join(folder, cards === '' ? 'case' : 'rule');
        const ended = await lastmeter([
          'run',
          scenario,
          '--first',
          '5',
          '--replicates',
          '1',
          '--workers',
          '1',
          '--out',
          out,
        ]);
        expect(ended.stderr).toContain('1 run written');
        const { page, context } = await open(browser, linkTo('8', cards).replace('n1', 'n5'));
        for (const [button, file] of [
          ['Homes (CSV)', 'homes.csv'],
          ['Weeks (CSV)', 'weeks.csv'],
          ['Quarters (CSV)', 'quarters.csv'],
        ] as const) {
          const download = page.waitForEvent('download');
          await press(page, button);
          const there = await readFile(await (await download).path(), 'utf8');
          expect(there).toBe(await readFile(join(out, file), 'utf8'));
          expect(there.length).toBeGreaterThan(400);
        }
        await context.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

describe('everybody', () => {
  const states: readonly (readonly [string, string])[] = [
    ['door', '#1.s0.ven'],
    ['project', linkTo('1')],
    ['predict', '#1.s2.n1.w56.lr.ven'],
    ['run', linkTo('3')],
    ['reveal', linkTo('4')],
    ['villages', linkTo('5')],
    ['seat', linkTo('6', '.kd.d1034')],
    ['agency', linkTo('6', '.ka.aFF')],
    ['rule', linkTo('7', '.cg.q2')],
    ['reflect', linkTo('8')],
    ['sandbox', linkTo('9')],
    ['teacher', linkTo('a')],
  ];
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const inside = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(axe);
    return await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: {
          run: (on: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await checker.run(document, { runOnly: { type: 'tag', values: tags } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    });
  };
  /** Elements whose content is wider than they are, and whether the page itself scrolls sideways. */
  const overflowing = (page: Page) =>
    page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      const cut = [...document.querySelectorAll<HTMLElement>('#page *')].filter((one) => {
        if (one.closest('.unseen, .scroll, .sheet, input, textarea, select, svg, .skip') || one.clientWidth === 0)
          return false;
        const style = getComputedStyle(one);
        if (style.position === 'absolute' && style.clipPath !== 'none') return false;
        return one.scrollWidth > one.clientWidth + 1 && style.overflowX !== 'auto';
      });
      return [...(wide > 0 ? [`page ${wide}`] : []), ...cut.map((one) => `${one.tagName}.${one.className}`)];
    });

  it('meets no fault that axe knows, in every state and both languages', async () => {
    const found: string[] = [];
    for (const language of ['en', 'zh']) {
      const { page, context } = await open(browser, '#1.s0.ven');
      for (const [name, hash] of states) {
        await page.evaluate(
          (to) => {
            location.hash = to;
          },
          hash.replace('ven', `v${language}`),
        );
        await page.locator(`main.at-${name === 'agency' ? 'seat' : name}`).waitFor();
        if (name === 'reveal') await page.locator('.homes button').nth(11).click();
        for (const fault of await inside(page)) found.push(`${name} ${language} ${fault}`);
      }
      await page.getByRole('button', { name: /^(Keys|快捷键)$/ }).click();
      for (const fault of await inside(page)) found.push(`keys ${language} ${fault}`);
      await context.close();
    }
    expect(found).toEqual([]);
  }, 240_000);

  it('finds nothing cut or sideways, from 320 pixels to 1920, in English, Chinese and English twice as long', async () => {
    const found: string[] = [];
    const { page, context } = await open(browser, '#1.s0.ven');
    for (const width of [320, 390, 768, 1366, 1920]) {
      await page.setViewportSize({ width, height: 768 });
      for (const language of ['en', 'zh', 'xx']) {
        for (const [name, hash] of states) {
          await page.evaluate(
            (to) => {
              location.hash = to;
            },
            hash.replace('ven', `v${language}`),
          );
          await page.locator(`main.at-${name === 'agency' ? 'seat' : name}`).waitFor();
          for (const one of await overflowing(page)) found.push(`${name} ${width} ${language} ${one}`);
        }
      }
    }
    await context.close();
    expect(found).toEqual([]);
  }, 240_000);
});
