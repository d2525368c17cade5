import { performance } from 'node:perf_hooks';
import { systemCode } from '../../../scenario/file.ts';
import { unshared } from '../../threadPool.ts';
import type { Broken } from '../store/failed.ts';
import { Store } from '../store/store.ts';
import { blockCount, type Study } from '../study.ts';
import { blockMaker, type Made } from './make.ts';
import { Watched } from './watched.ts';

/** A block to compute. */
export interface Task {
  readonly block: number;
  /** See `./watched.ts`. */
  readonly memory: Int32Array;
  /** Which study of this process it is, from 1: a thread goes from one to the next. */
  readonly number: number;
  /** Folder of the study, where the block is kept; the study itself, shared, where it is not. */
  readonly of: string | SharedArrayBuffer;
}

/** What a block came to, for the main thread. The rows are on the disk. */
export type Answer =
  | { readonly kind: 'kept'; readonly bytes: number; readonly computing: number; readonly keeping: number }
  | { readonly kind: 'broken'; readonly broken: readonly Broken[] }
  /** A system call failed. */
  | { readonly kind: 'trouble'; readonly code: string };

/** The study at hand. */
interface AtHand {
  readonly number: number;
  readonly study: Study;
  /** Null where nothing is kept. */
  readonly store: Store | null;
  readonly make: (block: number, watched: Watched) => Made;
}

let last: AtHand | null = null;

function atHand({ number, of }: Task): AtHand {
  if (last?.number === number) return last;
  const store = typeof of === 'string' ? Store.open(of) : null;
  const study = store?.study ?? (unshared(of as SharedArrayBuffer) as Study);
  last = { number, study, store, make: blockMaker(study) };
  return last;
}

/** What the pool calls where nothing is kept: one block is computed. */
export function made(task: Task): Made {
  return atHand(task).make(task.block, new Watched(task.memory));
}

/** What the pool calls otherwise: one block is computed, and kept unless a run of it failed. Times in milliseconds. */
export function block(task: Task): Answer {
  const { study, store, make } = atHand(task);
  const { block: number, memory } = task;
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
