import { systemCode } from '../../scenario/file.ts';
import { exits } from '../failure.ts';
import { type Broken, forgetFailed, noteFailed } from './store/failed.ts';
import { atWork, Log } from './store/log.ts';
import type { Store } from './store/store.ts';
import { trouble } from './store/trouble.ts';
import { blockCount, rowsOf } from './study.ts';
import { Pool } from './workers/pool.ts';

/** The blocks that one process of several is to compute. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** How missing blocks are computed, and who is told. */
export interface Conditions {
  readonly shard: Shard;
  readonly workers: number;
  /** Seconds after which a run counts as one that does not end; null for no limit. */
  readonly runTimeout: number | null;
  /** Stops the work: its reason is thrown. What is kept stays. */
  readonly signal: AbortSignal;
  /** Told how many runs of the shard are done. */
  readonly progress: (runs: number) => void;
  /** Told when a run has failed; the others go on. */
  readonly failed: (broken: Broken) => void;
  /** Told once, after the first blocks, what the rest will take. */
  readonly estimated: (estimate: Estimate) => void;
  /** Stop when the estimate has been told. */
  readonly only: 'estimate' | null;
  /** Begin no block any more when a run has failed. Those that come before its block are made all the same. */
  readonly untilFailed?: boolean;
}

/** What a study still takes. */
export interface Estimate {
  readonly runs: number;
  readonly seconds: number;
  readonly bytes: number;
}

/** What a call came to. */
export interface Conducted {
  /** Blocks that this call made. */
  readonly made: number;
  /** Blocks with a run that failed. */
  readonly failed: readonly number[];
  /** Milliseconds of all workers. */
  readonly computing: number;
  readonly keeping: number;
}

/** The estimate is made from the first block that ends after so much work, milliseconds: the very first runs are slow. */
const WARM = 1000;
/** And no later than after so many blocks. */
const PROBES = 4;

/** The shard that has a block, of `count` shards: its index, from 1. */
export function shardOfBlock(block: number, count: number): number {
  return (block % count) + 1;
}

/** Whether a shard has a block. */
export function inShard({ index, count }: Shard, block: number): boolean {
  return shardOfBlock(block, count) === index;
}

/** Runs of some blocks. */
export function runsOf(store: Store, blocks: Iterable<number>): number {
  let runs = 0;
  for (const block of blocks) {
    const [first, last] = rowsOf(store.study, block);
    runs += last - first + 1;
  }
  return runs;
}

/**
 * Compute blocks of a study that are missing. It may be stopped at any moment, in any way, and called again.
 * @param missing blocks to compute
 * @throws Failure 75 or 2 when the folder cannot be written to; the signal's reason
 */
export async function conductStudy(store: Store, missing: readonly number[], given: Conditions): Promise<Conducted> {
  const done = { made: 0, failed: [] as number[], computing: 0, keeping: 0, bytes: 0 };
  if (missing.length === 0) return done;
  const queue = inTurn(store, missing);
  const safe = (): string =>
    `${blockCount(store.study) - missing.length + done.made} of ${blockCount(store.study)} blocks are safe`;
  const log = write(store, safe, () => new Log(store.folder));
  const controller = new AbortController();
  const stop = (): void => controller.abort(given.signal.reason);
  given.signal.addEventListener('abort', stop, { once: true });
  const pool = await Pool.start(store.study, store.folder, given.workers, given.runTimeout);
  let runs = 0;
  let told = false;
  let exit: number = exits.failed;
  try {
    const work = async (): Promise<void> => {
      for (let block = queue.shift(); block !== undefined; block = queue.shift()) {
        controller.signal.throwIfAborted();
        // Another process may have made it in the meantime.
        if (!store.has(block)) {
          const answer = await pool.keep(block, controller.signal);
          if (answer.kind === 'trouble') throw trouble(store.folder, answer.code, safe());
          if (answer.kind === 'broken') {
            done.failed.push(block);
            write(store, safe, () => noteFailed(store.folder, block, answer.broken));
            for (const broken of answer.broken) given.failed(broken);
            if (given.untilFailed === true) queue.length = 0;
          } else {
            done.made++;
            done.computing += answer.computing;
            done.keeping += answer.keeping;
            done.bytes += answer.bytes;
            forgetFailed(store.folder, block);
            if (!told && (done.computing >= WARM || done.made >= PROBES)) {
              told = true;
              given.estimated(estimate(store, queue, block, answer, given.workers));
              if (given.only === 'estimate') queue.length = 0;
            }
          }
        }
        runs += runsOf(store, [block]);
        given.progress(runs);
      }
    };
    const workers = Array.from({ length: Math.min(given.workers, missing.length) }, () =>
      work().catch((error: unknown) => {
        // The first one stops the others.
        controller.abort(error);
        throw error;
      }),
    );
    await Promise.allSettled(workers);
    given.signal.throwIfAborted();
    controller.signal.throwIfAborted();
    exit = done.failed.length > 0 ? exits.failed : exits.done;
    return { ...done, failed: done.failed.sort((a, b) => a - b) };
  } catch (error) {
    exit = given.signal.aborted ? exits.stopped : exits.again;
    throw error;
  } finally {
    given.signal.removeEventListener('abort', stop);
    await pool.stop(!controller.signal.aborted);
    store.sweep();
    log.end(exit, done.made);
  }
}

/** Where others are at work in the same folder, each begins at another place, so that they seldom compute the same block. */
function inTurn(store: Store, missing: readonly number[]): number[] {
  if (atWork(store.folder).length === 0) return [...missing];
  const start = Math.floor((((process.pid * 40503) % 65536) / 65536) * missing.length);
  return [...missing.slice(start), ...missing.slice(0, start)];
}

/** Do something to the folder; a system error becomes a failure that people understand. */
function write<T>(store: Store, safe: () => string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = systemCode(error);
    throw code === null ? error : trouble(store.folder, code, safe());
  }
}

function estimate(
  store: Store,
  left: readonly number[],
  block: number,
  { bytes, computing, keeping }: { readonly bytes: number; readonly computing: number; readonly keeping: number },
  workers: number,
): Estimate {
  const runs = runsOf(store, left);
  const share = runs / runsOf(store, [block]);
  return { runs, seconds: (share * (computing + keeping)) / 1000 / workers, bytes: share * bytes };
}
