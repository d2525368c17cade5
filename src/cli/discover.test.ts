import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastmeter } from '../testing/command.ts';
import { madeAt } from '../testing/parts.ts';

const baseline = 'lastmeter:baseline';
const arm = 'lastmeter:policies/f03b-random-inspection';
const tiny = ['--set', 'city.homes=10', '--workers', '1', '--sample', '128'];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-discover-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const out = (name: string) => ['--out', join(folder, name)];

describe('lastmeter discover', () => {
  it('finds the parameter that an outcome hangs on, and its rows say the same', async () => {
    const line = [
      'discover',
      baseline,
      '--where',
      'coverageSpecial > 0.15',
      '--factor',
      'case.motive',
      '--factor',
      'post.exits',
    ];
    const { code, stdout } = await lastmeter([...line, ...tiny, '--replicates', '3', ...out('own')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Where case\.motive ≥ [\d.]+, it holds at/);
    const rows = csvParse(await readFile(join(folder, 'own', 'points.csv'), 'utf8'));
    expect(rows).toHaveLength(128);
    for (const row of rows) expect(row['holds']).toBe(String(Number(row['coverageSpecial']) > 0.15));
    const document = JSON.parse(await readFile(join(folder, 'own', 'discovery.json'), 'utf8'));
    expect(document.share).toBe(rows.filter((row) => row['holds'] === 'true').length / 128);
    const [box] = document.boxes;
    const low = box.box.low[0];
    for (const row of rows) expect(row['box'] === '1').toBe(Number(row['case.motive']) >= low);
  });

  it('takes what is reported for what the app accepted', async () => {
    const where = 'reported >= 170 and accepted > 0 and genuine < 60';
    const { code } = await lastmeter(['discover', baseline, '--where', where, ...tiny, ...out('reported')]);
    expect(code).toBe(0);
    const rows = csvParse(await readFile(join(folder, 'reported', 'points.csv'), 'utf8'));
    for (const row of rows) {
      expect(row['reported']).toBe(row['accepted']);
      expect(row['holds']).toBe(String(Number(row['accepted']) >= 170 && Number(row['genuine']) < 60));
    }
  });

  it('speaks of the base, of the arm and of the change between them', async () => {
    const where = 'genuineChange < 0 or genuine < genuineBase';
    const { code } = await lastmeter(['discover', baseline, arm, '--where', where, ...tiny, ...out('change')]);
    expect(code).toBe(0);
    const rows = csvParse(await readFile(join(folder, 'change', 'points.csv'), 'utf8'));
    for (const row of rows) {
      const change = Number(row['genuine']) - Number(row['genuineBase']);
      expect(Number(row['genuineChange'])).toBe(change);
      expect(row['holds']).toBe(String(change < 0));
    }
    expect(new Set(rows.map((row) => row['holds'])).size).toBe(2);
  });

  it.each([
    ['reporded >= 1700', 'Did you mean reported?'],
    ['genuin < 600', 'Did you mean genuine?'],
    ['genuineChange < 0', 'need an arm'],
    ['genuine < ', 'operators'],
    ['1 > 0', 'it names no outcome'],
    ['genuine', 'this is a number, which neither holds nor does not'],
    ['genuine > 0 ? genuine : accepted', 'this is a number'],
    [' ', '--where is empty'],
  ])('refuses the condition %s with what to do', async (where, message) => {
    const { code, stderr } = await lastmeter(['discover', baseline, '--where', where, ...out('refused')]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, 'refused'))).toBe(false);
  });

  it('is shared out, of a study file too: the shares together give the answer of one process', async () => {
    const study = 'lastmeter:studies/pressure';
    const where = ['--where', 'genuineChange < 0', '--factor', 'case.motive', ...tiny];
    const line = ['discover', study, 'f03d-duplicate-screening', ...where];
    for (const k of [1, 2, 3]) expect((await lastmeter([...line, '--shard', `${k}/3`, ...out('shared')])).code).toBe(0);
    const before = madeAt(join(folder, 'shared', 'runs'));
    expect((await lastmeter([...line, ...out('shared')])).code).toBe(0);
    expect(madeAt(join(folder, 'shared', 'runs'))).toEqual(before);
    const screening = 'lastmeter:policies/f03d-duplicate-screening';
    await lastmeter(['discover', baseline, screening, ...where, ...out('alone')]);
    const [one, other] = await Promise.all(
      ['shared', 'alone'].map((name) => readFile(join(folder, name, 'points.csv'), 'utf8')),
    );
    expect(one).toBe(other);
    const { code, stderr } = await lastmeter(['discover', study, ...where, ...out('refused')]);
    expect([code, stderr.includes('name one of them after the file')]).toEqual([2, true]);
  }, 300_000);

  it('says where there is nothing to find', async () => {
    const twin = join(folder, 'twin.yaml');
    await writeFile(twin, `format: 1\nextends: ${baseline}\n`);
    const line = ['discover', baseline, twin, '--where', 'genuineChange != 0', ...tiny, ...out('twin')];
    const { code, stdout } = await lastmeter(line);
    expect([code, stdout.includes('holds at 0 %'), stdout.includes('nothing to find')]).toEqual([0, true, true]);
  });

  it('says at how many points the condition has no answer', async () => {
    const one = ['--set', 'city.homes=1', '--set', 'city.namedVillages=false'];
    const line = [
      'discover',
      baseline,
      '--where',
      'coverageSpecial > 0.1',
      '--sample',
      '128',
      '--workers',
      '1',
      ...one,
    ];
    const { code, stdout } = await lastmeter([...line, ...out('gaps')]);
    expect(code).toBe(0);
    const [, gaps] = /undefined at (\d+) of 128 points/.exec(stdout.replaceAll('\n', ' ')) ?? [];
    const rows = csvParse(await readFile(join(folder, 'gaps', 'points.csv'), 'utf8'));
    expect(Number(gaps)).toBeGreaterThan(0);
    expect(rows.filter((row) => row['holds'] === '')).toHaveLength(Number(gaps));
    const document = JSON.parse(await readFile(join(folder, 'gaps', 'discovery.json'), 'utf8'));
    expect(document.rows).toBe(128 - Number(gaps));
  });
});
