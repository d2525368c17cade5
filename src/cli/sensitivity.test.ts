import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastmeter, start } from '../testing/command.ts';

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

  it('goes on after it was stopped, with the same bytes, and leaves no journal', async () => {
    const line = ['sensitivity', baseline, ...two, '--sample', '64', ...tiny];
    await lastmeter([...line, ...out('whole')]);
    const stopped = start([...line, ...out('parts')]);
    const journal = join(folder, 'parts', 'journal.ndjson');
    const lines = async () => (existsSync(journal) ? (await readFile(journal, 'utf8')).split('\n').length : 0);
    while ((await lines()) < 20) await new Promise((resolve) => setTimeout(resolve, 20));
    stopped.child.kill('SIGTERM');
    const { code, stderr } = await stopped.ended;
    expect([code, stderr.includes('goes on')]).toEqual([130, true]);
    expect(await lines()).toBeGreaterThan(19);
    expect((await lastmeter([...line, ...out('parts')])).code).toBe(0);
    for (const file of ['sensitivity.csv', 'points.csv', 'report.html']) {
      const [one, other] = await Promise.all(
        ['whole', 'parts'].map((name) => readFile(join(folder, name, file), 'utf8')),
      );
      expect(other?.replaceAll('parts', 'whole')).toBe(one);
    }
    expect(existsSync(journal)).toBe(false);
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
