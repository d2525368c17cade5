// @ts-check
// npm test: set everything up, then every check and every test. Arguments after `--` go to vitest.
// The last line is `N passed, N failed`, where each check counts as one test; the exit code is 0 only if nothing failed.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from './chromium.mjs';
import { build, install, run } from './steps.mjs';
import { Tally } from './tally.mjs';

/** Name, script of a package, arguments. @type {readonly (readonly [string, string, readonly string[]])[]} */
const checks = [
  ['style', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
  ['types', 'node_modules/typescript/bin/tsc', ['--noEmit']],
  ['walls', 'src/setup/walls.mjs', []],
  ['documents', 'src/setup/docs.mjs', ['--check']],
];

const tally = new Tally();

/** Run vitest and add up its own report: a file that does not load is a failure too. */
async function tests() {
  const folder = await mkdtemp(join(tmpdir(), 'lastmeter-test-'));
  try {
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2)];
    const code = await run(process.execPath, args);
    const report = JSON.parse(await readFile(file, 'utf8'));
    tally.passed += report.numPassedTests;
    const unloaded = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: readonly unknown[] }} */ result) =>
        result.status === 'failed' && result.assertionResults.length === 0,
    ).length;
    tally.failed += report.numFailedTests + unloaded;
    if (code !== 0 && report.numFailedTests + unloaded === 0) throw new Error(`vitest ended with exit code ${code}`);
    if (report.numPassedTests === 0) throw new Error('vitest ran no test');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

try {
  await install();
  // Debian's packages come while this program is built and checked.
  const browser = chromium();
  browser.catch(() => undefined); // it is told where the tests wait for it
  await build();
  for (const [name, script, args] of checks) {
    await tally.count(name, async () => {
      const code = await run(process.execPath, [script, ...args], { stdio: ['ignore', process.stderr.fd, 'inherit'] });
      if (code !== 0) throw new Error(`exit code ${code}; its messages stand above`);
    });
  }
  process.env['CHROMIUM'] = await browser;
  await tests();
} catch (error) {
  tally.fail('npm test', error);
}
tally.end();
