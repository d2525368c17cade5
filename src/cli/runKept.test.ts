import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, lastmeter, start } from '../testing/command.ts';
import { faulty } from '../testing/faulty.ts';
import { madeAt, partsIn } from '../testing/parts.ts';

/** A test of several runs, on cores that may be shared. */
const long = 300_000;

let folder = '';
/** Every file of an experiment that nobody disturbed, with its bytes. */
let undisturbed: Readonly<Record<string, string>> = {};
/** Operations on files by which its worker gave the parts their names: their places among all of its operations. */
let renames: readonly number[] = [];

// Two arms in 32 blocks: just more work than is done without keeping its parts.
const line = ['run', 'lastmeter:baseline', 'lastmeter:policies/f03d-duplicate-screening', '--set', 'city.homes=88'];
const many = [...line, '--replicates', '32', '--workers', '1', '--out'];
const at = (name: string) => join(folder, name);
const kept = (name: string) => join(folder, name, 'unfinished');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-kept-'));
  const log = at('operations');
  const count = { under: at('undisturbed'), thread: 'worker', what: 'count', log };
  expect(await faulty(count, [...many, at('undisturbed')])).toMatchObject({ code: 0 });
  undisturbed = await contents('undisturbed');
  const operations = (await readFile(log, 'utf8')).trim().split('\n');
  renames = operations.flatMap((name, k) => (name.startsWith('rename') ? [k] : []));
  // A folder in which the command was killed before its third part had its name.
  const third = { under: at('two'), thread: 'worker', what: 'kill', at: renames[2] ?? 0, when: 'before' };
  expect(await faulty(third, [...many, at('two')])).toMatchObject({ code: null });
}, long);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function contents(of: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(at(of), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = files.sort().map(async (file) => [file.slice(at(of).length + 1), await readFile(file, 'utf8')]);
  return Object.fromEntries(await Promise.all(read));
}

/** A folder with the same files, and the same times of them. */
async function copied(from: string, to: string): Promise<void> {
  await cp(at(from), at(to), { recursive: true, preserveTimestamps: true });
}

/** The same command ends with the files of an undisturbed experiment, and nothing else is left. */
async function goesOn(name: string, ...more: readonly string[]): Promise<Ended> {
  const ended = await lastmeter([...many, at(name), ...more]);
  expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('median') });
  expect(await contents(name)).toEqual(undisturbed);
  expect((await readdir(at(name))).filter((file) => file.startsWith('.') || file === 'unfinished')).toEqual([]);
  return ended;
}

