import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { projectFolder } from '../../scenario/packaged.ts';
import { pagePath } from '../build/path.ts';

/** The page of the repository, as a file. */
export const pageFile = `${projectFolder()}/${pagePath}`;
export const address = pathToFileURL(pageFile).href;

/** An open page, with everything that it asked for and complained of. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly asked: string[];
  readonly errors: string[];
}

/** Open the page from file://, without a network. @param hash what stands behind its address */
export async function open(
  browser: Browser,
  hash = '',
  options: Parameters<Browser['newContext']>[0] = {},
  from = address,
): Promise<Opened> {
  const context = await browser.newContext({
    locale: 'en-GB',
    offline: from === address,
    viewport: { width: 1366, height: 768 },
    ...options,
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(from + hash);
  await page.locator('html[data-ready] #step').waitFor();
  return { page, context, asked, errors };
}

/** A link into a step after a prediction, by its letter of a link. */
export function linkTo(step: string, more = '', language = 'en'): string {
  return `#1.s${step}.n1.w56.lt.v${language}.p14689caa2${more}`;
}

/** Press the first button of a name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Follow a link inside the open page, and wait for its step. */
export const go = async (page: Page, hash: string, place: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.locator(`main.at-${place}`).waitFor();
};
