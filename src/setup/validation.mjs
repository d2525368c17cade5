// @ts-check
// npm run validation: run the commands that docs/validation.md is made of, and write it with its pictures. What the commands print
// is kept in output/validation; with --render only the document is made again from there.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';
import { build, capture, install } from './steps.mjs';

await install();
await build();
const { load } = await import('./load.mjs');
const [make] = await load(['src/docs/validation/make.ts']);
const folder = join(root, 'output', 'validation');
await mkdir(folder, { recursive: true });

/** @type {Record<string, { readonly file: string, readonly args: readonly string[] }>} */
const commands = make?.['commands'];
/** @type {Record<string, unknown>} */
const printed = {};
for (const [name, { file, args }] of Object.entries(commands)) {
  const path = join(folder, file);
  if (!process.argv.includes('--render')) {
    process.stderr.write(`lastmeter ${args.join(' ')}\n`);
    await writeFile(path, await capture(process.execPath, ['dist/lastmeter.js', ...args, '--json']));
  }
  printed[name] = JSON.parse(await readFile(path, 'utf8'));
}

/** @type {readonly import('../docs/document.ts').Document[]} */
const documents = make?.['validationOf'](printed);
for (const { path, text } of documents) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
process.stderr.write(`${documents.length} files written, docs/validation.md the first of them\n`);
