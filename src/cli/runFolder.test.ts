import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lastmeter, start } from '../testing/command.ts';
import { partsIn } from '../testing/parts.ts';
import { baseline, contents, here, run, small } from '../testing/smallRun.ts';

describe('the folder of a run', () => {
  it('has a name of its own for every setting', async () => {
    const at = { cwd: here() };
    await lastmeter(['run', baseline, ...small], at);
    await lastmeter(['run', baseline, ...small, '--seed', 'other'], at);
    await lastmeter(['run', baseline, ...small], at);
    const names = await readdir(here('output'));
    expect(names).toHaveLength(2);
    for (const name of names) {
      const { experiment } = JSON.parse(await readFile(here('output', name, 'manifest.json'), 'utf8'));
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
    await mkdir(here('a'));
    await writeFile(here('a', 'runs.csv'), 'mine\n');
    expect(await run('a')).toMatchObject({ code: 3, stderr: expect.stringContaining('runs.csv') });
    await run('b');
    await writeFile(here('b', 'manifest.json'), '{"format": 1');
    expect(await run('b')).toMatchObject({ code: 3, stderr: expect.stringContaining('manifest.json') });
    expect(await readFile(here('a', 'runs.csv'), 'utf8')).toBe('mine\n');
  });

  it.each([
    ['', 'it is empty'],
    ['{', 'it is not JSON'],
    ['{"digest": "a"}', 'it is no plan of a study: it has no "format"'],
    ['{"format": 1, "digest": "a"}', 'it has no "study"'],
    ['{"format": 1, "digest": "a", "study": {}, "sha256": "b"}', 'its checksum "sha256" does not hold'],
  ])('says why a plan of kept parts is damaged, and what to do: %s', async (plan, why) => {
    await mkdir(here('a', 'unfinished'), { recursive: true });
    await writeFile(here('a', 'unfinished', 'plan.json'), plan);
    const { code, stderr } = await run('a');
    expect(code).toBe(3);
    expect(stderr).toContain(`its unfinished/plan.json is damaged: ${why}`);
    expect(stderr).toContain('Choose another folder with --out, or rename this one with --move-aside.');
    expect(await contents('a')).toEqual({ 'unfinished/plan.json': plan });
  });

  it('names a file that stands where the kept parts go, and leaves it there', async () => {
    await mkdir(here('a'));
    await writeFile(here('a', 'unfinished'), 'mine\n');
    const { code, stderr } = await run('a');
    expect(code).toBe(2);
    expect(stderr).toContain(`${here('a', 'unfinished')}: it is a file`);
    expect(await readdir(here('a'))).toEqual(['unfinished']);
    expect(await readFile(here('a', 'unfinished'), 'utf8')).toBe('mine\n');
  });

  it('leaves files alone that are not of the experiment', async () => {
    await mkdir(here('a'));
    await writeFile(here('a', 'notes.txt'), 'mine\n');
    expect(await run('a')).toMatchObject({ code: 0 });
    expect(await readFile(here('a', 'notes.txt'), 'utf8')).toBe('mine\n');
  });

  it('is moved aside on request, as often as needed', async () => {
    await run('a');
    const first = await contents('a');
    await run('a', '--move-aside', '--seed', 'second');
    await run('a', '--move-aside', '--seed', 'third');
    // The same experiment needs no moving.
    await run('a', '--move-aside', '--seed', 'third');
    expect((await readdir(here())).sort()).toEqual(['a', 'a-1', 'a-2']);
    expect(await contents('a-1')).toEqual(first);
  });

  it('ends with 2 where it cannot be a folder, before anything is run', async () => {
    await writeFile(here('file'), '');
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
    await mkdir(here('a', left), { recursive: true });
    await writeFile(here('a', left, 'runs.csv'), 'half');
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
    const out = here('deep', 'down');
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
    const out = here('deep', 'down');
    const { child, ended } = start([...short, '--out', out]);
    while (!(await isThere(out))) await setTimeout(5);
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toContain('stopped by SIGINT: nothing was written; the same command starts again');
    expect(await readdir(here())).toEqual([]);
  });

  it('leaves nothing where it had no part yet, so that another command may follow', async () => {
    const out = here('deep', 'down');
    // A part is a run of ten thousand homes: seconds of work.
    const { child, ended } = start(['run', baseline, '--set', 'city.homes=10000', '--replicates', '8', '--out', out]);
    while (!(await isThere(join(out, 'unfinished', 'plan.json')))) await setTimeout(5);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130 });
    expect(await readdir(here())).toEqual([]);
  });

  it('leaves an older result as it was, in its place or moved aside for what is kept', async () => {
    await run('a', '--replicates', '3');
    const before = await contents('a');
    const brief = start([...short, '--out', here('a')]);
    while (!(await isThere(here('a-1')))) await setTimeout(1);
    brief.child.kill('SIGINT');
    expect(await brief.ended).toMatchObject({ code: 130 });
    expect(await readdir(here())).toEqual(['a']);
    expect(await contents('a')).toEqual(before);
    const long = ['run', baseline, '--replicates', '100000', '--move-aside', '--out', here('a')];
    const { child, ended } = start(long);
    await partsIn(here('a', 'unfinished'), 1);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130 });
    expect((await readdir(here())).sort()).toEqual(['a', 'a-1']);
    expect(await contents('a-1')).toEqual(before);
  });
});
