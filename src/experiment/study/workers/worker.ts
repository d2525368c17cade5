import { performance } from 'node:perf_hooks';
import { workerData } from 'node:worker_threads';
import { systemCode } from '../../../scenario/file.ts';
import type { Broken } from '../store/failed.ts';
import { Store } from '../store/store.ts';
import { blockCount, type Study } from '../study.ts';
import { blockMaker, type Made } from './make.ts';
import { Watched } from './watched.ts';

/** What a worker is given once, when it starts. */
export type WorkerData =
  /** Folder of the study: what is computed is kept there. */
  | { readonly folder: string }
  /** Nothing is kept. */
  | { readonly study: Study };

/** A block to compute. */
export interface Task {
  readonly block: number;
  /** See `./watched.ts`. */
  readonly memory: Int32Array;
}

/** What a block came to, for the main thread. The rows are on the disk. */
export type Answer =
  | { readonly kind: 'kept'; readonly bytes: number; readonly computing: number; readonly keeping: number }
  | { readonly kind: 'broken'; readonly broken: readonly Broken[] }
  /** A system call failed. */
  | { readonly kind: 'trouble'; readonly code: string };

const given = workerData as WorkerData;
const store = 'folder' in given ? Store.open(given.folder) : null;
const { study } = store ?? (given as { readonly study: Study });
const make = blockMaker(study);

/** What the pool calls where nothing is kept: one block is computed. */
export function made({ block: number, memory }: Task): Made {
  return make(number, new Watched(memory));
}

/** What the pool calls otherwise: one block is computed, and kept unless a run of it failed. Times in milliseconds. */
export function block({ block: number, memory }: Task): Answer {
  if (store === null) throw new Error('there is no folder to keep a block in');
  const count = blockCount(study);
  if (number >= count) throw new RangeError(`there is no block ${number}: the study has blocks 0 to ${count - 1}`);
  const start = performance.now();
  const { tables, broken } = make(number, new Watched(memory));
  if (tables === null) return { kind: 'broken', broken };
  const middle = performance.now();
  try {
    const bytes = store.put(number, tables);
    return { kind: 'kept', bytes, computing: middle - start, keeping: performance.now() - middle };
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return { kind: 'trouble', code };
  }
}
