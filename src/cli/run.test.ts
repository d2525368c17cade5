import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { csvParse, csvParseRows } from 'd3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ended, lastmeter, start } from '../testing/command.ts';
import { partsIn } from '../testing/parts.ts';

const baseline = 'lastmeter:baseline';
const small = ['--set', 'city.homes=8', '--replicates', '6', '--workers', '1'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-run-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Run a small experiment into a folder below the temporary one. */
function run(out: string, ...more: string[]): Promise<Ended> {
  return lastmeter(['run', baseline, ...small, '--out', join(folder, out), ...more]);
}

/** Every file below a folder with its bytes. */
async function contents(of: string): Promise<Record<string, string>> {
  const names = await readdir(join(folder, of), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = await Promise.all(
    files.sort().map(async (file) => [file.slice(join(folder, of).length + 1), await readFile(file, 'utf8')]),
  );
  return Object.fromEntries(read);
}

describe('run', () => {
  it('gives the same bytes with any number of workers, in any time zone, language and folder', async () => {
    expect(await run('one')).toMatchObject({ code: 0 });
    const one = await contents('one');
    expect(await run('two', '--workers', '2')).toMatchObject({ code: 0 });
    expect(await contents('two')).toEqual(one);
    const env = { TZ: 'Asia/Kathmandu', LC_ALL: 'de_DE.UTF-8', LANG: 'tr_TR.UTF-8', HOME: folder };
    const elsewhere = await lastmeter(['run', baseline, ...small, '--out', 'three', '--workers', '3'], {
      cwd: folder,
      env,
    });
    expect(elsewhere).toMatchObject({ code: 0 });
    expect(await contents('three')).toEqual(one);
  });

  it('writes tables that its manifest vouches for, and a codebook that explains every column', async () => {
    expect(await run('a', '--children', '--events', 'all')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('median'),
    });
    const files = await contents('a');
    const manifest = JSON.parse(files['manifest.json'] ?? '');
    const tables = ['runs', 'homes', 'weeks', 'quarters', 'events', 'children', 'codebook'];
    const picture = 'figures/two-ledgers-baseline.svg';
    expect(Object.keys(manifest.files)).toEqual([...tables.map((name) => `${name}.csv`), picture]);
    expect(files[picture]).toMatch(/^<svg [^>]*aria-label="\d+ reports were accepted; \d+ of them were activities"/);
    expect(Object.keys(files).sort()).toEqual([...Object.keys(manifest.files), 'manifest.json'].sort());
    for (const [name, { sha256, rows, bytes }] of Object.entries<{ sha256: string; rows: number; bytes: number }>(
      manifest.files,
    )) {
      const text = files[name] ?? '';
      expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
      expect(Buffer.byteLength(text)).toBe(bytes);
      expect(name.endsWith('.csv') ? csvParse(text).length : 0).toBe(rows);
    }
    expect(manifest).toMatchObject({
      status: 'complete',
      runs: 6,
      experiment: { seed: 'h-city', replicates: 6, arms: [{ name: 'baseline' }] },
    });
    expect(manifest.files['runs.csv'].rows).toBe(6);
    expect(manifest.files['homes.csv'].rows).toBe(6 * 8);
    expect(manifest.files['weeks.csv'].rows).toBe(6 * 56);
    const explained = csvParse(files['codebook.csv'] ?? '').map(({ table, column }) => `${table}.${column}`);
    const written = tables.slice(0, -1).flatMap((table) => {
      const [head = []] = csvParseRows(files[`${table}.csv`] ?? '');
      return head.map((column) => `${table}.${column}`);
    });
    expect(explained).toEqual(written);
    expect(new Set(written).size).toBe(written.length);
  });

  it('runs a replicate alone exactly as among others', async () => {
    await run('all');
    await lastmeter(['run', baseline, ...small, '--first', '4', '--replicates', '1', '--out', join(folder, 'one')]);
    const rows = async (of: string) => csvParse((await contents(of))['homes.csv'] ?? '');
    const fourth = (await rows('all')).filter(({ replicate }) => replicate === '4');
    expect(fourth).toHaveLength(8);
    expect([...(await rows('one'))]).toEqual(fourth);
  });

  it('gives all arms the same luck, in the order in which they were named', async () => {
    await writeFile(join(folder, 'twin.yaml'), 'format: 1\nextends: lastmeter:baseline\n');
    const { code } = await lastmeter([
      'run',
      join(folder, 'twin.yaml'),
      baseline,
      ...small,
      '--out',
      join(folder, 'a'),
    ]);
    expect(code).toBe(0);
    const rows = csvParse((await contents('a'))['runs.csv'] ?? '');
    expect(rows.map(({ arm, replicate }) => `${arm} ${replicate}`)).toEqual(
      ['twin', 'baseline'].flatMap((arm) => [1, 2, 3, 4, 5, 6].map((replicate) => `${arm} ${replicate}`)),
    );
    const without = rows.map(({ arm: _, ...row }) => row);
    expect(without.slice(0, 6)).toEqual(without.slice(6));
  });

  it('prints one JSON document with --json, and nothing else on stdout', async () => {
    const { stdout } = await run('a', '--json');
    const printed = JSON.parse(stdout);
    expect(printed.files['runs.csv'].rows).toBe(6);
    const column = csvParse((await contents('a'))['runs.csv'] ?? '').map((row) => Number(row['formalization']));
    const { n, median } = printed.summary.find(({ outcome }: { outcome: string }) => outcome === 'formalization');
    expect(n).toBe(6);
    const [, , third = Number.NaN, fourth = Number.NaN] = column.sort((a, b) => a - b);
    expect(median).toBeCloseTo((third + fourth) / 2, 12);
  });

  it('changes the file, not the data, with --excel', async () => {
    await run('plain');
    await run('excel', '--excel');
    const plain = await contents('plain');
    const excel = await contents('excel');
    expect(excel['runs.csv']).toBe(`\ufeff${plain['runs.csv']}`);
  });
});

describe('the folder of a run', () => {
  it('has a name of its own for every setting', async () => {
    const at = { cwd: folder };
    await lastmeter(['run', baseline, ...small], at);
    await lastmeter(['run', baseline, ...small, '--seed', 'other'], at);
    await lastmeter(['run', baseline, ...small], at);
    const names = await readdir(join(folder, 'output'));
    expect(names).toHaveLength(2);
    for (const name of names) {
      const { experiment } = JSON.parse(await readFile(join(folder, 'output', name, 'manifest.json'), 'utf8'));
      expect(name).toBe(`baseline-${experiment.digest.slice(0, 8)}`);
    }
  });

  it('refuses another experiment with 3, says in what it differs, and stays as it was', async () => {
    await run('a');
    const before = await contents('a');
    const { code, stdout, stderr } = await run('a', '--seed', 'other');
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('seed "h-city" instead of "other"');
    expect(stderr).toContain('--move-aside');
    expect(await contents('a')).toEqual(before);
  });

  it('takes the same experiment again, and drops tables that are no longer asked for', async () => {
    await run('a', '--children');
    expect(await run('a')).toMatchObject({ code: 0 });
    const again = await contents('a');
    expect(Object.keys(again)).not.toContain('children.csv');
    await run('b');
    expect(again).toEqual(await contents('b'));
  });

  it('refuses tables that nothing vouches for, and a damaged manifest, with 3', async () => {
    await mkdir(join(folder, 'a'));
    await writeFile(join(folder, 'a', 'runs.csv'), 'mine\n');
    expect(await run('a')).toMatchObject({ code: 3, stderr: expect.stringContaining('runs.csv') });
    await run('b');
    await writeFile(join(folder, 'b', 'manifest.json'), '{"format": 1');
    expect(await run('b')).toMatchObject({ code: 3, stderr: expect.stringContaining('manifest.json') });
    expect(await readFile(join(folder, 'a', 'runs.csv'), 'utf8')).toBe('mine\n');
  });

  it('leaves files alone that are not of the experiment', async () => {
    await mkdir(join(folder, 'a'));
    await writeFile(join(folder, 'a', 'notes.txt'), 'mine\n');
    expect(await run('a')).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, 'a', 'notes.txt'), 'utf8')).toBe('mine\n');
  });

  it('is moved aside on request, as often as needed', async () => {
    await run('a');
    const first = await contents('a');
    await run('a', '--move-aside', '--seed', 'second');
    await run('a', '--move-aside', '--seed', 'third');
    // The same experiment needs no moving.
    await run('a', '--move-aside', '--seed', 'third');
    expect((await readdir(folder)).sort()).toEqual(['a', 'a-1', 'a-2']);
    expect(await contents('a-1')).toEqual(first);
  });

  it('ends with 2 where it cannot be a folder, before anything is run', async () => {
    await writeFile(join(folder, 'file'), '');
    for (const out of ['file', 'file/deeper']) {
      const { code, stderr } = await run(out);
      expect(stderr).toContain('is a file, not a folder');
      expect(code).toBe(2);
    }
    // Nobody, not even the superuser, can make a folder there.
    const denied = await lastmeter(['run', baseline, ...small, '--out', '/proc/lastmeter']);
    expect(denied).toMatchObject({ code: 2, stdout: '' });
  });

  it('loses what a dead process left half-written', async () => {
    await run('a');
    const before = await contents('a');
    // Process numbers end at 2^22.
    const left = `.partial-${hostname().replace(/[^A-Za-z0-9]+/g, '-')}-9999999`;
    await mkdir(join(folder, 'a', left), { recursive: true });
    await writeFile(join(folder, 'a', left, 'runs.csv'), 'half');
    await run('a');
    expect(await contents('a')).toEqual(before);
  });
});

