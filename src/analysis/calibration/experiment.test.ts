import { describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { freeParameters, freePaths } from './dimensions.ts';
import { type Choice, calibrationDifferences, calibrationExperiment, calibrationFolder } from './experiment.ts';

const { scenario } = await load('lastmeter:baseline');
const parameters = freeParameters(new Set(freePaths.slice(2)));
const choice: Choice = { scenario, parameters, reading: 'uploads', seed: 's', replicates: 4, accept: 9, tolerance: 1 };
const own = calibrationExperiment(choice);

describe('a calibration', () => {
  it('tells what is free, what is held, and what is asked, without an infinity', () => {
    expect(own.held).toEqual(freePaths.slice(2));
    expect(own.parameters).toBe(parameters);
    expect(own.targets[0]).toEqual({ pattern: 'P1', figure: 'acceptedUploads', low: 1768, high: 1768 });
    expect(own.targets[1]).toMatchObject({ low: 1, high: null });
    expect(JSON.parse(JSON.stringify(own))).toEqual(own);
  });

  it('lies in a folder that is called by the beginning of its digest', () => {
    const name = calibrationFolder(own).replace('output/calibration-', '');
    expect(name.length).toBeGreaterThanOrEqual(8);
    expect(own.digest.startsWith(name)).toBe(true);
  });

  it('has another digest for each other choice', () => {
    const others: readonly Partial<Choice>[] = [
      { reading: 'distinct' },
      { seed: 't' },
      { replicates: 5 },
      { accept: 10 },
      { tolerance: 2 },
      { parameters: freeParameters(new Set()) },
    ];
    const digests = [{}, ...others].map((change) => calibrationExperiment({ ...choice, ...change }).digest);
    expect(new Set(digests).size).toBe(digests.length);
    expect(calibrationExperiment({ ...choice }).digest).toBe(own.digest);
  });
});

describe('the differences of two calibrations', () => {
  const told = (change: Partial<Choice>) =>
    calibrationDifferences(own, calibrationExperiment({ ...choice, ...change }));

  it('are told one by one', () => {
    expect(told({})).toBe('');
    expect(told({ seed: 't', accept: 10 })).toBe('seed "s" instead of "t"; accept 9 instead of 10');
    expect(told({ replicates: 5 })).toBe('replicates 4 instead of 5');
    expect(told({ tolerance: 2 })).toBe('tolerance 1 instead of 2');
    expect(told({ reading: 'distinct' })).toBe('reading "uploads" instead of "distinct"; other targets');
  });

  it('may lie in the scenario, the priors or the targets', () => {
    const other = { ...scenario, values: { ...scenario.values, 'director.valueMean': 0.4 } };
    expect(told({ scenario: other })).toBe(
      `scenario ${scenario.name} instead of ${scenario.name}, or other values in it`,
    );
    // Another parameter that is free stands at its middle: that is another scenario, too.
    expect(told({ parameters: freeParameters(new Set()) })).toContain('other parameters or priors');
    expect(told({ parameters: freeParameters(new Set()) })).not.toContain('targets');
  });

  it('are told of a file that lacks a part', () => {
    const { targets: _, parameters: __, ...part } = own;
    expect(calibrationDifferences(part as typeof own, own)).toBe('other parameters or priors; other targets');
  });
});
