import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of a Chromium on this machine: the environment variable CHROMIUM, or the usual places.
 * @throws Error that says what to install, or that CHROMIUM leads nowhere
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env, exists = existsSync): string {
  const chosen = environment['CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    if (exists(chosen)) return chosen;
    throw new Error(`no Chromium at ${chosen}, where the environment variable CHROMIUM points: correct or remove it`);
  }
  const found = PLACES.find((place) => exists(place));
  if (found !== undefined) return found;
  throw new Error(
    `no Chromium at ${PLACES.join(', ')}: install it (Debian: apt-get install chromium) or set CHROMIUM to its path`,
  );
}

/** A headless Chromium, to be closed by the caller. @param more further flags */
export function openBrowser(more: readonly string[] = []) {
  return chromium.launch({ executablePath: findChromium(), args: [...FLAGS, ...more], headless: true });
}

/**
 * Runs a script in an empty page of Chromium, then an expression.
 * @param bundleJs classic script; what it defines globally the expression can use
 * @param expression JavaScript expression, or one that gives a promise
 * @returns the expression's value, as far as it can be copied out of the page
 * @throws Error when the script or the expression throws
 */
export async function runInBrowser(bundleJs: string, expression: string): Promise<unknown> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addScriptTag({ content: bundleJs });
    const value = await page.evaluate<unknown>(expression).catch((error: unknown) => {
      throw errors[0] ?? error; // what went wrong first
    });
    if (errors[0] !== undefined) throw errors[0];
    return value;
  } finally {
    await browser.close();
  }
}
