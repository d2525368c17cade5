// @ts-check
// npm run docs: write the documents that are computed from the program. With --check: only say which are out of date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';
import { build, install } from './steps.mjs';

await install();
const { load } = await import('./load.mjs');
const check = process.argv.includes('--check');
// Documents that need many runs have tests of their own.
const runs = ['src/docs/experiments/document.ts', 'src/docs/readme.ts', 'src/docs/walkthrough.ts'];
if (!check) await build();
const [parts, experiments, readme, walks] = await load(['src/docs/documents.ts', ...(check ? [] : runs)]);

/** @type {readonly import('../docs/document.ts').Document[]} */
const documents = [
  ...((await parts?.['documents']()) ?? []),
  ...(experiments ? await experiments['experimentsDocuments']() : []),
  ...(readme ? await readme['readmeDocuments']() : []),
  ...(walks ? await walks['walkedDocuments']() : []),
];
for (const { path, text } of documents) {
  const file = join(root, path);
  const old = await readFile(file, 'utf8').catch(() => null);
  if (old === text) continue;
  if (check) {
    process.stderr.write(`${path} is out of date: npm run docs\n`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    process.stderr.write(`${path} written\n`);
  }
}
