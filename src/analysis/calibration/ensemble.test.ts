import { expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { calibratedByHand } from '../../testing/calibratedByHand.ts';
import { ensembleOf } from './ensemble.ts';

const { scenario } = await load('lastmeter:baseline');
const calibrated = calibratedByHand(scenario);

it('an ensemble holds the sets of the last generation, and how they were made', () => {
  const found = ensembleOf(calibrated, 'lastmeter calibrate');
  expect(found.sets).toEqual([
    { number: 1, weight: 0.25, distance: 0.25, set: { 'director.pressure': 10, 'director.costOfFaking': 2 } },
    { number: 2, weight: 0.75, distance: 0.5, set: { 'director.pressure': 20, 'director.costOfFaking': 4 } },
  ]);
  expect(found.fitted).toEqual(['director.pressure']);
  expect(found.carried).toEqual(['director.costOfFaking']);
  expect(found.made).toMatchObject({
    command: 'lastmeter calibrate',
    seed: 'hand',
    scenario: calibrated.experiment.scenario.fingerprint,
    reading: 'uploads',
    replicates: 4,
    simulated: 5,
    tolerance: 0.5,
    effectiveSize: 1.6,
  });
  // No infinity in a file.
  expect(found.targets).toEqual([
    { pattern: 'P1', figure: 'acceptedUploads', low: 1768, high: 1768, standardError: 59 },
    { pattern: 'P8', figure: 'atTarget', low: 0.25, high: null, standardError: 0.1 },
  ]);
  expect(found.title.en).toMatch(/^2 parameter sets of .*with duplicates counted in$/);
});

it('the size of the sample is told to four digits', () => {
  const [last] = calibrated.populations.slice(-1);
  const populations = [{ ...last!, effectiveSize: 123.4567 }];
  expect(ensembleOf({ ...calibrated, populations }, '').made.effectiveSize).toBe(123.5);
  expect(() => ensembleOf({ ...calibrated, populations: [] }, '')).toThrow('without a generation');
});

it('an end that is open below is open in the file, too', () => {
  const targets = [{ ...calibrated.targets[0]!, low: Number.NEGATIVE_INFINITY }];
  expect(ensembleOf({ ...calibrated, targets }, '').targets).toMatchObject([{ low: null, high: 1768 }]);
});
