// @ts-check
// Does each test that docs/evidence.md names notice the change of the program that stands beside it?
// Usage: node src/setup/mutate.mjs [S15 S16 ...]; the last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { load } from './load.mjs';
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
  const folder = await mkdtemp(join(tmpdir(), 'lastmeter-mutant-'));
  const report = join(folder, 'report.json');
  const pattern = `${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    file,
    '-t',
    pattern,
    '--config',
    'src/setup/mutant.config.mjs',
  ];
  const env = { ...process.env, MUTATION: JSON.stringify(mutation) };
  try {
    const child = spawn(process.execPath, [...args, '--reporter=json', `--outputFile=${report}`], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (text) => {
      told += text;
    });
    await new Promise((resolve) => child.on('close', resolve));
    const text = await readFile(report, 'utf8').catch(() => null);
    if (text === null) return `vitest wrote no report: ${told.trim()}`;
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(text);
    if (numPassedTests + numFailedTests !== 1)
      return `${numPassedTests + numFailedTests} tests ran: ${testResults[0]?.message}`;
    return numFailedTests === 1 ? 'fails' : 'passes';
  } finally {
    await rm(folder, { recursive: true, force: true });
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
