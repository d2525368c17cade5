// @ts-check
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * How every program of this project is bundled: ESM for Node, heavy modules in chunks of their own that load on demand.
 * piscina stays outside because it starts threads from files of its own package, resvg because it is machine code,
 * playwright because it reads files of its own package.
 * @type {import('esbuild').BuildOptions}
 */
export const settings = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['piscina', '@resvg/resvg-js', 'esbuild', 'typescript', '@gfx/zopfli', 'playwright-core'],
  alias: { 'string-width': join(root, 'src', 'cli', 'stringWidth.cjs') },
  // Bundled CommonJS packages call `require` for Node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
};
