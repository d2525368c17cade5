import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Ended, lastmeter } from './command.ts';

/** The case. */
export const baseline = 'lastmeter:baseline';
/** Six years of eight homes, in one thread. */
export const small = ['--set', 'city.homes=8', '--replicates', '6', '--workers', '1'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-run-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A path in the folder of this test, or the folder itself. */
export function here(...names: readonly string[]): string {
  return join(folder, ...names);
}

/** Run a small experiment into a folder below the temporary one. */
export function run(out: string, ...more: string[]): Promise<Ended> {
  return lastmeter(['run', baseline, ...small, '--out', join(folder, out), ...more]);
}

/** Every file below a folder with its bytes. */
export async function contents(of: string): Promise<Record<string, string>> {
  const names = await readdir(join(folder, of), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = await Promise.all(
    files.sort().map(async (file) => [file.slice(join(folder, of).length + 1), await readFile(file, 'utf8')]),
  );
  return Object.fromEntries(read);
}
