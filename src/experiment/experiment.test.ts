import { describe, expect, it } from 'vitest';
import { defaults } from '../model/parameters/table.ts';
import type { Scenario } from '../model/scenario.ts';
import { defaultFolder, experiment } from './experiment.ts';
import { exits, Failure } from './failure.ts';
import { unusable } from './folder.ts';
import { differences } from './manifest.ts';
import type { Plan } from './plan.ts';

const arm: Scenario = { name: 'baseline', title: { en: 'a', zh: '甲' }, values: defaults(), fixes: [], villages: [] };
const plan: Plan = { arms: [arm], seed: 'h-city', first: 1, replicates: 50 };

const changes: Readonly<Record<string, Plan>> = {
  seed: { ...plan, seed: 'other' },
  replicates: { ...plan, replicates: 51 },
  first: { ...plan, first: 2 },
  'the name of an arm': { ...plan, arms: [{ ...arm, name: 'other' }] },
  'a value': { ...plan, arms: [{ ...arm, values: { ...arm.values, 'city.homes': 99 } }] },
  'the sets of an ensemble': { ...plan, ensemble: { file: 'e', sets: [{ number: 1, set: {}, time: 0 }], kept: [[]] } },
  'an added arm': { ...plan, arms: [arm, { ...arm, name: 'second' }] },
};

describe('the digest of an experiment', () => {
  it.each(Object.entries(changes))('changes with %s, and a person can be told so', (_, changed) => {
    expect(experiment(changed).digest).not.toBe(experiment(plan).digest);
    expect(differences(experiment(plan), experiment(changed))).not.toBe('');
  });

  it('does not change with a title or the order in which values were written', () => {
    const backwards = Object.fromEntries(Object.entries(arm.values).reverse()) as typeof arm.values;
    const same = { ...plan, arms: [{ ...arm, title: { en: 'b', zh: '乙' }, values: backwards }] };
    expect(experiment(same).digest).toBe(experiment(plan).digest);
    expect(differences(experiment(plan), experiment(same))).toBe('');
  });

  it('names the default folder', () => {
    const { digest } = experiment(plan);
    expect(defaultFolder(experiment(plan))).toBe(`output/baseline-${digest.slice(0, 8)}`);
    const two = experiment({ ...plan, arms: [arm, { ...arm, name: 'second' }] });
    expect(defaultFolder(two)).toBe(`output/baseline-and-1-${two.digest.slice(0, 8)}`);
  });
});

describe('a system call that failed on an output folder', () => {
  it.each([
    ['ENOSPC', exits.again],
    ['EDQUOT', exits.again],
    ['EROFS', exits.wrong],
    ['EACCES', exits.wrong],
    ['ENOTDIR', exits.wrong],
    ['EIO', exits.wrong],
  ])('%s ends with %i and is named', (code, exit) => {
    const failure = unusable('out', Object.assign(new Error('system'), { code }));
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ exit, message: expect.stringMatching(new RegExp(`^out: .*\\(${code}\\)`)) });
  });

  it('leaves every other error as it is', () => {
    const error = new TypeError('a fault of the program');
    expect(unusable('out', error)).toBe(error);
  });
});
