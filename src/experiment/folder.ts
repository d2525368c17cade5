import { mkdir, readdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { systemCode } from '../scenario/file.ts';
import { printable } from '../scenario/printable.ts';
import type { Experiment } from './experiment.ts';
import { exits, Failure, refusals } from './failure.ts';
import { alive, machine } from './machine.ts';
import { differences, type Manifest } from './manifest.ts';

const partial = new RegExp(`^\\.partial-${machine}-(\\d+)$`);

/** Files are written in a folder of this name inside the output folder, and moved out when all are complete. */
export function partialName(): string {
  return `.partial-${machine}-${process.pid}`;
}

/** What lies in a folder: nothing of ours, this experiment, or something that must not be overwritten (and what that is). */
export type Content = 'free' | 'same' | Other;

export interface Other {
  readonly other: string;
  /** False for tables of which no manifest says what they are. */
  readonly isNamed?: false;
}

/**
 * Look into a folder before anything is written there.
 * @param names files that the experiment would write
 * @throws Failure (2) if it is no folder or cannot be read
 */
export async function contentOf(folder: string, fresh: Experiment, names: readonly string[]): Promise<Content> {
  const found = await namesIn(folder);
  if (found.includes('manifest.json')) {
    const old = parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    if (old === null) return { other: 'its manifest.json was not written by this program, or is damaged' };
    if (old.experiment.digest === fresh.digest) return 'same';
    return { other: `it holds another experiment: ${differences(old.experiment, fresh)}` };
  }
  const ours = names.filter((name) => found.includes(name));
  if (ours.length === 0) return 'free';
  return { other: `it has ${ours.join(', ')}, but no manifest.json that says of what`, isNamed: false };
}

/**
 * Make sure that a folder is there and takes files. What earlier, dead processes of this machine left half-written is removed.
 * @returns the folders that had to be made, outermost first
 * @throws Failure (2) with the true cause
 */
export async function prepare(folder: string): Promise<readonly string[]> {
  const made = await missing(folder);
  try {
    // One by one: a recursive mkdir reports ENOENT for a read-only or full disk (nodejs/node#47098).
    for (const path of made) await mkdir(path).catch(unlessThere);
    const probe = join(folder, `${partialName()}-probe`);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    await discard(made);
    throw unusable(folder, error);
  }
  for (const name of await namesIn(folder)) {
    const pid = partial.exec(name)?.[1];
    if (pid !== undefined && (Number(pid) === process.pid || !alive(Number(pid))))
      await rm(join(folder, name), { recursive: true, force: true });
  }
  return made;
}

/** Remove folders that turned out to be needless, innermost first, as far as they are empty. */
export async function discard(made: readonly string[]): Promise<void> {
  for (const folder of [...made].reverse()) await rmdir(folder).catch(() => undefined);
}

/**
 * What a failed system call on an output folder means for the person who chose it; anything else passes unchanged.
 * @param option by which it was chosen
 */
export function unusable(folder: string, error: unknown, option = '--out'): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Failure(
      exits.again,
      `${folder}: the disk is full (${code}); nothing was changed. Make room and run it again.`,
    );
  }
  const why: Readonly<Record<string, string>> = { ...refusals, EEXIST: 'it is a file, not a folder' };
  return new Failure(
    exits.wrong,
    `${printable(folder)}: ${why[code] ?? 'it cannot be written to'} (${code}). Choose another folder with ${option}.`,
  );
}

/** The first of `folder-1`, `folder-2`, … that is not taken. */
export async function freeName(folder: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(dirname(folder), `${basename(folder)}-${number}`);
    const taken = await stat(path).then(
      () => true,
      () => false,
    );
    if (!taken) return path;
  }
}

/** Another process may have made the folder in between. */
function unlessThere(error: unknown): void {
  if (systemCode(error) !== 'EEXIST') throw error;
}

/** Names in a folder; none where there is no folder. @throws Failure (2) where it cannot be read */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw unusable(folder, error);
  }
}

/** The folders on the way that do not exist yet, outermost first. */
async function missing(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let here = folder; ; here = dirname(here)) {
    const known = await stat(here).catch((error: unknown) => error);
    if (systemCode(known) !== 'ENOENT' || dirname(here) === here) return found.reverse();
    found.push(here);
  }
}

function parse(text: string): Manifest | null {
  try {
    const read: unknown = JSON.parse(text);
    const isOurs =
      typeof read === 'object' && read !== null && 'format' in read && read.format === 1 && 'experiment' in read;
    return isOurs ? (read as unknown as Manifest) : null;
  } catch {
    return null;
  }
}