describe('a stopped run', () => {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const cases = signals.flatMap((signal) => ['1', '2'].map((workers) => [signal, workers] as const));
  const isThere = (path: string) =>
    stat(path).then(
      () => true,
      () => false,
    );

  it.each(cases)('(%s, %s workers) ends with 130 and keeps what is done', async (signal, workers) => {
    const out = join(folder, 'deep', 'down');
    const { child, ended } = start(['run', baseline, '--replicates', '100000', '--workers', workers, '--out', out]);
    await partsIn(join(out, 'unfinished'), 1);
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toContain(`stopped by ${signal}: what is done is kept; the same command goes on`);
    expect(await readdir(out)).toEqual(['unfinished']);
    const all = await readdir(out, { recursive: true });
    expect(all.filter((path) => path.includes('.tmp-'))).toEqual([]);
  });

  // About a second of work.
  const short = ['run', baseline, '--set', 'city.homes=2500', '--replicates', '2', '--workers', '2', '--move-aside'];

  it('leaves nothing where it would have been short', async () => {
    const out = join(folder, 'deep', 'down');
    const { child, ended } = start([...short, '--out', out]);
    while (!(await isThere(out))) await setTimeout(5);
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toContain('stopped by SIGINT: nothing was written; the same command starts again');
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves an older result as it was, in its place or moved aside for what is kept', async () => {
    await run('a', '--replicates', '3');
    const before = await contents('a');
    const brief = start([...short, '--out', join(folder, 'a')]);
    while (!(await isThere(join(folder, 'a-1')))) await setTimeout(1);
    brief.child.kill('SIGINT');
    expect(await brief.ended).toMatchObject({ code: 130 });
    expect(await readdir(folder)).toEqual(['a']);
    expect(await contents('a')).toEqual(before);
    const long = ['run', baseline, '--replicates', '100000', '--move-aside', '--out', join(folder, 'a')];
    const { child, ended } = start(long);
    await partsIn(join(folder, 'a', 'unfinished'), 1);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130 });
    expect((await readdir(folder)).sort()).toEqual(['a', 'a-1']);
    expect(await contents('a-1')).toEqual(before);
  });
});