describe('a long run', () => {
  it('has many blocks, and its folder holds nothing of them in the end', () => {
    expect(renames.length).toBe(32);
    expect(Object.keys(undisturbed)).toContain('manifest.json');
    expect(Object.keys(undisturbed).filter((name) => /part|plan|\.tmp/.test(name))).toEqual([]);
  });

  it(
    'goes on after kill -9 at any time, with one worker and two; nothing is made twice',
    async () => {
      const { child, ended } = start([...many, at('anytime')]);
      await partsIn(kept('anytime'), 3);
      child.kill('SIGKILL');
      expect((await ended).code).toBeNull();
      const before = madeAt(kept('anytime'));
      // The next call is killed when it has all parts, and before a table has its name.
      const late = { under: at('anytime'), what: 'kill', named: 'runs.csv', when: 'before' };
      expect(await faulty(late, [...many, at('anytime'), '--workers', '2'])).toMatchObject({ code: null });
      const after = madeAt(kept('anytime'));
      expect(after.size).toBe(32);
      for (const [name, made] of before) expect(after.get(name)).toBe(made);
      await copied('anytime', 'ready');
      await goesOn('anytime', '--workers', '2');
    },
    long,
  );

  it.each([
    ['runs.csv', 'after'],
    ['homes.csv', 'after'],
    ['two-ledgers-baseline.svg', 'before'],
    ['manifest.json', 'before'],
    ['manifest.json', 'after'],
    ['unfinished', 'before'],
    ['unfinished', 'after'],
  ])(
    'after kill -9 when it renames %s (%s) has a manifest that vouches for all tables, or none',
    async (named, when) => {
      const name = `placed-${named}-${when}`;
      await copied('ready', name);
      const fault = { under: at(name), what: 'kill', named, when };
      expect(await faulty(fault, [...many, at(name)])).toMatchObject({ code: null });
      const isVouched = await vouched(name);
      expect(isVouched).toBe(named === 'unfinished' || (named === 'manifest.json' && when === 'after'));
      await goesOn(name);
    },
    long,
  );

  it(
    'does not make again what is kept: a run that would fail now is not run',
    async () => {
      await copied('two', 'once');
      // Its part is there.
      expect(await faulty({ under: '', what: 'throw', unit: 0 }, [...many, at('once')])).toMatchObject({ code: 0 });
      expect(await contents('once')).toEqual(undisturbed);
    },
    long,
  );

  // A part is written, brought to the disk, closed and renamed.
  it.each([
    ['the last write', -3, 'middle'],
    ['the rename', 0, 'after'],
  ])(
    'goes on after kill -9 in a worker, at %s (%i) of its second part',
    async (_, from, when) => {
      const name = `worker${from}`;
      const fault = { under: at(name), thread: 'worker', what: 'kill', at: (renames[1] ?? 0) + from, when };
      expect(await faulty(fault, [...many, at(name)])).toMatchObject({ code: null });
      expect(madeAt(kept(name)).size).toBe(when === 'after' ? 2 : 1);
      await goesOn(name);
    },
    long,
  );

  it(
    'sets damaged parts aside, tells so and makes them again',
    async () => {
      await copied('two', 'damaged');
      const [one = '', two = ''] = [...madeAt(kept('damaged')).keys()].sort();
      const path = (name: string) => join(kept('damaged'), 'parts', name);
      const bytes = await readFile(path(one));
      bytes[10] = (bytes[10] as number) ^ 4;
      await writeFile(path(one), bytes);
      await writeFile(path(two), (await readFile(path(two))).subarray(0, -20));
      const { stderr } = await goesOn('damaged');
      expect(
        stderr.match(
          /^\S*parts\/b\S+\.part is damaged: [^.]*\. It is set aside as quarantine\/b000000\S+ and made again\.$/gm,
        ),
      ).toHaveLength(2);
    },
    long,
  );

  it(
    'refuses a folder with unfinished parts of another experiment with 3, and moves it aside on request',
    async () => {
      await copied('two', 'taken');
      const before = (await readdir(at('taken'), { recursive: true })).sort();
      for (const [more, why] of [
        [['--seed', 'other'], 'seed "h-city" instead of "other"'],
        [['--children'], 'tables ["runs","homes","weeks","quarters","events"] instead of'],
        // A short one too.
        [['--replicates', '2'], 'replicates 32 instead of 2'],
      ] as const) {
        const { code, stdout, stderr } = await lastmeter([...many, at('taken'), ...more]);
        expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
        expect(stderr).toContain(`it holds an unfinished experiment that is another one: ${why}`);
        expect(stderr).toContain('--move-aside');
        expect((await readdir(at('taken'), { recursive: true })).sort()).toEqual(before);
      }
      const moved = await lastmeter([...many, at('taken'), '--replicates', '2', '--move-aside']);
      expect(moved).toMatchObject({ code: 0 });
      expect([...madeAt(kept('taken-1')).keys()]).toEqual([...madeAt(kept('two')).keys()]);
      expect(existsSync(kept('taken'))).toBe(false);
    },
    long,
  );

  it(
    'says that the disk is full, in one line, and goes on when there is room',
    async () => {
      const fault = { under: at('full'), thread: 'worker', what: 'ENOSPC', at: (renames[1] ?? 0) - 3 };
      const { code, stderr } = await faulty(fault, [...many, at('full')]);
      expect(code).toBe(75);
      expect(stderr).toContain(`error: ${kept('full')}: the disk is full (ENOSPC). 1 of 32 blocks are safe. Make room`);
      expect(madeAt(kept('full')).size).toBe(1);
      await goesOn('full');
    },
    long,
  );

  it(
    'tells of a run that fails and how to see it again, keeps the others, and begins no further block',
    async () => {
      const fault = { under: '', what: 'exit', unit: 5 };
      const { code, stderr } = await faulty(fault, [...many, at('failed')]);
      expect(code).toBe(1);
      expect(stderr).toContain('replicate 6 of baseline, seed "h-city", failed: its worker ended');
      expect(stderr).toContain(
        'See it again: lastmeter run lastmeter:baseline --seed h-city --first 6 --replicates 1 --set city.homes=88',
      );
      expect(madeAt(kept('failed')).size).toBe(2);
      await goesOn('failed');
    },
    long,
  );
});

/** Whether there is a manifest. Then its tables are there, with the bytes of which it tells. */
async function vouched(name: string): Promise<boolean> {
  const files = await contents(name);
  const text = files['manifest.json'];
  if (text === undefined) return false;
  for (const [file, { sha256 }] of Object.entries<{ sha256: string }>(JSON.parse(text).files)) {
    expect(
      createHash('sha256')
        .update(files[file] ?? '')
        .digest('hex'),
    ).toBe(sha256);
  }
  return true;
}
