import { mkdtempSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Ended, lastmeter } from './command.ts';
import { faulty as inTrouble } from './faulty.ts';

const folder = mkdtempSync(join(tmpdir(), 'lastmeter-study-'));

/** A path in the folder of these tests. */
export const at = (name: string): string => join(folder, name);

/** A study of 24 runs in 6 blocks. */
export const text = `format: 1
base: lastmeter:baseline
arms: [lastmeter:policies/f03d-duplicate-screening]
set: {city.homes: 4}
sets: {grid: {director.pressure: [8, 16]}}
replicates: 6
outcomes: [completion, formalization]
rows: [runs, weeks]
block: 2
`;

/** Its file. */
export const file = at('tiny.yaml');

/** The tables runs.csv and weeks.csv of the study `undisturbed`, which nothing happened to. */
export const undisturbed: string[] = [];

beforeAll(async () => {
  writeFileSync(file, text);
  await study('run', file, '--out', at('undisturbed'), '--workers', '1');
  undisturbed.push(...(await tables('undisturbed')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `lastmeter study …`. */
export function study(...args: string[]): Promise<Ended> {
  return lastmeter(['study', ...args]);
}

/** The same with something that goes wrong, see src/testing/faults.mjs. @param fault with megabytes of memory that it may use */
export function faulty(fault: Parameters<typeof inTrouble>[0], ...args: string[]): Promise<Ended> {
  return inTrouble(fault, ['study', ...args]);
}

/** The tables runs.csv and weeks.csv of a study. */
export function tables(name: string): Promise<string[]> {
  return Promise.all(['runs.csv', 'weeks.csv'].map((table) => readFile(join(folder, name, table), 'utf8')));
}

/** Names of the parts of a study. */
export async function parts(name: string): Promise<string[]> {
  return (await readdir(join(folder, name, 'parts'))).filter((part) => !part.startsWith('.'));
}

/** Go on with the same command, and expect what an undisturbed study has; nothing half-written is left. */
export async function goesOn(name: string): Promise<void> {
  const { code, stderr } = await study('run', file, '--out', at(name), '--workers', '2');
  expect([code, stderr.includes('Error')]).toEqual([0, false]);
  expect(await tables(name)).toEqual(undisturbed);
  const all = await readdir(at(name), { recursive: true });
  expect(all.filter((path) => path.includes('.tmp-'))).toEqual([]);
}
