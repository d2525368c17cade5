// @ts-check
// npm run page: build the teachers' page from the sources, into the repository and into output/. With --check: only say whether the one in the repository
// is what the sources build.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { load } from './load.mjs';
import { root } from './root.mjs';
import { install } from './steps.mjs';

await install();
const [build] = await load(['src/page/build/build.ts']);
if (build === undefined) throw new Error('src/page/build/build.ts did not load');
const { html, version, weights } = await build['buildPage']([]);
const pagePath = build['pagePath'];
const bytes = Buffer.byteLength(html);
process.stderr.write(`page ${version}: ${bytes} bytes, ${gzipSync(html, { level: 9 }).length} as gzip\n`);
if (process.argv.includes('--weights')) {
  for (const [file, weight] of weights.slice(0, 40)) process.stderr.write(`${String(weight).padStart(7)} ${file}\n`);
}
if (process.argv.includes('--check')) {
  const old = await readFile(join(root, pagePath), 'utf8').catch(() => '');
  if (old !== html) {
    process.stderr.write(`${pagePath} is out of date: npm run page\n`);
    process.exitCode = 1;
  }
} else {
  for (const file of [pagePath, 'output/page/one-hundred-homes.html']) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), html);
    process.stderr.write(`${file} written\n`);
  }
}
