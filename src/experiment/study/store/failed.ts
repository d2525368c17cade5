import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../../../scenario/file.ts';
import { forget, publish } from './durable.ts';

/** A run that did not come to its end. */
export interface Broken {
  /** Rows of runs.csv (from 1) of which it is one: several where it cannot be said which arm was at work. */
  readonly rows: readonly number[];
  readonly arms: readonly string[];
  /** Number of the set; 0 without sets. */
  readonly set: number;
  readonly replicate: number;
  readonly seed: string;
  readonly message: string;
}

/** Note the runs of a block that failed. The note is for people; a block that is not there is tried again. @throws system errors */
export function noteFailed(folder: string, block: number, broken: readonly Broken[]): void {
  publish(pathOf(folder, block), [Buffer.from(`${JSON.stringify({ block, broken }, null, 1)}\n`)]);
}

/** Remove the note of a block that was made after all. */
export function forgetFailed(folder: string, block: number): void {
  forget(pathOf(folder, block));
}

/** All runs that are noted, by block. */
export function failedRuns(folder: string): ReadonlyMap<number, readonly Broken[]> {
  const found = new Map<number, readonly Broken[]>();
  for (const name of names(folder)) {
    try {
      const { block, broken } = JSON.parse(readFileSync(join(folder, 'failed', name), 'utf8'));
      found.set(Number(block), broken);
    } catch {
      // A note that cannot be read is no reason to fail; its block is missing all the same.
    }
  }
  return found;
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder, 'failed'))
      .filter((name) => /^\d+\.json$/.test(name))
      .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function pathOf(folder: string, block: number): string {
  return join(folder, 'failed', `${block}.json`);
}
