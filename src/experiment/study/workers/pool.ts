import type { Piscina } from 'piscina';
import type { Broken } from '../store/failed.ts';
import type { Store } from '../store/store.ts';
import { unitsOf } from '../study.ts';
import { brokenRun } from './make.ts';
import { Watched } from './watched.ts';
import type { Answer, Task } from './worker.ts';

/** How often it is looked at whether a run still goes on, milliseconds. */
const LOOK = 200;

/** Threads that compute blocks. A run that throws, exits, exhausts the memory or does not end costs its block, and no other. */
export class Pool {
  readonly #pool: Piscina<Task, Answer>;
  readonly #store: Store;
  readonly #longest: number | null;

  private constructor(pool: Piscina<Task, Answer>, store: Store, longest: number | null) {
    this.#pool = pool;
    this.#store = store;
    this.#longest = longest;
  }

  /** @param longest seconds after which a run counts as one that does not end; null for no limit */
  static async start(store: Store, workers: number, longest: number | null): Promise<Pool> {
    const { Piscina: Threads } = await import('piscina');
    const pool = new Threads<Task, Answer>({
      // Both files lie in dist/.
      filename: new URL('./simulator.js', import.meta.url).href,
      name: 'block',
      minThreads: workers,
      maxThreads: workers,
      workerData: { folder: store.folder },
    });
    // A thread that dies while it waits is replaced; there is nothing to tell.
    pool.on('error', () => undefined);
    return new Pool(pool, store, longest);
  }

  /** Compute a block. @throws the signal's reason */
  async compute(block: number, signal: AbortSignal): Promise<Answer> {
    const { study } = this.#store;
    const watched = Watched.of(study.plan.arms.length);
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    signal.addEventListener('abort', stop, { once: true });
    let late = false;
    const guard = this.#guard(watched, () => {
      late = true;
      stop();
    });
    try {
      return await this.#pool.run({ block, memory: watched.memory }, { signal: controller.signal });
    } catch (error) {
      signal.throwIfAborted();
      const why = late ? `it did not end within ${this.#longest} s (--run-timeout)` : died(error);
      return { kind: 'broken', broken: [this.#lost(block, watched, why)] };
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
    const { study } = this.#store;
    const unit = watched.unit ?? unitsOf(study, block)[0];
    const open = watched.open;
    return brokenRun(study, unit, open.length > 0 ? open : study.plan.arms.map((_, arm) => arm), message);
  }

  async stop(): Promise<void> {
    await this.#pool.destroy();
  }
}

function died(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/out of memory|memory limit/i.test(message)) return `its worker ran out of memory: ${message}`;
  return `its worker ended: ${message}`;
}
