import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { start } from '../../testing/command.ts';
import { at, faulty, file, goesOn, parts, study, tables, text, undisturbed } from '../../testing/tinyStudy.ts';

describe('study run', () => {
  it('gives one digest with any number of workers and shards, in any order and repeated', async () => {
    expect(undisturbed[0]?.split('\r\n')).toHaveLength(1 + 2 * 2 * 6 + 1);
    for (const i of [3, 1, 3, 2, 1]) {
      expect(await study('run', file, '--out', at('shards'), '--shard', `${i}/3`, '--workers', '2')).toMatchObject({
        code: 0,
      });
    }
    expect(await study('merge', at('shards'))).toMatchObject({ code: 0 });
    expect(await tables('shards')).toEqual(undisturbed);
    // From a folder of 64 shards, half of which another machine made.
    for (const i of [2, 5, 64]) await study('run', file, '--out', at('many'), '--shard', `${i}/64`, '--workers', '1');
    await goesOn('many');
    const kept = await readFile(join(at('many'), 'plan.json'), 'utf8');
    expect(kept).toBe(await readFile(join(at('shards'), 'plan.json'), 'utf8'));
  });

  it('lets two processes work in one folder', async () => {
    const both = await Promise.all([1, 2].map(() => study('run', file, '--out', at('both'), '--workers', '1')));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(await tables('both')).toEqual(undisturbed);
    expect(await parts('both')).toHaveLength(6);
  });

  // open, three writes, fsync, close, rename, open folder, fsync, close: of the second part
  for (const [k, when] of [
    [12, 'middle'],
    [14, 'before'],
    [16, 'before'],
    [16, 'after'],
  ] as const) {
    it(`goes on after kill -9 in a worker, ${when} operation ${k}`, async () => {
      const name = `killed-${k}-${when}`;
      const fault = { under: at(name), thread: 'worker', what: 'kill', at: k, when };
      const killed = await faulty(fault, 'run', file, '--out', at(name), '--workers', '1');
      expect(killed).toMatchObject({ code: null });
      expect((await parts(name)).length).toBe(when === 'after' ? 2 : 1);
      await goesOn(name);
    });
  }

  it('sets damaged parts aside and makes them again', async () => {
    await study('run', file, '--out', at('damaged'), '--workers', '1');
    const names = await parts('damaged');
    const path = (k: number) => join(at('damaged'), 'parts', names[k] ?? '');
    const bytes = await readFile(path(0));
    bytes[10] = (bytes[10] as number) ^ 4;
    await writeFile(path(0), bytes);
    await writeFile(path(1), (await readFile(path(1))).subarray(0, -20));
    await writeFile(path(2), await readFile(path(3)));
    expect(await study('status', at('damaged'))).toMatchObject({ code: 5 });
    expect(await study('merge', at('damaged'))).toMatchObject({ code: 5 });
    expect(await study('verify', at('damaged'), '--sample', '1')).toMatchObject({ code: 5 });
    const { stderr } = await study('run', file, '--out', at('damaged'), '--workers', '1');
    expect(stderr.match(/is damaged: .*\. It is set aside/g)).toHaveLength(3);
    expect(stderr).toContain('it holds another block');
    expect(await readdir(join(at('damaged'), 'quarantine'))).toEqual(names.slice(0, 3));
    await goesOn('damaged');
  });

  it('says that the disk is full, in one line, and goes on when there is room', async () => {
    const fault = { under: at('full'), thread: 'worker', what: 'ENOSPC', at: 12 };
    const { code, stderr } = await faulty(fault, 'run', file, '--out', at('full'), '--workers', '1');
    expect(code).toBe(75);
    expect(stderr).toContain(`error: ${at('full')}: the disk is full (ENOSPC). 1 of 6 blocks are safe. Make room`);
    expect(await parts('full')).toHaveLength(1);
    await goesOn('full');
  });

  it('ends with 2 where the folder cannot be used, before anything runs', async () => {
    await writeFile(at('a-file'), 'mine');
    const taken = await study('run', file, '--out', at('a-file'));
    expect([taken.code, taken.stderr]).toEqual([2, expect.stringContaining('file, not a folder')]);
    expect(await readFile(at('a-file'), 'utf8')).toBe('mine');
    expect((await study('run', file, '--out', '/proc/study')).code).toBe(2);
    expect((await study('run', file, '--shard', '9/8')).stderr).toContain('--shard takes a share such as 3/8');
    expect((await study('status', at('nowhere'))).code).toBe(2);
  });

  it('refuses another study, other results, a newer format and a damaged plan, and changes nothing', async () => {
    await study('run', file, '--out', at('taken'), '--shard', '1/6', '--workers', '1');
    const before = await readdir(at('taken'), { recursive: true });
    await writeFile(at('other.yaml'), text.replace('replicates: 6', 'replicates: 7'));
    const other = await study('run', at('other.yaml'), '--out', at('taken'));
    expect(other.code).toBe(3);
    expect(other.stderr).toContain('name "tiny" instead of "other"; replicates 6 instead of 7');
    expect(await readdir(at('taken'), { recursive: true })).toEqual(before);
    await mkdir(at('results'));
    await writeFile(join(at('results'), 'runs.csv'), 'mine');
    expect((await study('run', file, '--out', at('results'))).code).toBe(3);
    const plan = join(at('taken'), 'plan.json');
    const whole = await readFile(plan, 'utf8');
    await writeFile(plan, whole.replace('"format": 1', '"format": 2').replace('"lastmeter": "', '"lastmeter": "9'));
    const newer = await study('run', at('taken'));
    expect([newer.code, newer.stderr]).toEqual([
      2,
      expect.stringMatching(/lastmeter 9\S+ wrote this study in format 2/),
    ]);
    await writeFile(plan, whole.replace('"replicates": 6', '"replicates": 8'));
    expect((await study('run', at('taken'))).code).toBe(5);
    await rm(plan);
    await goesOn('taken');
  });

  it('is not stopped by what dead processes left behind', async () => {
    await study('run', file, '--out', at('stale'), '--shard', '1/2', '--workers', '1');
    // No process has this number.
    const session = {
      started: '2020-01-01T00:00:00.000Z',
      host: 'elsewhere',
      pid: 4_194_304,
      arguments: [],
      versions: {},
    };
    await writeFile(join(at('stale'), 'log', '2020-elsewhere-1.json'), JSON.stringify(session));
    await goesOn('stale');
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`ends with 130 after ${signal}, keeps what is done, and goes on`, async () => {
      const long = at(`long-${signal}.yaml`);
      await writeFile(long, text.replace('replicates: 6', 'replicates: 4000'));
      const { child, ended } = start(['study', 'run', long, '--out', at(signal), '--workers', '1']);
      // The estimate comes when the first blocks are kept.
      await new Promise<void>((resolve) => {
        child.stderr?.on('data', (told: string) => {
          if (told.includes('by the first blocks')) resolve();
        });
      });
      child.kill(signal);
      const { code, stderr } = await ended;
      expect(code).toBe(130);
      expect(stderr).toContain(`stopped by ${signal}: what is done is kept`);
      const all = await readdir(at(signal), { recursive: true });
      expect(all.filter((path) => path.includes('.tmp-'))).toEqual([]);
      expect((await parts(signal)).length).toBeGreaterThan(0);
      const status = await study('status', at(signal), '--json');
      expect(status.code).toBe(4);
      expect(JSON.parse(status.stdout)).toMatchObject({ damaged: [], failed: [], of: 16_000, atWork: [] });
    });
  }
});
