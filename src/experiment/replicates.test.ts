import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaults } from '../model/parameters/table.ts';
import type { Scenario } from '../model/scenario.ts';
import { conduct } from './conduct.ts';
import { exits, Failure } from './failure.ts';
import { armOf, batches, type Extras, type Plan, runCount } from './plan.ts';
import { replicates } from './replicates.ts';

vi.mock('../model/simulate.ts', async (original) => {
  const real = await original<typeof import('../model/simulate.ts')>();
  const simulate: typeof real.simulate = (scenario, seed, replicate, keeping) => {
    if (seed === 'breaks' && replicate === 3) throw new Error('the bureau lost its stamp');
    return real.simulate(scenario, seed, replicate, keeping);
  };
  return { simulate };
});

const arm = (name: string): Scenario => ({
  name,
  title: { en: name, zh: name },
  values: { ...defaults(), 'city.homes': 5 },
  fixes: [],
  villages: [],
});
const plan: Plan = { arms: [arm('a'), arm('b')], seed: 'luck', first: 2, replicates: 3 };
const extras: Extras = { events: 'first', children: false };
const options = { workers: 1, signal: new AbortController().signal, replay: () => 'lastmeter run again' };

afterEach(() => vi.restoreAllMocks());

describe('batches', () => {
  it('cover every replicate of every arm once, in order, whatever their size', () => {
    for (let size = 1; size <= 5; size++) {
      const covered = [...batches(plan, size)].flatMap(({ arm: index, from, to }) =>
        Array.from({ length: to - from + 1 }, (_, step) => `${index}:${from + step}`),
      );
      expect(covered).toEqual(['0:2', '0:3', '0:4', '1:2', '1:3', '1:4']);
    }
  });
});

describe('batches of an ensemble', () => {
  it('cover every set, a set that was drawn again in the next replicates', () => {
    const sets = [0, 0, 1].map((time, index) => ({ number: index === 0 ? 4 : 9, set: {}, time }));
    const some: Plan = { ...plan, ensemble: { file: 'e', sets, kept: [[], []] } };
    const covered = [...batches(some, 10)].map(({ arm: index, set, from, to }) => [index, set, from, to]);
    expect(covered.slice(0, 3)).toEqual([
      [0, 0, 2, 4],
      [0, 1, 2, 4],
      [0, 2, 5, 7],
    ]);
    expect(covered).toHaveLength(6);
    expect(runCount(some)).toBe(18);
  });

  it('change the values of an arm, except those that it keeps', () => {
    const sets = [{ number: 1, set: { 'director.pressure': 9, 'post.exits': 0.4 }, time: 0 }];
    const some: Plan = { ...plan, ensemble: { file: 'e', sets, kept: [[], ['post.exits']] } };
    expect(armOf(some, 0, 0).values).toMatchObject({ 'director.pressure': 9, 'post.exits': 0.4 });
    expect(armOf(some, 1, 0).values).toEqual({ ...some.arms[1]!.values, 'director.pressure': 9 });
    expect(armOf(plan, 1, 0)).toBe(plan.arms[1]);
  });
});

describe('replicates', () => {
  it('come in the order of (arm, replicate), with events of the first replicate of each arm only', async () => {
    const keys: string[] = [];
    const events: boolean[] = [];
    for await (const { row, parts } of replicates(plan, extras, options)) {
      keys.push(`${row[0]} ${row[2]}`);
      events.push((parts.at(-1)?.rows ?? 0) > 0);
    }
    expect(keys).toEqual(['a 2', 'a 3', 'a 4', 'b 2', 'b 3', 'b 4']);
    expect(events).toEqual([true, false, false, true, false, false]);
  });

  it('tell of a run that throws: which one, its seed, why, and the command that shows it again', async () => {
    const replay = vi.fn(() => 'lastmeter run x.yaml --first 3');
    const all = async () => {
      for await (const _ of replicates({ ...plan, seed: 'breaks' }, extras, { ...options, replay }));
    };
    const error = await all().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Failure);
    const { exit, message } = error as Failure;
    expect(exit).toBe(exits.failed);
    expect(message).toContain('replicate 3 of a, seed "breaks", failed: the bureau lost its stamp');
    expect(message).toContain('See it again: lastmeter run x.yaml --first 3');
    expect(replay).toHaveBeenCalledWith({ arm: 0, set: 0, from: 3, to: 3 });
  });

  it('stop when they are told to, and the folder is as it was', async () => {
    const { mkdtemp, readdir, rm } = await import('node:fs/promises');
    const { tmpdir } = await import('node:os');
    const { join } = await import('node:path');
    const folder = await mkdtemp(join(tmpdir(), 'lastmeter-stop-'));
    try {
      const controller = new AbortController();
      const stopped = new Failure(exits.stopped, 'enough');
      const progress = (done: number) => {
        if (done === 2) controller.abort(stopped);
      };
      const place = { folder: join(folder, 'out'), moveAside: false, excel: false };
      const conducted = conduct(plan, extras, {
        ...options,
        ...place,
        signal: controller.signal,
        progress,
        pictures: () => Promise.resolve(new Map()),
      });
      await expect(conducted).rejects.toBe(stopped);
      expect(await readdir(folder)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
