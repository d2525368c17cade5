// @ts-check
import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';
import { settings } from './settings.mjs';

/**
 * Bundle TypeScript files and import them.
 * @param {readonly string[]} files paths in the project
 * @returns {Promise<readonly Record<string, any>[]>} their exports, in the same order
 */
export async function load(files) {
  // Inside node_modules, so that packages resolve; one folder a process, because two may run at once.
  const folder = join(root, 'node_modules', '.cache', 'lastmeter', String(process.pid));
  await mkdir(folder, { recursive: true });
  // Parts that are imported only when they are used must still be there then.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outExtension = { '.js': '.mjs' };
  await build({ ...settings, entryPoints: [...files], outdir: folder, outExtension, entryNames: '[name]' });
  const built = files.map((file) => join(folder, `${basename(file, '.ts')}.mjs`));
  return await Promise.all(built.map((file) => import(pathToFileURL(file).href)));
}
