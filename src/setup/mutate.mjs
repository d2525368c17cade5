// @ts-check
// Does each test that docs/evidence.md names notice the change of the program that stands beside it?
// Usage: node src/setup/mutate.mjs [S15 S16 ...]; the last line is `N passed, N failed`.
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { load } from './load.mjs';
import { reportOf } from './mutation/report.mjs';
import { root } from './root.mjs';

/** @typedef {import('../docs/evidence/row.ts').Evidence} Evidence */

const [rows, digests] = await load(['src/docs/evidence/rows.ts', 'src/docs/evidence/digest.ts']);
const wanted = process.argv.slice(2);
/** @type {readonly Evidence[]} */
const evidence = rows?.['evidence'].filter(
  (/** @type {Evidence} */ { id, proof }) => proof.mutation && (wanted.length === 0 || wanted.includes(id)),
);

/**
 * Run one test alone.
 * @param {string} file
 * @param {string} title
 * @param {readonly string[]} mutation file, text, replacement; empty texts change nothing
 * @returns {Promise<'passes' | 'fails' | string>} or why it says nothing
 */
async function test(file, title, mutation) {
  const pattern = `${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
  try {
    const { numPassedTests, numFailedTests, testResults } = await reportOf([file, '-t', pattern], mutation);
    const ran = numPassedTests + numFailedTests;
    if (ran !== 1) return `${ran} tests ran: ${testResults[0]?.message}`;
    return numFailedTests === 1 ? 'fails' : 'passes';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @type {Record<string, string>} */
const noticed = {};
/** @type {Set<string>} */
const unnoticed = new Set();
/** What a test says of the program as it is, by test. @type {Map<string, Promise<string>>} */
const sound = new Map();

/** @param {Evidence} row */
async function judge({ id, proof }) {
  const { test: name, mutation, mechanism } = proof;
  if (!name || !mutation) throw new Error(`${id} has a mutation and no test`);
  /** @type {[import('../docs/evidence/row.ts').TestName, import('../docs/evidence/row.ts').Mutation][]} */
  const pairs = [[name, mutation]];
  if (mechanism) pairs.push([mechanism.test, mechanism.mutation]);
  for (const [named, change] of pairs) {
    const key = named.join(' ');
    const asIs = sound.get(key) ?? test(named[0], named[1], ['', '', '']);
    sound.set(key, asIs);
    const before = await asIs;
    const after = before === 'passes' ? await test(named[0], named[1], change) : before;
    if (before === 'passes' && after === 'fails') continue;
    unnoticed.add(id);
    process.stderr.write(`FAIL ${id} ${named[1]}: before ${before}, after ${after}\n`);
    return;
  }
  noticed[id] = digests?.['digest'](proof);
  process.stderr.write(`ok   ${id}\n`);
}

const queue = [...evidence];
await Promise.all(
  Array.from({ length: Math.max(1, Math.min(4, availableParallelism())) }, async () => {
    for (let row = queue.shift(); row; row = queue.shift()) await judge(row);
  }),
);

const file = join(root, 'src', 'docs', 'evidence', 'noticed.json');
const old = wanted.length === 0 ? {} : JSON.parse(await readFile(file, 'utf8'));
const all = Object.entries({ ...old, ...noticed })
  .filter(([id]) => !unnoticed.has(id))
  .sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));
await writeFile(file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
process.stdout.write(`${Object.keys(noticed).length} passed, ${unnoticed.size} failed\n`);
process.exitCode = unnoticed.size === 0 ? 0 : 1;
