import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ensemble } from '../scenario/ensemble/ensemble.ts';
import { ensembleText } from '../scenario/ensemble/text.ts';
import { type Ended, lastmeter } from '../testing/command.ts';

const pressures = [8, 12, 25];
const ensemble: Ensemble = {
  title: { en: 'Three sets', zh: '三组参数' },
  made: {
    command: 'lastmeter calibrate',
    seed: 'h-city',
    scenario: 'none',
    version: '0.1.0',
    reading: 'uploads',
    replicates: 4,
    simulated: 10,
    tolerance: 1,
    effectiveSize: 2,
  },
  targets: [],
  fitted: ['director.pressure'],
  carried: ['director.costOfFaking'],
  // Three draws of two thirds, a sixth and a sixth: the first set twice at least.
  sets: [0.8, 0.1, 0.1].map((weight, index) => ({
    number: index + 1,
    weight,
    distance: 0,
    set: { 'director.pressure': pressures[index]!, 'director.costOfFaking': 5 },
  })),
};

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-ensemble-'));
  file = join(folder, 'three.yaml');
  await writeFile(file, ensembleText(ensemble));
  await writeFile(join(folder, 'own.yaml'), 'format: 1\nextends: lastmeter:baseline\nset:\n  director.pressure: 30\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(out: string, ...more: string[]): Promise<Ended> {
  const small = ['--set', 'city.homes=6', '--replicates', '2', '--workers', '1'];
  return lastmeter(['run', 'lastmeter:baseline', ...more, ...small, '--out', join(folder, out)]);
}

async function rows(out: string) {
  return csvParse(await readFile(join(folder, out, 'runs.csv'), 'utf8'));
}

describe('run --ensemble', () => {
  it('runs every arm in every set that was drawn, and each set as if its values had been typed in', async () => {
    const { code, stderr } = await run('a', join(folder, 'own.yaml'), '--ensemble', file, '--ensemble-sets', '4');
    expect(code).toBe(0);
    expect(stderr).toContain('own sets director.pressure itself: it keeps its own value in every set');
    const found = await rows('a');
    const keys = found.map(({ arm, set, replicate }) => `${arm} ${set} ${replicate}`);
    expect(keys).toHaveLength(2 * 4 * 2);
    // A set that was drawn again has replicates of its own.
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('baseline 1 3');

    const values = ['--set', 'director.pressure=8', '--set', 'director.costOfFaking=5'];
    expect(await run('b', ...values)).toMatchObject({ code: 0 });
    const outcome = (all: typeof found, arm: string, set: string) =>
      all.filter((row) => row['arm'] === arm && row['set'] === set).map(({ accepted, staged }) => [accepted, staged]);
    expect(outcome(found, 'baseline', '1').slice(0, 2)).toEqual(outcome(await rows('b'), 'baseline', '0'));

    const own = ['--set', 'director.pressure=30', '--set', 'director.costOfFaking=5'];
    expect(await run('c', ...own)).toMatchObject({ code: 0 });
    expect(outcome(found, 'own', '1').slice(0, 2)).toEqual(outcome(await rows('c'), 'baseline', '0'));

    const manifest = JSON.parse(await readFile(join(folder, 'a', 'manifest.json'), 'utf8'));
    expect(manifest.runs).toBe(16);
    expect(manifest.experiment.ensemble.sets).toHaveLength(4);
    expect(manifest.experiment.ensemble.kept).toEqual([[], ['director.pressure']]);
    const other = await run('a', join(folder, 'own.yaml'));
    expect(other).toMatchObject({ code: 3, stderr: expect.stringContaining('4 sets of ') });
  }, 300_000);

  it('refuses --set of one of its parameters, and a file that is no ensemble', async () => {
    const clash = await run('d', '--ensemble', file, '--set', 'director.costOfFaking=1');
    expect(clash).toMatchObject({ code: 2, stdout: '' });
    expect(clash.stderr).toContain('--set director.costOfFaking does not go with --ensemble');
    const scenario = await run('d', '--ensemble', join(folder, 'own.yaml'));
    expect(scenario).toMatchObject({ code: 2, stderr: expect.stringContaining('own.yaml:2:1: unknown key "extends"') });
    const missing = await run('d', '--ensemble', 'lastmeter:ensembles/nowhere');
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('no such packaged scenario') });
  });

  it('tells of a run that fails in which set it was, with a command that shows it again', async () => {
    // Finite wherever the check before the run looks, not wherever the run comes to.
    const broken = ['--set', 'scorecards.director=1 / ((week - 13) ^ 2 + (accepted - 1) ^ 2)'];
    const { code, stderr } = await run('e', '--ensemble', file, '--ensemble-sets', '1', ...broken);
    expect(code).toBe(1);
    const number = Number(/ in set (\d)/.exec(stderr)?.[1]);
    const again = stderr.slice(stderr.indexOf('See it again:'));
    expect(again).toContain(`--set director.pressure=${pressures[number - 1]} --set director.costOfFaking=5`);
    expect(again).not.toContain('--ensemble');
  });
});
