// @ts-check
// Documents that are made of what commands print.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { load } from './load.mjs';
import { root } from './root.mjs';
import { build, capture, install } from './steps.mjs';

/**
 * Run the commands of a document and write it with its pictures. What they print is kept in the folder; with --render only the
 * document is made again from there.
 * @param {string} module a file that exports `commands` and `documentsOf`
 * @param {string} name of the folder in output/
 */
export async function written(module, name) {
  await install();
  await build();
  const [make] = await load([module]);
  const folder = join(root, 'output', name);
  await mkdir(folder, { recursive: true });
  /** @type {Record<string, { readonly file: string, readonly args: readonly string[] }>} */
  const commands = make?.['commands'];
  /** @type {Record<string, unknown>} */
  const printed = {};
  for (const [key, { file, args }] of Object.entries(commands)) {
    const path = join(folder, file);
    if (!process.argv.includes('--render')) {
      process.stderr.write(`lastmeter ${args.join(' ')}\n`);
      await writeFile(path, await capture(process.execPath, ['dist/lastmeter.js', ...args, '--json']));
    }
    printed[key] = JSON.parse(await readFile(path, 'utf8'));
  }
  /** @type {readonly import('../docs/document.ts').Document[]} */
  const documents = make?.['documentsOf'](printed);
  for (const { path, text } of documents) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  process.stderr.write(`${documents.length} files written, ${documents[0]?.path} the first of them\n`);
}
