import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { address, linkTo, pageFile } from '../page/testing/open.ts';
import { findChromium, openBrowser } from '../testing/browser.ts';
import { type Measurement, median } from './bench.ts';

const repeats = 7;
const steps = 50;
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
      {
        name: 'page: first step on the screen, 1.6 Mbit/s, quarter of the processor',
        value: await slow(browser),
        unit: 'ms',
      },
      { name: 'page: first step on the screen, from a file', value: await fromFile(browser, '', '#step'), unit: 'ms' },
      { name: 'page: end of a first run, from a file', value: await fromFile(browser, linkTo('3'), done), unit: 'ms' },
      { name: 'page: one week on, all drawn, median', value: median(frames), unit: 'ms' },
      {
        name: 'page: one week on, all drawn, 19 of 20',
        value: frames[Math.ceil(0.95 * steps) - 1] as number,
        unit: 'ms',
      },
      { name: 'page: twins under 100 other lucks', value: await otherLucks(browser), unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}

/** Until something can be seen, each time in a browser window that knows nothing. */
async function fromFile(browser: Browser, hash: string, until: string): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const context = await browser.newContext({ locale: 'en-GB' });
    times.push(await timeTo(await context.newPage(), address + hash, until));
    await context.close();
  }
  return median(times);
}

/** The same over a slow line and on a slow computer: the page comes as gzip. */
async function slow(browser: Browser): Promise<number> {
  const packed = gzipSync(readFileSync(pageFile), { level: 9 });
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }).end(packed);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', line);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    times.push(await timeTo(page, `http://127.0.0.1:${port}/`, '#step'));
    await context.close();
  }
  server.close();
  return median(times);
}

/** By the page's own clock, which begins when it is asked for. */
async function timeTo(page: Page, url: string, until: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  const found = await page.waitForFunction(
    (selector) => document.querySelector(selector) !== null && performance.now(),
    until,
  );
  return (await found.jsonValue()) as number;
}

/** From a step of time to all of the page painted, ascending. */
async function weekByWeek(browser: Browser): Promise<readonly number[]> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(address + linkTo('4').replace('w56', 'w1'));
  await page.locator('.homes').first().waitFor();
  const times: number[] = [];
  for (let step = 0; step < steps; step++) {
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
    times.push(time);
  }
  const week = await page.locator('.field.wide input').inputValue();
  if (Number(week) !== steps + 1) throw new Error(`the page stands at week ${week} after ${steps} steps from week 1`);
  await context.close();
  return times.sort((a, b) => a - b);
}

async function otherLucks(browser: Browser): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat < 3; repeat++) {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(address + linkTo('7', '.cg.q2'));
    await page.locator('.twin').first().waitFor();
    const start = performance.now();
    await page.getByText('Try 100 other lucks').click();
    await page.locator('.hundred[data-done="200"]').waitFor({ timeout: 90_000 });
    times.push(performance.now() - start);
    await context.close();
  }
  return median(times);
}
