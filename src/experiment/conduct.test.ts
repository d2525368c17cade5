import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParseRows } from 'd3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaults } from '../model/parameters/table.ts';
import type { Scenario } from '../model/scenario.ts';
import { conduct } from './conduct.ts';
import { exits, Failure } from './failure.ts';
import { armOf, type Extras, type Plan } from './plan.ts';

vi.mock('../model/arms/arms.ts', async (original) => {
  const real = await original<typeof import('../model/arms/arms.ts')>();
  const eachArm: typeof real.eachArm = (scenarios, seed, replicate, use, keeping) => {
    if (seed === 'breaks' && replicate === 3) throw new Error('the bureau lost its stamp');
    real.eachArm(scenarios, seed, replicate, use, keeping);
  };
  return { ...real, eachArm };
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
const options = {
  workers: 1,
  signal: new AbortController().signal,
  replay: () => 'lastmeter run again',
  moveAside: false,
  excel: false,
  progress: () => undefined,
  warn: () => undefined,
  pictures: () => Promise.resolve(new Map<string, string>()),
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-conduct-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('the sets of an ensemble', () => {
  it('change the values of an arm, except those that it keeps', () => {
    const sets = [{ number: 1, set: { 'director.pressure': 9, 'post.exits': 0.4 }, time: 0 }];
    const some: Plan = { ...plan, ensemble: { file: 'e', sets, kept: [[], ['post.exits']] } };
    expect(armOf(some, 0, 0).values).toMatchObject({ 'director.pressure': 9, 'post.exits': 0.4 });
    expect(armOf(some, 1, 0).values).toEqual({ ...some.arms[1]!.values, 'director.pressure': 9 });
    expect(armOf(plan, 1, 0)).toEqual(plan.arms[1]);
  });
});

describe('conduct', () => {
  it('writes runs in the order of (arm, replicate), with events of the first replicate of each arm only', async () => {
    const told: number[] = [];
    const out = join(folder, 'out');
    await conduct(plan, extras, { ...options, folder: out, progress: (done) => told.push(done) });
    const read = async (name: string) => csvParseRows(await readFile(join(out, name), 'utf8')).slice(1);
    const keys = (await read('runs.csv')).map(([name, , replicate]) => `${name} ${replicate}`);
    expect(keys).toEqual(['a 2', 'a 3', 'a 4', 'b 2', 'b 3', 'b 4']);
    expect(new Set((await read('events.csv')).map(([name, , replicate]) => `${name} ${replicate}`))).toEqual(
      new Set(['a 2', 'b 2']),
    );
    expect(told).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('tells of a run that throws: which one, its seed, why, and the command that shows it again', async () => {
    const replay = vi.fn(() => 'lastmeter run x.yaml --first 3');
    const out = join(folder, 'out');
    const conducted = conduct({ ...plan, seed: 'breaks' }, extras, { ...options, folder: out, replay });
    const error = await conducted.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Failure);
    const { exit, message } = error as Failure;
    expect(exit).toBe(exits.failed);
    expect(message).toContain('replicate 3 of a, seed "breaks", failed: the bureau lost its stamp');
    expect(message).toContain('See it again: lastmeter run x.yaml --first 3');
    expect(replay).toHaveBeenCalledWith({ arm: 0, set: 0, replicate: 3 });
    expect(await readdir(folder)).toEqual([]);
  });

  it('stops when it is told to, and the folder is as it was', async () => {
    const controller = new AbortController();
    const stopped = new Failure(exits.stopped, 'enough');
    const progress = (done: number) => {
      if (done === 2) controller.abort(stopped);
    };
    const signal = controller.signal;
    const conducted = conduct(plan, extras, { ...options, folder: join(folder, 'out'), signal, progress });
    await expect(conducted).rejects.toBe(stopped);
    expect(await readdir(folder)).toEqual([]);
  });
});
