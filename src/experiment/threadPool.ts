import { deserialize, serialize } from 'node:v8';
import type { Piscina as Pool } from 'piscina';
import { workAlone } from './v8.ts';

/** What threads run: both files lie in dist/. */
export type ThreadFile = 'simulator' | 'analyst';

/**
 * Threads that wait for more work of this process, by their file. Their engine is warm: an analysis in steps does not begin at its
 * slowest with each. Threads that wait do not keep the process alive.
 */
const waiting = new Map<ThreadFile, ThreadPool>();
let taken = 0;

/** Threads that work for one study, or for one job. */
export class ThreadPool {
  readonly #pool: Pool;
  readonly #file: ThreadFile;
  readonly #workers: number;
  #number = 0;

  private constructor(pool: Pool, file: ThreadFile, workers: number) {
    this.#pool = pool;
    this.#file = file;
    this.#workers = workers;
  }

  /** Threads, waiting ones if there are. @param workers how many at most */
  static async take(file: ThreadFile, workers: number): Promise<ThreadPool> {
    const { Piscina } = await import('piscina');
    let threads = waiting.get(file);
    waiting.delete(file);
    if (threads !== undefined && threads.#workers !== workers) {
      await threads.#pool.destroy();
      threads = undefined;
    }
    if (threads === undefined) {
      workAlone(workers);
      const pool = new Piscina({
        filename: new URL(`./${file}.js`, import.meta.url).href,
        minThreads: 0,
        maxThreads: workers,
        idleTimeout: Number.POSITIVE_INFINITY,
      });
      // A thread that dies while it waits is replaced, and an answer may come when nobody waits any more: there is nothing to tell.
      pool.on('error', () => undefined);
      threads = new ThreadPool(pool, file, workers);
    }
    threads.#number = ++taken;
    return threads;
  }

  /** Another for each time that threads are taken, from 1: a thread knows by it whether its work is a new one. */
  get number(): number {
    return this.#number;
  }

  /** Let a thread call a function of the file. @param name of the function */
  run(task: unknown, name: string, signal: AbortSignal): Promise<unknown> {
    return this.#pool.run(task, { name, signal });
  }

  /** @param isClean whether every task was waited for: then the threads wait for others, else they are ended */
  async leave(isClean: boolean): Promise<void> {
    if (isClean && !waiting.has(this.#file)) waiting.set(this.#file, this);
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
