import { setImmediate } from 'node:timers/promises';
import { shared, ThreadPool } from '../../experiment/threadPool.ts';
import type { DataOf, ResultOf, UnitOf } from './job.ts';
import { type JobName, jobOf, type jobs } from './jobs.ts';
import type { Batch } from './worker.ts';

/** How the units of a job are shared out. */
export interface Threads {
  /** 1 computes everything in this thread. */
  readonly workers: number;
  /** Stops the work: the generator throws the signal's reason. */
  readonly signal: AbortSignal;
  /** Units that go to a thread at a time: more where they are short, so that messages cost little. */
  readonly batch?: number;
}

/** Batches that wait for their turn, for each thread: enough to keep all busy, few enough to keep memory small. */
const AHEAD = 3;

/**
 * The results of a job, in the order of its units, whatever the number of threads. Units are drawn as they are needed, so
 * their list may be endless.
 * @throws what a unit throws; an Error when a thread dies
 */
export async function* results<N extends JobName>(
  name: N,
  data: DataOf<(typeof jobs)[N]>,
  units: Iterable<UnitOf<(typeof jobs)[N]>>,
  threads: Threads,
): AsyncGenerator<ResultOf<(typeof jobs)[N]>> {
  const found = threads.workers === 1 ? here(name, data, units, threads) : inPool(name, data, units, threads);
  for await (const result of found) yield result as ResultOf<(typeof jobs)[N]>;
}

async function* here(name: JobName, data: unknown, units: Iterable<unknown>, { signal }: Threads) {
  const work = jobOf(name).prepare(data);
  for (const unit of units) {
    // Lets a Ctrl-C through.
    await setImmediate();
    signal.throwIfAborted();
    yield work(unit);
  }
}

async function* inPool(
  name: JobName,
  data: unknown,
  units: Iterable<unknown>,
  { workers, signal, batch = 1 }: Threads,
) {
  const pool = await ThreadPool.take(workers);
  const work = { name, number: pool.number, data: shared(data) };
  let isClean = false;
  const waiting: Promise<readonly unknown[]>[] = [];
  try {
    const left = batches(units, batch);
    for (;;) {
      while (waiting.length < workers * AHEAD) {
        const next = left.next();
        if (next.done === true) break;
        const task: Batch = { ...work, units: next.value };
        const result = pool.run(task, 'workOn', signal) as Promise<readonly unknown[]>;
        // It is awaited in its turn; until then a failure must not count as unhandled.
        result.catch(() => undefined);
        waiting.push(result);
      }
      const first = waiting.shift();
      if (first === undefined) {
        isClean = true;
        return;
      }
      try {
        yield* await first;
      } catch (error) {
        signal.throwIfAborted();
        throw error;
      }
    }
  } finally {
    await pool.leave(isClean);
  }
}

/** Consecutive units, `size` at a time. */
function* batches(units: Iterable<unknown>, size: number): Generator<readonly unknown[]> {
  let batch: unknown[] = [];
  for (const unit of units) {
    batch.push(unit);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
