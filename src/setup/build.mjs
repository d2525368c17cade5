// @ts-check
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * How every program of this project is bundled: ESM for Node, heavy modules in chunks of their own that load on demand.
 * piscina stays outside because it starts threads from files of its own package.
 * @type {import('esbuild').BuildOptions}
 */
export const settings = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['piscina', 'esbuild', 'typescript'],
  alias: { 'string-width': join(root, 'src', 'cli', 'stringWidth.cjs') },
  // Bundled CommonJS packages call `require` for Node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
};

/**
 * Bundle the command and its workers. The folder is replaced as a whole, so that a failed build leaves the old one.
 * @param {string} folder
 */
export async function bundle(folder) {
  const fresh = `${folder}.${process.pid}`;
  const entries = {
    lastmeter: 'src/cli/lastmeter.ts',
    worker: 'src/experiment/worker.ts',
    analyst: 'src/analysis/parallel/worker.ts',
    simulator: 'src/experiment/study/work/worker.ts',
  };
  await build({ ...settings, entryPoints: entries, outdir: fresh, chunkNames: '[name]-[hash]' });
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundle(join(root, 'dist'));
