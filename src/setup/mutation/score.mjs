// @ts-check
// Which share of small changes of the program do the tests notice? A random sample, the same on every machine: every change has a rank
// by the hash of its place, and the lowest ranks are tried. Usage: node src/setup/mutation/score.mjs SAMPLE [DRAW] [--again [FILE ...]]
// Another number of the draw gives other ranks: a sample that nobody has looked at. Writes src/docs/mutation/record.json as it goes; a
// change that is recorded there, of a file that is as it was, is not tried again, but with --again where nothing has noticed it yet (in
// these files): then `now` says whether a test does that was written since.
import { fork } from 'node:child_process';
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
/** Nearest test files that are run: the others may notice more. */
const NEAREST = 12;
/** What is said to notice a change after which a test never ends. */
const ENDLESS = 'tests that do not end';
/** Seconds that a test file may take: a change that makes it endless is noticed. */
const LIMIT = 300;

const sample = Number(process.argv[2] ?? 100);
const draw = /^\d+$/.test(process.argv[3] ?? '') ? Number(process.argv[3]) : 1;
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
    all.push({
      mutant,
      rank: hash(`${draw === 1 ? '' : `${draw} `}${path} ${mutant.start} ${mutant.after}`),
      source: hash(text),
    });
}
all.sort((a, b) => (a.rank < b.rank ? -1 : 1));
const drawn = all.slice(0, sample);

/** @type {{ draw?: number, of: number, tried: Tried[] }} */
const old = JSON.parse(readFileSync(file, 'utf8'));
const known = new Map(((old.draw ?? 1) === draw ? old.tried : []).map((one) => [`${one.rank} ${one.source}`, one]));
/** @type {Map<string, Tried>} */
const tried = new Map();
for (const { rank, source } of drawn) {
  const one = known.get(`${rank} ${source}`);
  if (one !== undefined) tried.set(rank, one);
}
const related = await relatedTests(tests);

/** A process that tries changes, one after the other; started again where it had to be stopped. */
class Witness {
  /** @type {import('node:child_process').ChildProcess | null} */
  #child = null;

  /**
   * Run test files with a change until one fails.
   * @param {Mutant} mutant @param {readonly string[]} tests
   * @returns {Promise<string | null>} what noticed it
   * @throws Error where the process ends by itself
   */
  async noticedBy(mutant, tests) {
    this.#child ??= fork(join(root, 'src', 'setup', 'mutation', 'witness.mjs'), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // A group of its own: the process of vitest that runs the tests has to end with it, and an endless test never hears that it should.
      detached: true,
    });
    const child = this.#child;
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    try {
      return await new Promise((done, fail) => {
        const late = () => {
          this.stop();
          done(ENDLESS);
        };
        child.removeAllListeners();
        child.on('exit', () => fail(new Error(`the tests of ${mutant.file} could not be run`)));
        child.on('message', (/** @type {import('./witness.mjs').Told} */ told) => {
          if ('noticed' in told) return done(told.noticed);
          clearTimeout(timer);
          timer = setTimeout(late, LIMIT * 1000);
        });
        child.send({ mutant, tests });
      });
    } finally {
      clearTimeout(timer);
    }
  }

  stop() {
    this.#child?.removeAllListeners();
    if (this.#child?.pid !== undefined) process.kill(-this.#child.pid, 'SIGKILL');
    this.#child = null;
  }
}

function save() {
  const record = { draw, of: all.length, tried: drawn.flatMap(({ rank }) => tried.get(rank) ?? []) };
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}

const flag = process.argv.indexOf('--again');
const again = flag > 0 ? process.argv.slice(flag + 1) : null;
const queue = drawn.filter(({ rank, mutant }) => {
  const one = tried.get(rank);
  if (again === null) return one === undefined;
  return one?.now === null && (again.length === 0 || again.includes(mutant.file));
});
process.stderr.write(`${all.length} changes, ${sample} drawn, ${queue.length} to try\n`);
await Promise.all(
  Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    const witness = new Witness();
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      const { mutant, rank, source } = one;
      const { file: path, line, kind, before, after } = mutant;
      const own = related(path).slice(0, NEAREST);
      const noticed = await witness.noticedBy(mutant, own);
      // A test that fails anyway would seem to notice everything.
      const unchanged = { ...mutant, end: mutant.start, after: '' };
      const fails = noticed === null || noticed === ENDLESS ? null : await witness.noticedBy(unchanged, [noticed]);
      if (fails !== null) throw new Error(`the program as it is fails: ${fails}`);
      const first = tried.has(rank) ? null : noticed;
      tried.set(rank, { rank, source, file: path, line, kind, before, after, noticed: first, now: noticed });
      process.stderr.write(
        `${noticed === null ? 'LIVES' : 'ok   '} ${path}:${line} ${before} -> ${after} ${noticed ?? ''}\n`,
      );
      save();
    }
    witness.stop();
  }),
);
save();
const noticed = [...tried.values()].filter((one) => one.now !== null).length;
process.stdout.write(`${noticed} passed, ${tried.size - noticed} failed\n`);
