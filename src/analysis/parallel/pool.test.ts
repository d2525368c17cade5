import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ThreadPool, unshared } from '../../experiment/threadPool.ts';
import { workAlone } from '../../experiment/v8.ts';
import { results } from './parallel.ts';
import type { Batch } from './worker.ts';

vi.mock('../../experiment/v8.ts', () => ({ workAlone: vi.fn() }));

interface Handed {
  readonly task: Omit<Batch, 'units'> & { readonly units: readonly Unit[] };
  readonly name: string;
  readonly signal: AbortSignal | undefined;
  readonly answer: (found: readonly unknown[]) => void;
  readonly fail: (error: Error) => void;
}

interface Unit {
  readonly arm: number;
  readonly set: object;
  readonly replicate: number;
}

/** What pools were made with and handed, and how often one was closed. */
const pool = vi.hoisted(() => ({
  made: [] as Record<string, unknown>[],
  handed: [] as unknown[],
  closed: 0,
  heard: [] as string[],
}));
const handed = pool.handed as Handed[];

vi.mock('piscina', () => ({
  Piscina: class {
    constructor(options: Record<string, unknown>) {
      pool.made.push(options);
    }
    on(event: string) {
      pool.heard.push(event);
    }
    run(task: Batch, { name, signal }: { readonly name: string; readonly signal?: AbortSignal }) {
      return new Promise((answer, fail) => {
        pool.handed.push({ task, name, signal, answer, fail });
      });
    }
    destroy() {
      pool.closed++;
      return Promise.resolve();
    }
  },
}));

beforeEach(() => {
  pool.handed.length = 0;
  pool.closed = 0;
});

const data = { arms: [], seed: 'pool', outcomes: [] };
const units = (count: number) => Array.from({ length: count }, (_, k) => ({ arm: 0, set: {}, replicate: k + 1 }));
const numbers = ({ task }: Handed) => task.units.map(({ replicate }) => replicate);
/** Answers a batch with the numbers of its units. */
const answer = (batch: Handed) => batch.answer(numbers(batch));
const signal = new AbortController().signal;

/** Lets everything go on that waits for nothing. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** All that a source gives, as it comes. */
async function collected(source: AsyncIterable<unknown>, found: unknown[] = []): Promise<readonly unknown[]> {
  for await (const value of source) found.push(value);
  return found;
}

describe('a pool of threads', () => {
  it('has as many threads as it was given, and each knows the work', async () => {
    const source = results('outcomes', data, units(1), { workers: 3, signal });
    const first = source.next();
    await vi.waitFor(() => expect(handed).toHaveLength(1));
    expect(pool.made).toHaveLength(1);
    expect(pool.made[0]).toMatchObject({ maxThreads: 3, filename: expect.stringMatching(/\/thread\.js$/) });
    const [{ task, name }] = handed as [Handed];
    expect([name, task.name, unshared(task.data)]).toEqual(['workOn', 'outcomes', data]);
    // What arrives while nobody waits must not end the process.
    expect(pool.heard).toEqual(['error']);
    expect(workAlone).toHaveBeenCalledOnce();
    answer(handed[0] as Handed);
    expect(await first).toEqual({ done: false, value: 1 });
    expect(await source.next()).toEqual({ done: true, value: undefined });
    expect(pool.closed).toBe(0);
  });

  it('goes on to the next work, whose number is another; for another number of threads it is closed', async () => {
    const work = async (workers: number) => {
      const all = collected(results('outcomes', data, units(1), { workers, signal }));
      await vi.waitFor(() => expect(handed.length).toBeGreaterThan(0));
      const batch = handed.pop() as Handed;
      answer(batch);
      await all;
      return batch.task.number;
    };
    const one = await work(3);
    expect(await work(3)).toBeGreaterThan(one);
    expect([pool.made.length, pool.closed]).toEqual([1, 0]);
    await work(2);
    expect([pool.made.length, pool.closed]).toEqual([2, 1]);
  });

  it('waits for more work until it is ended, once', async () => {
    const all = collected(results('outcomes', data, units(1), { workers: 2, signal }));
    await vi.waitFor(() => expect(handed).toHaveLength(1));
    answer(handed[0] as Handed);
    await all;
    expect(pool.closed).toBe(0);
    await ThreadPool.end();
    await ThreadPool.end();
    expect(pool.closed).toBe(1);
  });

  it('is handed batches of units, the last one smaller, and answers in the order of the units', async () => {
    const source = results('outcomes', data, units(7), { workers: 2, signal, batch: 3 });
    const found: unknown[] = [];
    const all = collected(source, found);
    await vi.waitFor(() => expect(handed).toHaveLength(3));
    expect(handed.map(numbers)).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
    answer(handed[2] as Handed);
    answer(handed[1] as Handed);
    await settled();
    expect(found).toEqual([]);
    answer(handed[0] as Handed);
    await all;
    expect(found).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(pool.closed).toBe(0);
  });

  it('is handed single units unless more are asked for, and no empty batch', async () => {
    const all = collected(results('outcomes', data, units(2), { workers: 2, signal }));
    await vi.waitFor(() => expect(handed).toHaveLength(2));
    expect(handed.map(numbers)).toEqual([[1], [2]]);
    for (const batch of handed) answer(batch);
    expect(await all).toEqual([1, 2]);
  });

  it('draws units as they are needed: three batches for each thread are on their way', async () => {
    const source = results('outcomes', data, units(100), { workers: 2, signal });
    const first = source.next();
    await vi.waitFor(() => expect(handed.length).toBeGreaterThan(0));
    await settled();
    expect(handed).toHaveLength(6);
    answer(handed[0] as Handed);
    await first;
    const second = source.next();
    await settled();
    expect(handed).toHaveLength(7);
    answer(handed[1] as Handed);
    await second;
    await source.return(undefined);
    expect(pool.closed).toBe(1);
  });

  it('passes on what a unit throws, in its turn, and is closed', async () => {
    const source = results('outcomes', data, units(2), { workers: 2, signal });
    const first = source.next();
    await vi.waitFor(() => expect(handed).toHaveLength(2));
    handed[1]?.fail(new Error('it broke'));
    // Until its turn comes nobody has heard of it, and nobody may complain of that.
    await settled();
    await settled();
    answer(handed[0] as Handed);
    expect((await first).value).toBe(1);
    await expect(source.next()).rejects.toThrow('it broke');
    expect(pool.closed).toBe(1);
  });

  it('says why it was stopped, whatever the threads say', async () => {
    const controller = new AbortController();
    const source = results('outcomes', data, units(1), { workers: 2, signal: controller.signal });
    const first = source.next();
    await vi.waitFor(() => expect(handed).toHaveLength(1));
    expect(handed[0]?.signal).toBe(controller.signal);
    controller.abort(new Error('enough'));
    handed[0]?.fail(new Error('the thread was ended'));
    await expect(first).rejects.toThrow('enough');
  });
});
