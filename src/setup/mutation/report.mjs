// @ts-check
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../root.mjs';

/**
 * Run tests while one file of the program is changed (see ../mutant.config.mjs).
 * @param {readonly string[]} args of vitest: files, and which of their tests
 * @param {readonly string[]} mutation file, text, replacement; empty texts change nothing
 * @returns {Promise<any>} the report that vitest writes as JSON
 * @throws Error with what vitest said where it wrote none
 */
export async function reportOf(args, mutation) {
  const folder = await mkdtemp(join(tmpdir(), 'lastmeter-mutant-'));
  const report = join(folder, 'report.json');
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...args, '--config', 'src/setup/mutant.config.mjs'];
  const env = { ...process.env, MUTATION: JSON.stringify(mutation) };
  try {
    const child = spawn(process.execPath, [...vitest, '--reporter=json', `--outputFile=${report}`], {
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
    if (text === null) throw new Error(`vitest wrote no report: ${told.trim()}`);
    return JSON.parse(text);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
