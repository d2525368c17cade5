import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastmeter, start } from '../testing/command.ts';
import { madeAt, partsIn } from '../testing/parts.ts';

const baseline = 'lastmeter:baseline';
const arm = 'lastmeter:policies/f03b-random-inspection';
const tiny = ['--set', 'city.homes=10', '--workers', '1'];
const two = ['--factor', 'director.pressure', '--factor', 'case.motive'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-sensitivity-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const out = (name: string) => ['--out', join(folder, name)];
const sheet = async (name: string, file: string) => csvParse(await readFile(join(folder, name, file), 'utf8'));

describe('lastmeter sensitivity', () => {
  it('says what moves a difference between arms: a factor that an arm sets itself and luck do not hide each other', async () => {
    const line = ['sensitivity', baseline, arm, ...two, '--outcome', 'genuine', '--sample', '64', ...tiny];
    const { code, stdout } = await lastmeter([...line, ...out('difference')]);
    expect(code).toBe(0);
    expect(stdout).toContain('minus baseline, on the same luck');
    const points = await sheet('difference', 'points.csv');
    expect(points).toHaveLength(64 * 5);
    const indices = await sheet('difference', 'sensitivity.csv');
    expect(indices.map((row) => row['factor']).sort()).toEqual(['case.motive', 'director.pressure', 'luck']);
    // The variance that the indices share out is that of arm minus base over A and B: the first two rows of each block.
    const own = points.filter((_, k) => k % 5 < 2).map((row) => Number(row['genuineArm']) - Number(row['genuine']));
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    const document = JSON.parse(await readFile(join(folder, 'difference', 'sensitivity.json'), 'utf8'));
    expect(document.outcomes[0].mean).toBeCloseTo(mean, 9);
  });

  it('gives exactly zero to luck where both arms are the same, whatever moves', async () => {
    const twin = join(folder, 'twin.yaml');
    await writeFile(twin, `format: 1\nextends: ${baseline}\n`);
    const line = ['sensitivity', baseline, twin, ...two, '--method', 'morris', '--sample', '4'];
    const { stdout } = await lastmeter([...line, '--outcome', 'accepted', ...tiny, ...out('twin')]);
    expect(stdout).toContain('nothing moves it');
    const rows = await sheet('twin', 'sensitivity.csv');
    expect(rows.map((row) => [row['muStar'], row['sigma']])).toEqual([1, 2, 3].map(() => ['0', '0']));
  });

  it('goes on after it was killed, with the same bytes', async () => {
    const line = ['sensitivity', baseline, ...two, '--sample', '64', ...tiny];
    await lastmeter([...line, ...out('whole')]);
    const { child, ended } = start([...line, ...out('parts')]);
    await partsIn(join(folder, 'parts', 'runs'), 3);
    child.kill('SIGKILL');
    await ended;
    const kept = madeAt(join(folder, 'parts', 'runs'));
    expect(kept.size).toBeLessThan(32);
    expect(existsSync(join(folder, 'parts', 'sensitivity.json'))).toBe(false);
    expect((await lastmeter([...line, ...out('parts')])).code).toBe(0);
    // What was there was not made again.
    const after = madeAt(join(folder, 'parts', 'runs'));
    for (const [name, made] of kept) expect(after.get(name)).toBe(made);
    for (const file of ['sensitivity.csv', 'points.csv', 'report.html']) {
      const [one, other] = await Promise.all(
        ['whole', 'parts'].map((name) => readFile(join(folder, name, file), 'utf8')),
      );
      expect(other?.replaceAll('parts', 'whole')).toBe(one);
    }
  }, 300_000);

  it('is shared out: each share computes its own blocks, and the answer is that of one process', async () => {
    const line = ['sensitivity', baseline, ...two, '--sample', '64', '--outcome', 'genuine', ...tiny];
    await lastmeter([...line, ...out('alone')]);
    const shares = await Promise.all([1, 2].map((k) => lastmeter([...line, '--shard', `${k}/2`, ...out('shared')])));
    expect(shares.map(({ code, stdout }) => [code, stdout])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(madeAt(join(folder, 'shared', 'runs')).size).toBe(32);
    expect(existsSync(join(folder, 'shared', 'sensitivity.json'))).toBe(false);
    const before = madeAt(join(folder, 'shared', 'runs'));
    await lastmeter([...line, ...out('shared')]);
    expect(madeAt(join(folder, 'shared', 'runs'))).toEqual(before);
    const [one, other] = await Promise.all(['alone', 'shared'].map((name) => sheet(name, 'sensitivity.csv')));
    expect(other).toEqual(one);
  }, 300_000);

  it('takes an outcome that reads the base beside the run', async () => {
    const line = [
      'sensitivity',
      baseline,
      arm,
      ...two,
      '--method',
      'morris',
      '--sample',
      '4',
      '--outcome',
      'worseGeneral',
    ];
    const { code } = await lastmeter([...line, ...tiny, ...out('worse')]);
    expect(code).toBe(0);
    const points = await sheet('worse', 'points.csv');
    // The base is no worse off than itself.
    expect(new Set(points.map((row) => row['worseGeneral']))).toEqual(new Set(['0']));
    expect(points.some((row) => Number(row['worseGeneralArm']) > 0)).toBe(true);
  });

  it.each([
    [['--factor', 'city.homes'], 'has no prior'],
    [['--factor', 'director.presure'], 'Did you mean "director.pressure"?'],
    [['--factor', 'scorecards.director'], 'it is no number'],
    [['--factor', 'director.pressure=40..6'], 'must lie below'],
    [['--factor', 'director.pressure', '--factor', 'director.pressure=6..10'], 'named twice'],
    [['--sample', '16'], 'with fewer, intervals say nothing'],
    [['--sample', '100'], 'Take 64 or 128'],
    [['--method', 'morris', '--sample', '3'], 'takes 4 to'],
    [['--outcome', 'genuin'], 'Did you mean "genuine"?'],
    [['--set', 'director.pressure=10'], 'Leave one of the two out'],
    [['--shard', '3/2'], 'takes a share such as 3/8'],
    [['--factor', 'all'], 'Screen them with --method morris first'],
  ])('refuses %j with what to do', async (extra, message) => {
    const { code, stderr } = await lastmeter(['sensitivity', baseline, ...extra, ...out('refused')]);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'refused'))).toBe(false);
  });

  it('refuses a factor that the scenario itself sets', async () => {
    const own = join(folder, 'own.yaml');
    await writeFile(own, `format: 1\nextends: ${baseline}\nset: {case.motive: 3}\n`);
    const { code, stderr } = await lastmeter(['sensitivity', own, ...two, ...out('refused')]);
    expect([code, stderr.includes('sets case.motive itself')]).toEqual([2, true]);
  });

  it('says how many points are left out where an outcome is undefined, and writes nothing where too many are', async () => {
    const one = ['sensitivity', baseline, ...two, '--set', 'city.homes=1', '--set', 'city.namedVillages=false'];
    const line = [...one, '--workers', '1', '--sample', '64', '--outcome', 'coverageSpecial', ...out('gaps')];
    const { code, stderr } = await lastmeter(line);
    expect(code).toBe(1);
    expect(stderr).toMatch(/coverageSpecial is undefined at \d+ points, so that \d+ of 64 blocks are left out/);
    expect(existsSync(join(folder, 'gaps', 'sensitivity.json'))).toBe(false);
  });
});
