import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lastmeter } from '../testing/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'lastmeter-formula-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// It has no value at one point, which lies between those that are tried beforehand.
const formula = '1 / ((week - 13) ^ 2 + (accepted - 1) ^ 2)';
const set = ['--set', `scorecards.director=${formula}`];

describe('a formula that fails in the midst of a run', () => {
  it.each([
    [['run', 'lastmeter:baseline', '--replicates', '2', '--workers', '1', '--out', join(folder, 'one')]],
    [['run', 'lastmeter:baseline', '--replicates', '2', '--workers', '2', '--out', join(folder, 'two')]],
    [['diary', 'lastmeter:baseline', '--home', 'KY']],
    [['explain', 'lastmeter:baseline', '--incentives', '--week', '13', '--shortfall', '4']],
  ])('is told as the formula it is: %j', async (line) => {
    const { code, stdout, stderr } = await lastmeter([...line, ...set]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('the formula scorecards.director of the scenario "baseline" has an infinite value');
    expect(stderr).toContain('at accepted = 1, week = 13');
    expect(stderr).toContain(formula);
    expect(stderr).not.toMatch(/fault of the program|\n +at /);
    if (line[0] === 'run') expect(stderr).toMatch(/See it again: lastmeter run lastmeter:baseline .*--first \d/);
    expect(readdirSync(folder)).toEqual([]);
  });
});
