// @ts-check
// npm run page: judge every statement of the teacher's guide with the engine, then build the page from the sources, into the repository and into
// output/. With --kept: take the observations as they are kept. With --check: only say whether the page in the repository is what the sources build.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { load } from './load.mjs';
import { root } from './root.mjs';
import { install } from './steps.mjs';

await install();
const isCheck = process.argv.includes('--check');
const [build, lesson] = await load(['src/page/build/build.ts', 'src/page/lesson/observe.ts']);
if (build === undefined || lesson === undefined) throw new Error('the page did not load');
const observedPath = join(root, 'src', 'page', 'lesson', 'observed.json');
if (!isCheck && !process.argv.includes('--kept')) {
  const observed = lesson['observe'](await build['readContent']([]), tell);
  process.stderr.write('\n');
  await writeFile(observedPath, `${JSON.stringify(observed, null, 2)}\n`);
}
const { observations } = JSON.parse(await readFile(observedPath, 'utf8'));
const made = await build['buildPage'](observations).catch((/** @type {Error} */ error) => {
  process.stderr.write(`npm run page: ${error.message}\n`);
  process.exit(1);
});
const { html, version, weights } = made;
const pagePath = build['pagePath'];
process.stderr.write(
  `page ${version}: ${Buffer.byteLength(html)} bytes, ${gzipSync(html, { level: 9 }).length} as gzip\n`,
);
if (process.argv.includes('--weights')) {
  for (const [file, weight] of weights.slice(0, 40)) process.stderr.write(`${String(weight).padStart(7)} ${file}\n`);
}
if (isCheck) {
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

/** @param {number} done @param {number} of */
function tell(done, of) {
  if (done % 50 === 0 || done === of) process.stderr.write(`\rstatements of the lesson: ${done} of ${of} runs`);
}
