import { shared, ThreadPool } from '../../threadPool.ts';
import type { Broken } from '../store/failed.ts';
import { armsAt, type Study, unitsOf } from '../study.ts';
import { brokenRun, type Made } from './make.ts';
import { Watched } from './watched.ts';
import type { Answer, Task } from './worker.ts';

/** How often it is looked at whether a run still goes on, milliseconds. */
const LOOK = 200;

/** Threads that compute blocks. A run that throws, exits, exhausts the memory or does not end costs its block, and no other. */
export class Pool {
  readonly #threads: ThreadPool;
  readonly #study: Study;
  readonly #of: string | SharedArrayBuffer;
  readonly #longest: number | null;

  private constructor(threads: ThreadPool, study: Study, folder: string | null, longest: number | null) {
    this.#threads = threads;
    this.#study = study;
    this.#of = folder ?? shared(study);
    this.#longest = longest;
  }

  /**
   * @param folder of the study, where blocks are kept; null where they are only computed
   * @param workers threads at most
   * @param longest seconds after which a run counts as one that does not end; null for no limit
   */
  static async start(study: Study, folder: string | null, workers: number, longest: number | null): Promise<Pool> {
    return new Pool(await ThreadPool.take(workers), study, folder, longest);
  }

  /** Compute a block and keep it. @throws the signal's reason */
  async keep(block: number, signal: AbortSignal): Promise<Answer> {
    const found = await this.#compute<Answer>('block', block, signal);
    return found instanceof Lost ? { kind: 'broken', broken: [found.broken] } : found;
  }

  /** Compute a block. @throws the signal's reason */
  async make(block: number, signal: AbortSignal): Promise<Made> {
    const found = await this.#compute<Made>('made', block, signal);
    return found instanceof Lost ? { tables: null, broken: [found.broken] } : found;
  }

  async #compute<T>(name: string, block: number, signal: AbortSignal): Promise<T | Lost> {
    signal.throwIfAborted();
    const watched = Watched.of(armsAt(this.#study, 0).length);
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    signal.addEventListener('abort', stop, { once: true });
    let late = false;
    const guard = this.#guard(watched, () => {
      late = true;
      stop();
    });
    try {
      const task: Task = { block, memory: watched.memory, number: this.#threads.number, of: this.#of };
      return (await this.#threads.run(task, name, controller.signal)) as T;
    } catch (error) {
      signal.throwIfAborted();
      const why = late ? `it did not end within ${this.#longest} s (--run-timeout)` : died(error);
      return new Lost(this.#lost(block, watched, why));
    } finally {
      clearInterval(guard);
      signal.removeEventListener('abort', stop);
    }
  }

  /** Calls `act` when a run takes too long. */
  #guard(watched: Watched, act: () => void): NodeJS.Timeout | undefined {
    const longest = this.#longest;
    if (longest === null) return undefined;
    let state = '';
    let since = Date.now();
    return setInterval(() => {
      if (watched.unit === null || watched.state !== state) {
        state = watched.state;
        since = Date.now();
      } else if (Date.now() - since > 1000 * longest) act();
    }, LOOK);
  }

  /** The run at which a worker was lost. */
  #lost(block: number, watched: Watched, message: string): Broken {
    const unit = watched.unit ?? unitsOf(this.#study, block)[0];
    const members = armsAt(this.#study, unit);
    const open = watched.open.flatMap((place) => members[place] ?? []);
    return brokenRun(this.#study, unit, open.length > 0 ? open : members, message);
  }

  /** @param isClean whether every block was waited for */
  async stop(isClean: boolean): Promise<void> {
    await this.#threads.leave(isClean);
  }
}

/** A worker that came to its end in a block. */
class Lost {
  readonly broken: Broken;

  constructor(broken: Broken) {
    this.broken = broken;
  }
}

function died(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/out of memory|memory limit/i.test(message)) return `its worker ran out of memory: ${message}`;
  return `its worker ended: ${message}`;
}
