// @ts-check
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { load } from './load.mjs';
import { root } from './root.mjs';
import { settings } from './settings.mjs';

/**
 * Bundle the command, its workers and the library for Node and for browsers. The folder is replaced as a whole, so that a failed
 * build leaves the old one.
 * @param {string} folder
 */
export async function bundle(folder) {
  const fresh = `${folder}.${process.pid}`;
  const entries = {
    lastmeter: 'src/cli/lastmeter.ts',
    inTurn: 'src/cli/inTurn.ts',
    library: 'src/library/node.ts',
    thread: 'src/analysis/parallel/thread.ts',
  };
  const define = { __BASELINE__: JSON.stringify(await baseline()) };
  await build({ ...settings, define, entryPoints: entries, outdir: fresh, chunkNames: '[name]-[hash]' });
  await build({
    ...settings,
    ...{ define, platform: 'browser', target: 'es2022', splitting: false, banner: {}, minify: true },
    ...{ entryPoints: { browser: 'src/library/index.ts' }, outdir: fresh },
  });
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

/** The resolved baseline, as the reader of scenarios gives it. */
async function baseline() {
  const [reader] = await load(['src/scenario/load.ts']);
  const resolved = await reader?.['load'](join(root, 'scenarios', 'baseline.yaml'));
  return resolved.scenario;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundle(join(root, 'dist'));
