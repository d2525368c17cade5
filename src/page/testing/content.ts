import { readContent } from '../build/content.ts';

/** What the build puts into the page, for modules of the page that run in Node. To be called before any of them is imported. */
export async function givePageContent(): Promise<void> {
  Object.assign(globalThis, { PAGE_CONTENT: await readContent([]) });
}
