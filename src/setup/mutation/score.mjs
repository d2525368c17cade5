// @ts-check
// Which share of small changes of the program do the tests notice? A random sample, the same on every machine: every change has a rank
// by the hash of its place, and the lowest ranks are tried. Usage: node src/setup/mutation/score.mjs [SAMPLE] [--again [FILE ...]]
// Writes src/docs/mutation/record.json as it goes; a change that is recorded there, of a file that is as it was, is not tried again,
// but with --again where nothing has noticed it yet (in these files): then `now` says whether a test does that was written since.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../root.mjs';
import { mutantsOf } from './mutants.mjs';
import { relatedTests } from './related.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {{ rank: string, source: string, file: string, line: number, kind: string, before: string, after: string, noticed: string | null, now: string | null }} Tried */

/** Areas whose changes are tried, and whose tests may notice them. */
const areas = ['model', 'measures', 'analysis'];
const witnesses = [...areas, 'observers'];
/** Nearest tests, run first; seconds that the first ones and the others may take. A change that makes them endless is noticed. */
const NEAREST = 6;
const limits = { nearest: 900, others: 2400 };

const sample = Number(process.argv[2] ?? 100);
const file = join(root, 'src', 'docs', 'mutation', 'record.json');
const hash = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const files = (/** @type {string} */ area) =>
  readdirSync(join(root, 'src', area), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${area}/${name.replaceAll('\\', '/')}`);

const tests = witnesses
  .flatMap(files)
  .filter((path) => path.endsWith('.test.ts'))
  .sort();
const sources = areas
  .flatMap(files)
  // The parameter table is data: docs/parameters.md shows every number of it.
  .filter((path) => !path.endsWith('.test.ts') && !path.startsWith('src/model/parameters/'));

/** @type {{ mutant: Mutant, rank: string, source: string }[]} */
const all = [];
for (const path of sources) {
  const text = readFileSync(join(root, path), 'utf8');
  for (const mutant of mutantsOf(path, text))
    all.push({ mutant, rank: hash(`${path} ${mutant.start} ${mutant.after}`), source: hash(text) });
}
all.sort((a, b) => (a.rank < b.rank ? -1 : 1));
const drawn = all.slice(0, sample);

/** @type {{ of: number, tried: Tried[] }} */
const old = JSON.parse(readFileSync(file, 'utf8'));
const known = new Map(old.tried.map((one) => [`${one.rank} ${one.source}`, one]));
/** @type {Map<string, Tried>} */
const tried = new Map();
for (const { rank, source } of drawn) {
  const one = known.get(`${rank} ${source}`);
  if (one !== undefined) tried.set(rank, one);
}
const related = await relatedTests(tests);

/**
 * Run tests with a change until one fails.
 * @param {Mutant} mutant @param {readonly string[]} chosen @param {number} seconds
 * @returns {Promise<string | null>} what noticed it
 */
async function noticedBy(mutant, chosen, seconds) {
  if (chosen.length === 0) return null;
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...chosen, '--config', 'src/setup/mutant.config.mjs'];
  const env = { ...process.env, MUTATION: JSON.stringify([mutant.file, mutant.start, mutant.end, mutant.after]) };
  const child = spawn(process.execPath, [...args, '--bail=1', '--maxWorkers=1', '--reporter=json'], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let text = '';
  child.stdout.on('data', (piece) => {
    text += piece;
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, seconds * 1000);
  const code = await new Promise((done) => child.on('close', done));
  clearTimeout(timer);
  if (late) return 'tests that do not end';
  if (code === 0) return null;
  const report = JSON.parse(text.slice(text.indexOf('{')));
  const failed = report.testResults.find((/** @type {{ status: string }} */ { status }) => status === 'failed');
  if (failed === undefined) throw new Error(`vitest ended with ${code} and no failure:\n${text.slice(0, 2000)}`);
  return failed.name.replaceAll('\\', '/').slice(root.length + (root.endsWith('/') ? 0 : 1));
}

function save() {
  const record = { of: all.length, tried: drawn.flatMap(({ rank }) => tried.get(rank) ?? []) };
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}

// A test that fails anyway would seem to notice everything.
const unchanged = { file: tests[0] ?? '', start: 0, end: 0, line: 0, kind: 'none', before: '', after: '' };
const sound = await noticedBy(unchanged, tests, limits.others);
if (sound !== null) throw new Error(`the program as it is fails: ${sound}`);

const again = process.argv[3] === '--again' ? process.argv.slice(4) : null;
const queue = drawn.filter(({ rank, mutant }) => {
  const one = tried.get(rank);
  if (again === null) return one === undefined;
  return one?.now === null && (again.length === 0 || again.includes(mutant.file));
});
process.stderr.write(`${all.length} changes, ${sample} drawn, ${queue.length} to try\n`);
await Promise.all(
  Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      const { mutant, rank, source } = one;
      const own = related(mutant.file);
      const noticed =
        (await noticedBy(mutant, own.slice(0, NEAREST), limits.nearest)) ??
        (await noticedBy(mutant, own.slice(NEAREST), limits.others));
      const { file: path, line, kind, before, after } = mutant;
      const first = tried.has(rank) ? null : noticed;
      tried.set(rank, { rank, source, file: path, line, kind, before, after, noticed: first, now: noticed });
      process.stderr.write(
        `${noticed === null ? 'LIVES' : 'ok   '} ${path}:${line} ${before} -> ${after} ${noticed ?? ''}\n`,
      );
      save();
    }
  }),
);
save();
const noticed = [...tried.values()].filter((one) => one.now !== null).length;
process.stdout.write(`${noticed} passed, ${tried.size - noticed} failed\n`);
