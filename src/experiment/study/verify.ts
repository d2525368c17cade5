import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import alea from 'seedrandom/lib/alea.js';
import { systemCode } from '../../scenario/file.ts';
import { keptRow, runColumns, simulatedRow } from './again.ts';
import { type Merged, ranges, readMerged } from './merge.ts';
import type { Damaged, Store } from './store/store.ts';
import { blocksOf, rowsOf } from './study.ts';

/** A row that has other values when it is simulated again. */
export interface Differing {
  readonly row: number;
  readonly column: string;
  readonly kept: string;
  readonly again: string;
}

/** What was found wrong in a study's folder. */
export interface Verdict {
  readonly damaged: readonly Damaged[];
  /** Rows of parts that are not there. */
  readonly missing: readonly (readonly [first: number, last: number])[];
  /** Merged files that are not what merged.json says, and how; null where nothing has been merged. */
  readonly files: readonly { readonly file: string; readonly why: string }[] | null;
  /** How many rows were simulated again, and those that differ. */
  readonly sampled: number;
  readonly differing: readonly Differing[];
}

/**
 * Check everything in a study's folder, and simulate some of its rows again.
 * @param sample rows to simulate
 * @param seed any text: which rows these are
 * @param progress told how many rows have been simulated
 */
export async function verify(
  store: Store,
  sample: number,
  seed: string,
  signal: AbortSignal,
  progress: (rows: number) => void,
): Promise<Verdict> {
  const { study } = store;
  const { present, damaged } = store.scan();
  const bad = new Set(damaged.map(({ block }) => block));
  const missing = blocksOf(study).filter((block) => !present.has(block) && !bad.has(block));
  const merged = readMerged(store.folder);
  const rows = chosen([...present], (block) => rowsOf(study, block), sample, seed);
  const columns = runColumns(study);
  const differing: Differing[] = [];
  for (const [done, row] of rows.entries()) {
    // Lets a Ctrl-C through.
    await new Promise(setImmediate);
    signal.throwIfAborted();
    const kept = keptRow(store, row) ?? [];
    const again = simulatedRow(study, row);
    const k = columns.findIndex((_, column) => kept[column] !== again[column]);
    if (k >= 0) differing.push({ row, column: columns[k] ?? '', kept: kept[k] ?? '', again: again[k] ?? '' });
    progress(done + 1);
  }
  return {
    damaged,
    missing: ranges(study, missing),
    files: merged === null ? null : wrongFiles(store.folder, merged),
    sampled: rows.length,
    differing,
  };
}

/** Different rows of the blocks, each row of each block as likely; in order. */
function chosen(
  blocks: readonly number[],
  rowsIn: (block: number) => readonly [number, number],
  count: number,
  seed: string,
): readonly number[] {
  const draw = alea(JSON.stringify(['verify', seed]));
  const ends: number[] = [];
  let total = 0;
  for (const block of blocks) {
    const [first, last] = rowsIn(block);
    total += last - first + 1;
    ends.push(total);
  }
  const rows = new Set<number>();
  while (rows.size < Math.min(count, total)) {
    const at = Math.floor(draw() * total);
    const index = ends.findIndex((end) => at < end);
    const [first] = rowsIn(blocks[index] as number);
    rows.add(first + at - (ends[index - 1] ?? 0));
  }
  return [...rows].sort((a, b) => a - b);
}

function wrongFiles(folder: string, { files }: Merged): readonly { readonly file: string; readonly why: string }[] {
  return Object.entries(files).flatMap(([file, { sha256 }]) => {
    const found = hashOf(join(folder, file));
    return found === sha256 ? [] : [{ file, why: found === null ? 'it is gone' : 'its checksum does not hold' }];
  });
}

/** SHA-256 of a file of any length; null where it is gone. */
function hashOf(path: string): string | null {
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
  try {
    const hash = createHash('sha256');
    const piece = new Uint8Array(1 << 20);
    for (let length = readSync(handle, piece); length > 0; length = readSync(handle, piece)) {
      hash.update(piece.subarray(0, length));
    }
    return hash.digest('hex');
  } finally {
    closeSync(handle);
  }
}
