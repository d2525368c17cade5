import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { calibratedByHand } from '../../testing/calibratedByHand.ts';
import { writeResults } from './output.ts';
import { summarizeCalibration } from './summary.ts';
import { setsTable } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'lastmeter-output-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

it('what a calibration came to is written whole: the sets, further files in folders of their own, the summary', async () => {
  const { scenario } = await load('lastmeter:baseline');
  const calibrated = calibratedByHand(scenario, folder);
  const summary = summarizeCalibration(calibrated);
  writeResults(calibrated, summary, new Map([['figures/one.svg', '<svg/>']]));
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect(text('sets.csv')).toBe(setsTable(calibrated));
  expect(text('figures/one.svg')).toBe('<svg/>');
  expect(JSON.parse(text('summary.json'))).toEqual(JSON.parse(JSON.stringify(summary)));
  // Two spaces a level, and a last line that ends.
  expect(text('summary.json')).toMatch(/^\{\n {2}"status": "reached",\n[\s\S]*\}\n$/);
});
