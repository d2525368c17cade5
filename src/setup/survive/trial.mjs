// @ts-check
// What every section of survive.mjs uses: two studies, the command with a fault, the digest of what it wrote.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from '../root.mjs';

/** A study in short runs. @param {number} replicates @param {number} block */
const study = (replicates, block) => `format: 1
base: lastmeter:baseline
arms: [lastmeter:policies/f03d-duplicate-screening]
set: {city.homes: 4}
replicates: ${replicates}
outcomes: [completion, formalization]
rows: [runs, weeks]
block: ${block}
`;

/** Counts a check that returns a figure, and throws when it does not hold. @typedef {(what: string, check: () => Promise<string>) => Promise<void>} Count */

/** Everything that is tried lies here. */
export const folder = await mkdtemp(join(tmpdir(), 'lastmeter-survive-'));
const preload = pathToFileURL(join(root, 'src', 'testing', 'faults.mjs')).href;

/** Files of a study of 2 blocks and of one of 40. */
export const small = join(folder, 'small.yaml');
export const middle = join(folder, 'middle.yaml');
/** Digests of undisturbed studies, by file. @type {Map<string, string>} */
export const wanted = new Map();

/** Write both studies, and keep what each comes to when nothing happens to it. */
export async function prepare() {
  await writeFile(small, study(4, 2));
  await writeFile(middle, study(120, 3));
  for (const file of [small, middle]) {
    const of = join(folder, 'undisturbed');
    await lastmeter(['run', file, '--out', of, '--workers', '1']);
    wanted.set(file, await digest(of));
    await rm(of, { recursive: true });
  }
}

/**
 * Start the command.
 * @param {readonly string[]} args @param {object} [fault] see src/testing/faults.mjs @param {number} [killed] after so many milliseconds
 * @returns {Promise<{ code: number | null, told: string }>}
 */
export function lastmeter(args, fault, killed) {
  const env = fault === undefined ? {} : { NODE_OPTIONS: `--import=${preload}`, FAULT: JSON.stringify(fault) };
  const child = spawn(process.execPath, [join(root, 'dist', 'lastmeter.js'), 'study', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      told += text;
    });
  const timer = killed === undefined ? undefined : globalThis.setTimeout(() => child.kill('SIGKILL'), killed);
  return new Promise((done, fail) =>
    child.on('error', fail).on('close', (code) => {
      clearTimeout(timer);
      done({ code, told });
    }),
  );
}

/** SHA-256 of the tables of a study. @param {string} of */
export async function digest(of) {
  const hash = createHash('sha256');
  for (const name of ['runs.csv', 'weeks.csv']) hash.update(await readFile(join(of, name)));
  return hash.digest('hex');
}

/** What must hold. @param {boolean} holds @param {string} what is said otherwise */
export function must(holds, what) {
  if (!holds) throw new Error(what);
}

/** Two at a time. @template T @param {readonly T[]} all @param {(one: T) => Promise<void>} act */
export async function each(all, act) {
  const queue = [...all];
  await Promise.all(
    [0, 1].map(async () => {
      for (let one = queue.shift(); one !== undefined; one = queue.shift()) await act(one);
    }),
  );
}

/** Make a study again where it was stopped, and compare. @param {string} file @param {string} of @param {string} when */
export async function goesOn(file, of, when) {
  const { code, told } = await lastmeter(['run', file, '--out', of, '--workers', '1']);
  must(code === 0, `${when}: exit code ${code}: ${told}`);
  must((await digest(of)) === wanted.get(file), `${when}: another digest`);
  const left = (await readdir(of, { recursive: true })).filter((name) => name.includes('.tmp-'));
  must(left.length === 0, `${when}: ${left.join()} was left`);
}
