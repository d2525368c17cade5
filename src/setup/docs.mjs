// @ts-check
// npm run docs: write the documents that are computed from the program. With --check: only say which are out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';
import { install } from './steps.mjs';

await install();
const { load } = await import('./load.mjs');
const check = process.argv.includes('--check');
// The experiments take half a minute; their own test holds them against the program.
const sources = ['src/docs/documents.ts', ...(check ? [] : ['src/docs/experiments/document.ts'])];
const [parts, experiments] = await load(sources);

/** @type {readonly import('../docs/document.ts').Document[]} */
const documents = [
  ...((await parts?.['documents']()) ?? []),
  ...(experiments ? [await experiments['experimentsDocument']()] : []),
];
for (const { path, text } of documents) {
  const file = join(root, path);
  const old = await readFile(file, 'utf8').catch(() => null);
  if (old === text) continue;
  if (check) {
    process.stderr.write(`${path} is out of date: npm run docs\n`);
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
    process.stderr.write(`${path} written\n`);
  }
}
