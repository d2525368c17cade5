import { setImmediate } from 'node:timers/promises';
import { type BatchResult, type Finished, runBatch, runner } from './batch.ts';
import { exits, Failure } from './failure.ts';
import { type Batch, batches, type Extras, type Plan } from './plan.ts';

/** How replicates are run. */
export interface Options {
  /** 1 runs everything in this thread. */
  readonly workers: number;
  /** Stops the work: the generator throws the signal's reason. */
  readonly signal: AbortSignal;
  /** The command that runs these replicates of an arm in a set again, for the message of a run that fails. */
  readonly replay: (batch: Batch) => string;
}

/** Runs a worker does between two messages; more when runs are many, so that messages cost little. */
const LARGEST_BATCH = 16;
/** Batches that wait for their turn, for each worker: enough to keep all busy, few enough to keep memory small. */
const AHEAD = 2;

/**
 * All runs of a plan in the order of (arm, set, replicate), whatever the number of workers. Memory does not grow with their number.
 * @throws Failure with the seed and a command that replays it, when a run throws or a worker dies
 */
export async function* replicates(plan: Plan, extras: Extras, options: Options): AsyncGenerator<Finished> {
  const { workers } = options;
  const size = Math.max(1, Math.min(LARGEST_BATCH, Math.floor(plan.replicates / (2 * workers))));
  const results = workers === 1 ? here(plan, extras, options) : inPool(plan, extras, size, options);
  for await (const { batch, result } of results) {
    yield* result.finished;
    if (result.broken !== null) {
      const { replicate, message, stack } = result.broken;
      const again = { ...batch, from: replicate, to: replicate };
      throw failure(plan, again, message, options, stack);
    }
  }
}

interface Done {
  readonly batch: Batch;
  readonly result: BatchResult;
}

async function* here(plan: Plan, extras: Extras, { signal }: Options): AsyncGenerator<Done> {
  const run = runner(plan, extras);
  for (const batch of batches(plan, 1)) {
    // Lets a Ctrl-C through.
    await setImmediate();
    signal.throwIfAborted();
    yield { batch, result: runBatch(plan, run, batch) };
  }
}

async function* inPool(plan: Plan, extras: Extras, size: number, options: Options): AsyncGenerator<Done> {
  const { workers, signal } = options;
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Batch, BatchResult>({
    // Both files lie in dist/.
    filename: new URL('./worker.js', import.meta.url).href,
    name: 'work',
    minThreads: workers,
    maxThreads: workers,
    workerData: { plan, extras },
  });
  const waiting: { readonly batch: Batch; readonly result: Promise<BatchResult> }[] = [];
  try {
    const left = batches(plan, size);
    for (;;) {
      while (waiting.length < workers * AHEAD) {
        const { value: batch, done } = left.next();
        if (done) break;
        const result = pool.run(batch, { signal });
        // It is awaited in its turn; until then a failure must not count as unhandled.
        result.catch(() => undefined);
        waiting.push({ batch, result });
      }
      const next = waiting.shift();
      if (next === undefined) return;
      yield { batch: next.batch, result: await settled(next.result, next.batch, plan, options) };
    }
  } finally {
    await pool.destroy();
  }
}

/** The result of a batch; a worker that died is told as a failure. */
async function settled(result: Promise<BatchResult>, batch: Batch, plan: Plan, options: Options): Promise<BatchResult> {
  try {
    return await result;
  } catch (error) {
    options.signal.throwIfAborted();
    const message = error instanceof Error ? error.message : String(error);
    throw failure(plan, batch, `the worker ended: ${message}`, options, '');
  }
}

function failure(plan: Plan, batch: Batch, message: string, { replay }: Options, stack: string): Failure {
  const { arm, set, from, to } = batch;
  const number = plan.ensemble?.sets[set]?.number;
  const inSet = number === undefined ? '' : ` in set ${number}`;
  const which = from === to ? `replicate ${from}` : `one of the replicates ${from}-${to}`;
  const lines = [
    `${which} of ${plan.arms[arm]?.name}${inSet}, seed ${JSON.stringify(plan.seed)}, failed: ${message}`,
    ...stack.split('\n').slice(1, 6),
    `  See it again: ${replay(batch)}`,
  ];
  return new Failure(exits.failed, lines.join('\n'));
}
