import { deserialize, serialize } from 'node:v8';
import type { Piscina as Pool } from 'piscina';
import { workAlone } from './v8.ts';

/**
 * Threads that wait for more work of this process. Their engine is warm: an analysis in steps does not begin at its slowest with each.
 * Threads that wait do not keep the process alive.
 */
let waiting: ThreadPool | null = null;
let taken = 0;

/** Threads that work for one study, or for one job. */
export class ThreadPool {
  readonly #pool: Pool;
  readonly #workers: number;
  #number = 0;

  private constructor(pool: Pool, workers: number) {
    this.#pool = pool;
    this.#workers = workers;
  }

  /** Threads, waiting ones if there are. @param workers how many at most */
  static async take(workers: number): Promise<ThreadPool> {
    const { Piscina } = await import('piscina');
    let threads = waiting;
    waiting = null;
    if (threads !== null && threads.#workers !== workers) {
      await threads.#pool.destroy();
      threads = null;
    }
    if (threads === null) {
      workAlone(workers);
      const pool = new Piscina({
        filename: new URL('./thread.js', import.meta.url).href,
        minThreads: 0,
        maxThreads: workers,
        idleTimeout: Number.POSITIVE_INFINITY,
      });
      // A thread that dies while it waits is replaced, and an answer may come when nobody waits any more: there is nothing to tell.
      pool.on('error', () => undefined);
      threads = new ThreadPool(pool, workers);
    }
    threads.#number = ++taken;
    return threads;
  }

  /** End threads that wait, for the memory that they hold: to be called where nothing more is run. */
  static async end(): Promise<void> {
    const threads = waiting;
    waiting = null;
    if (threads !== null) await threads.#pool.destroy();
  }

  /** Another for each time that threads are taken, from 1: a thread knows by it whether its work is a new one. */
  get number(): number {
    return this.#number;
  }

  /** Let a thread call a function of its file, `src/analysis/parallel/thread.ts`. @param name of the function */
  run(task: unknown, name: string, signal: AbortSignal): Promise<unknown> {
    return this.#pool.run(task, { name, signal });
  }

  /** @param isClean whether every task was waited for: then the threads wait for others, else they are ended */
  async leave(isClean: boolean): Promise<void> {
    if (isClean && waiting === null) waiting = this;
    else await this.#pool.destroy();
  }
}

/** Data for all tasks of a work, in memory that threads share: with a task nothing of it travels. */
export function shared(data: unknown): SharedArrayBuffer {
  const bytes = serialize(data);
  const memory = new SharedArrayBuffer(bytes.length);
  new Uint8Array(memory).set(bytes);
  return memory;
}

/** The data again. */
export function unshared(memory: SharedArrayBuffer): unknown {
  return deserialize(Buffer.from(new Uint8Array(memory)));
}
