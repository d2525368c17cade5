// @ts-check
// Which patterns of the fast test notice that a mechanism is broken? Usage: node src/setup/mechanisms.mjs [urging ...]
// Writes src/docs/evidence/mechanisms.json; ends with 1 if a break passes unnoticed.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { load } from './load.mjs';
import { reportOf } from './mutation/report.mjs';
import { root } from './root.mjs';

/** @typedef {import('../docs/evidence/mechanisms.ts').Broken} Broken */

const [list, digests] = await load(['src/docs/evidence/mechanisms.ts', 'src/docs/evidence/digest.ts']);
const wanted = process.argv.slice(2);
/** @type {readonly Broken[]} */
const broken = list?.['brokenMechanisms'].filter(
  (/** @type {Broken} */ { name }) => wanted.length === 0 || wanted.includes(name),
);

/**
 * Titles of the tests that fail under a mutation.
 * @param {readonly string[]} mutation file, text, replacement; empty texts change nothing
 * @returns {Promise<readonly string[]>}
 */
async function failing(mutation) {
  const { testResults } = await reportOf([list?.['fastTest']], mutation);
  const tests = testResults.flatMap((/** @type {any} */ file) => file.assertionResults);
  if (tests.length === 0) throw new Error(`no test ran: ${testResults[0]?.message}`);
  return tests
    .filter((/** @type {any} */ { status }) => status === 'failed')
    .map((/** @type {any} */ { title }) => title);
}

const sound = await failing(['', '', '']);
if (sound.length > 0) throw new Error(`the program as it is fails: ${sound.join('; ')}`);

const file = join(root, 'src', 'docs', 'evidence', 'mechanisms.json');
/** @type {Record<string, { digest: string, noticed: readonly string[] }>} */
const all = wanted.length === 0 ? {} : JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
let unnoticed = 0;
for (const { name, mutation } of broken) {
  const noticed = await failing(mutation);
  all[name] = { digest: digests?.['digest']({ test: [list?.['fastTest'], ''], mutation }), noticed };
  if (noticed.length === 0) unnoticed++;
  process.stderr.write(`${noticed.length > 0 ? 'ok  ' : 'FAIL'} ${name}: ${noticed.join('; ') || 'nobody noticed'}\n`);
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
}
process.stdout.write(`${broken.length - unnoticed} passed, ${unnoticed} failed\n`);
process.exitCode = unnoticed === 0 ? 0 : 1;
