import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { calibratedByHand } from '../../testing/calibratedByHand.ts';
import { openCalibration, writeDescription } from './folder.ts';

const { scenario } = await load('lastmeter:baseline');
const { experiment, targets, units } = calibratedByHand(scenario);
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lastmeter-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, 'calibration.json');
const refusal = { exit: 3, message: expect.stringContaining('Choose another folder with --out') };

describe('the folder of a calibration', () => {
  it('is free where nothing of ours is', async () => {
    expect(await openCalibration(folder, experiment)).toBeNull();
    expect(await openCalibration(join(folder, 'none'), experiment)).toBeNull();
    writeFileSync(join(folder, 'notes.txt'), '');
    expect(await openCalibration(folder, experiment)).toBeNull();
  });

  it('holds its description, and is opened again by the same calibration only', async () => {
    writeDescription(folder, null, experiment, targets, units);
    const old = await openCalibration(folder, experiment);
    expect(old).toEqual({
      format: 1,
      experiment: JSON.parse(JSON.stringify(experiment)),
      standardErrors: [
        { figure: 'acceptedUploads', unit: 59 },
        { figure: 'atTarget', unit: 0.1 },
      ],
    });
    expect(readFileSync(file(), 'utf8')).toMatch(/^\{\n {2}"format": 1,\n[\s\S]*\}\n$/);
    const other = { ...experiment, digest: 'other', seed: 'mine' };
    await expect(openCalibration(folder, other)).rejects.toMatchObject({
      ...refusal,
      message: expect.stringContaining('another calibration: seed "hand" instead of "mine"'),
    });
  });

  it.each(['manifest.json', 'runs.csv', 'parts', 'sets.csv'])(
    'is not taken where %s lies without a description',
    async (name) => {
      writeFileSync(join(folder, name), '');
      await expect(openCalibration(folder, experiment)).rejects.toMatchObject(refusal);
    },
  );

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['a number', '7'],
    ['another format', '{"format": 2, "experiment": {}, "standardErrors": []}'],
    ['no format', '{"experiment": {}, "standardErrors": []}'],
    ['no experiment', '{"format": 1, "standardErrors": []}'],
    ['no standard errors', '{"format": 1, "experiment": {}}'],
  ])('is not taken where the description is %s', async (_, text) => {
    writeFileSync(file(), text);
    await expect(openCalibration(folder, experiment)).rejects.toMatchObject({
      ...refusal,
      message: expect.stringContaining('damaged'),
    });
  });

  it('keeps the description that is there, unless the years come out otherwise now', async () => {
    writeDescription(folder, null, experiment, targets, units);
    const old = await openCalibration(folder, experiment);
    const text = readFileSync(file(), 'utf8');
    writeDescription(folder, old, experiment, targets, units);
    expect(readFileSync(file(), 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['calibration.json']);
    expect(() => writeDescription(folder, old, experiment, targets, [59, 0.2])).toThrow('come out otherwise');
  });
});
