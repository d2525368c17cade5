import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { address, linkTo, pageFile } from '../page/testing/open.ts';
import { findChromium, openBrowser } from '../testing/browser.ts';
import { type Measurement, median } from './bench.ts';

const repeats = 7;
const steps = 50;
/** Where the longest but one of twenty stands among them. */
const nearly = Math.ceil(0.95 * steps) - 1;
/** Milliseconds for which a class looks at its twin villages before it asks for other lucks. */
const look = 8000;
const done = 'p.large[role=status]';

/** What a class waits for on the teachers' page, in the Chromium of this machine; nothing where there is none. */
export async function bench(): Promise<readonly Measurement[]> {
  try {
    findChromium();
  } catch (error) {
    process.stderr.write(`The page is not measured: ${error instanceof Error ? error.message : String(error)}\n`);
    return [];
  }
  const browser = await openBrowser();
  try {
    const frames = await weekByWeek(browser);
    return [
      ...(await opening(browser, 'from a file', (context) => context.newPage().then((page) => [page, address]))),
      ...(await overSlowLine(browser)),
      {
        name: 'page: end of a first run, from a file',
        value: median(await repeated(browser, (context) => firstRun(context))),
        unit: 'ms',
      },
      ...(Object.keys(frames) as (keyof Frames)[]).flatMap((what) => [
        { name: `page: one week on, ${what}, median`, value: median(frames[what]), unit: 'ms' },
        { name: `page: one week on, ${what}, 19 of 20`, value: frames[what][nearly] as number, unit: 'ms' },
      ]),
      { name: 'page: twins under 100 other lucks, asked at once', value: await otherLucks(browser, 0), unit: 'ms' },
      {
        name: `page: twins under 100 other lucks, asked after ${look / 1000} s of looking`,
        value: await otherLucks(browser, look),
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
  }
}

/** Each time in a browser window that knows nothing. */
async function repeated(browser: Browser, measure: (context: BrowserContext) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });
    times.push(await measure(context));
    await context.close();
  }
  return times;
}

/** An empty page, and the address to open in it. */
type Opening = (context: BrowserContext) => Promise<readonly [Page, string]>;

/** The door read; the first step, asked for as soon as there is a button; the village beside it. */
async function opening(browser: Browser, way: string, empty: Opening): Promise<readonly Measurement[]> {
  const times: Record<string, number[]> = { 'the door can be read': [], 'first step': [], 'its village': [] };
  await repeated(browser, async (context) => {
    const [page, url] = await empty(context);
    await watch(page, ['main.at-project', 'main.at-project .homes'], '.door .choices button');
    await page.goto(url, { waitUntil: 'commit' });
    times['first step']?.push(await seen(page, 'main.at-project'));
    times['its village']?.push(await seen(page, 'main.at-project .homes'));
    times['the door can be read']?.push(
      await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
    );
    return 0;
  });
  return Object.entries(times).map(([what, all]) => ({
    name: `page: ${what}, ${way}`,
    value: median(all),
    unit: 'ms',
  }));
}

/** The same over a slow line and on a slow computer: the page comes as gzip. */
async function overSlowLine(browser: Browser): Promise<readonly Measurement[]> {
  const packed = gzipSync(readFileSync(pageFile), { level: 9 });
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }).end(packed);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const found = await opening(browser, '1.6 Mbit/s, quarter of the processor', async (context) => {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', line);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return [page, `http://127.0.0.1:${port}/`];
  });
  server.close();
  return found;
}

async function firstRun(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await watch(page, [done]);
  await page.goto(address + linkTo('3'), { waitUntil: 'commit' });
  return seen(page, done);
}

/** When something is first there, by the page's own clock, which begins when it is asked for. @param press what is pressed when it is there */
async function watch(page: Page, selectors: readonly string[], press = ''): Promise<void> {
  await page.addInitScript(
    ([all, button]) => {
      const times = new Map<string, number>();
      Object.assign(globalThis, { firstSeen: (one: string) => times.get(one) });
      let isPressed = button === '';
      new MutationObserver(() => {
        for (const one of all)
          if (!times.has(one) && document.querySelector(one) !== null) times.set(one, performance.now());
        const found = isPressed ? null : document.querySelector<HTMLElement>(button);
        if (found === null) return;
        isPressed = true;
        found.click();
      }).observe(document, { childList: true, subtree: true, attributes: true });
    },
    [selectors, press] as const,
  );
}

async function seen(page: Page, selector: string): Promise<number> {
  const found = await page.waitForFunction(
    (one) => (globalThis as unknown as { firstSeen: (name: string) => number | undefined }).firstSeen(one),
    selector,
  );
  return (await found.jsonValue()) as number;
}

/** Ascending, of fifty steps of time. */
interface Frames {
  /** What the page's thread works for a step, layout and painting included. */
  readonly work: readonly number[];
  /** From a step to all of the page painted; one picture of the screen is 16.7 ms. */
  readonly shown: readonly number[];
}

async function weekByWeek(browser: Browser): Promise<Frames> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(address + linkTo('4').replace('w56', 'w1'));
  await page.locator('.homes').first().waitFor();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const worked = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const shown: number[] = [];
  const work: number[] = [];
  for (let step = 0; step < steps; step++) {
    const before = await worked();
    const time = await page.evaluate(
      () =>
        new Promise<number>((painted) => {
          requestAnimationFrame(() => {
            const start = performance.now();
            document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => painted(performance.now() - start);
            // Once more round, so that what is drawn after the first picture counts.
            requestAnimationFrame(() => port2.postMessage(null));
          });
        }),
    );
    shown.push(time);
    work.push((await worked()) - before);
  }
  const week = await page.locator('.field.wide input').inputValue();
  if (Number(week) !== steps + 1) throw new Error(`the page stands at week ${week} after ${steps} steps from week 1`);
  await context.close();
  const ascending = (times: readonly number[]) => [...times].sort((a, b) => a - b);
  return { work: ascending(work), shown: ascending(shown) };
}

/** From the press of the button to all of two hundred runs. @param pause since both villages are there, milliseconds */
async function otherLucks(browser: Browser, pause: number): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat < 3; repeat++) {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(address + linkTo('7', '.cg.q2'));
    await page.locator('.twin').first().waitFor();
    await page.waitForTimeout(pause);
    const start = performance.now();
    await page.getByText('Try 100 other lucks').click();
    await page.locator('.hundred[data-done="200"]').waitFor({ timeout: 90_000 });
    times.push(performance.now() - start);
    await context.close();
  }
  return median(times);
}
