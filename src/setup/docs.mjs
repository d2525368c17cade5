// @ts-check
// npm run docs: write the documents that are computed from the program. With --check: only say which are out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';
import { install } from './steps.mjs';

await install();
const { load } = await import('./load.mjs');
const [module] = await load(['src/docs/documents.ts']);

/** @type {readonly import('../docs/document.ts').Document[]} */
const documents = await module?.['documents']();
for (const { path, text } of documents) {
  const file = join(root, path);
  const old = await readFile(file, 'utf8').catch(() => null);
  if (old === text) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${path} is out of date: npm run docs\n`);
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
    process.stderr.write(`${path} written\n`);
  }
}
