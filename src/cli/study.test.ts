import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, lastmeter, start } from '../testing/command.ts';
import { faulty as inTrouble } from '../testing/faulty.ts';

let folder = '';
let file = '';
/** runs.csv and weeks.csv of a study that nobody disturbed. */
let undisturbed: readonly string[] = [];

const text = `format: 1
base: lastmeter:baseline
arms: [lastmeter:policies/f03d-duplicate-screening]
set: {city.homes: 4}
sets: {grid: {director.pressure: [8, 16]}}
replicates: 6
outcomes: [completion, formalization]
rows: [runs, weeks]
block: 2
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-study-'));
  file = join(folder, 'tiny.yaml');
  await writeFile(file, text);
  await study('run', file, '--out', at('undisturbed'), '--workers', '1');
  undisturbed = await tables('undisturbed');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

function study(...args: string[]): Promise<Ended> {
  return lastmeter(['study', ...args]);
}

/** The command with something that goes wrong. */
function faulty(fault: Parameters<typeof inTrouble>[0], ...args: string[]): Promise<Ended> {
  return inTrouble(fault, ['study', ...args]);
}

function tables(name: string): Promise<string[]> {
  return Promise.all(['runs.csv', 'weeks.csv'].map((table) => readFile(join(folder, name, table), 'utf8')));
}

const parts = async (name: string) =>
  (await readdir(join(folder, name, 'parts'))).filter((part) => !part.startsWith('.'));

/** Go on with the same command, and expect what an undisturbed study has; nothing half-written is left. */
async function goesOn(name: string): Promise<void> {
  const { code, stderr } = await study('run', file, '--out', at(name), '--workers', '2');
  expect([code, stderr.includes('Error')]).toEqual([0, false]);
  expect(await tables(name)).toEqual(undisturbed);
  const all = await readdir(at(name), { recursive: true });
  expect(all.filter((path) => path.includes('.tmp-'))).toEqual([]);
}

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

describe('a run that fails', () => {
  for (const [what, message, limit] of [
    ['exit', 'its worker ended: worker exited with code: 7', '0'],
    ['memory', 'its worker ran out of memory', '0'],
    ['hang', 'it did not end within 15 s', '15'],
  ] as const) {
    it(`(${what}) is told with its seed and the command that replays it; the others are kept; merge refuses, and --partial says so`, async () => {
      const fault = { under: '', what, unit: 3, heap: 150 };
      const args = ['run', file, '--out', at(what), '--workers', '2', '--run-timeout', limit];
      const { code, stderr } = await faulty(fault, ...args);
      expect(code).toBe(1);
      expect(stderr).toContain(
        'failed: row 7 or 8: replicate 4 of one of baseline, f03d-duplicate-screening in set 1, seed "h-city"',
      );
      expect(stderr).toContain(message);
      expect(stderr).toContain(`See it again: lastmeter study replay ${at(what)} --row 7`);
      expect(await parts(what)).toHaveLength(5);
      expect((await study('status', at(what))).stdout).toContain(message);
      const refused = await study('merge', at(what));
      expect(refused.code).toBe(4);
      expect(refused.stderr).toContain(
        '4 of 24 runs are missing, in 1 of 6 blocks (rows 5-8). In 1 of its blocks a run failed',
      );
      const partial = await study('merge', at(what), '--partial', '--json');
      expect(partial.code).toBe(0);
      const merged = { status: 'partial', runs: 20, missing: [[5, 8]] };
      expect(JSON.parse(partial.stdout)).toMatchObject(merged);
      expect(JSON.parse(await readFile(join(at(what), 'merged.json'), 'utf8'))).toMatchObject(merged);
      expect(await readdir(at(what))).toEqual(expect.arrayContaining(['runs.partial.csv', 'weeks.partial.csv']));
      await goesOn(what);
      expect(await readdir(at(what))).not.toContain('runs.partial.csv');
    });
  }
});

describe('study merge', () => {
  it('after kill -9 leaves tables that merged.json vouches for, or no merged.json', async () => {
    await study('run', file, '--out', at('merge'), '--workers', '1');
    const count = { under: at('merge'), what: 'count', log: at('operations') };
    await faulty(count, 'merge', at('merge'));
    const operations = (await readFile(at('operations'), 'utf8')).trim().split('\n');
    const last = operations.length - 1;
    expect(operations.filter((name) => name.startsWith('renameSync'))).toHaveLength(5);
    for (const k of [Math.floor(last / 3), last - 9, last - 4]) {
      const fault = { under: at('merge'), what: 'kill', at: k, when: 'before' };
      expect(await faulty(fault, 'merge', at('merge'))).toMatchObject({ code: null });
      expect((await study('verify', at('merge'), '--sample', '0')).code).toBe(0);
      expect(await study('merge', at('merge'))).toMatchObject({ code: 0 });
      expect(await tables('merge')).toEqual(undisturbed);
    }
  });

  it('writes Parquet with the same cells', async () => {
    await study('run', file, '--out', at('parquet'), '--workers', '1', '--parquet');
    const { parquetReadObjects } = await import('hyparquet');
    const read = async (name: string) => {
      const bytes = await readFile(join(at('parquet'), name));
      return parquetReadObjects({
        file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
      });
    };
    const [head = '', ...lines] = (undisturbed[1] ?? '').trim().split('\r\n');
    const rows = await read('weeks.parquet');
    expect(rows).toHaveLength(lines.length);
    const names = head.split(',');
    for (const k of [0, 17, lines.length - 1]) {
      expect(names.map((name) => String(rows[k]?.[name] ?? ''))).toEqual(lines[k]?.split(','));
    }
    expect(typeof rows[0]?.['arm']).toBe('string');
    expect(typeof rows[0]?.['replicate']).toBe('number');
  });
});

describe('study verify and replay', () => {
  it('simulate rows again; a number that was changed with its checksum is found', async () => {
    expect((await study('verify', at('undisturbed'), '--sample', '24')).stdout).toContain(
      '24 rows simulated again, 0 differ',
    );
    const { encodePart, decodePart } = await import('../experiment/study/store/part.ts');
    await study('run', file, '--out', at('forged'), '--workers', '1');
    const [first = ''] = await parts('forged');
    const path = join(at('forged'), 'parts', first);
    const bytes = await readFile(path);
    const block = /"block":"([0-9a-f]{64})"/.exec(bytes.toString())?.[1] ?? '';
    const forged = (decodePart(bytes, block) as Exclude<ReturnType<typeof decodePart>, string>).map((table, k) => {
      const rows = Buffer.from(table.bytes).toString();
      return {
        ...table,
        pieces: [Buffer.from(k === 0 ? rows.replace(/0\.(\d)/, (_, digit) => `0.${9 - Number(digit)}`) : rows)],
      };
    });
    await writeFile(path, Buffer.concat(encodePart(block, forged)));
    expect((await study('status', at('forged'))).code).toBe(0);
    const { code, stdout } = await study('verify', at('forged'), '--sample', '24');
    expect(code).toBe(5);
    expect(stdout).toContain('differs: row 1: completion is 0.');
    expect((await study('replay', at('forged'), '--row', '1')).code).toBe(5);
  });

  it('tell the row of a run, its events and a home of it', async () => {
    const row = await study('replay', at('undisturbed'), '--row', '7', '--json');
    const [head = '', ...lines] = (undisturbed[0] ?? '').split('\r\n');
    const { same, run } = JSON.parse(row.stdout);
    expect(same).toBe(true);
    expect(Object.keys(run).join()).toBe(head);
    expect(Object.values(run).join()).toBe(lines[6]);
    const events = await study('replay', at('undisturbed'), '--row', '7', '--events');
    expect(events.stdout).toMatch(/^arm,set,replicate,event,week.*\r\nbaseline,1,4,1,/);
    const diary = await study('replay', at('undisturbed'), '--row', '8', '--diary', 'KY');
    expect([diary.code, diary.stdout]).toEqual([0, expect.stringContaining('KY')]);
    expect((await study('replay', at('undisturbed'), '--row', '25')).stderr).toContain('from 1 to 24');
  });
});
