import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastmeter } from '../testing/command.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-in-turn-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const command = (title: string, line: string, isSilent = false) => ({ title, args: line.split(' '), isSilent });
const inTurn = (...commands: readonly object[]) => lastmeter([JSON.stringify(commands)], { program: 'inTurn' });

describe('commands in turn', () => {
  it('are run one after the other, to the first that fails; what is silent prints no data', async () => {
    const { code, stdout, stderr } = await inTurn(
      command('one', 'explain lastmeter:baseline city.target'),
      command('two', 'explain lastmeter:baseline city.homes', true),
      command('three', 'validate none.yaml', true),
      command('four', 'explain lastmeter:baseline city.years'),
    );
    expect([code, stdout]).toEqual([2, expect.stringContaining('city.target')]);
    expect(stdout).not.toMatch(/city\.homes|city\.years/);
    expect(stderr).toMatch(/^one\ntwo\nthree\n.*none\.yaml/);
    expect(stderr).not.toContain('four');
  });

  it('write what each writes by itself, and say with which command', async () => {
    const at = (name: string) => join(folder, name);
    const small = '--set city.homes=12 --replicates 2 --workers 1 --out';
    const compare = `compare lastmeter:baseline lastmeter:policies/f03d-duplicate-screening --ensemble-sets 2 ${small}`;
    const run = `run lastmeter:baseline ${small}`;
    const together = await inTurn(command('1', `${run} ${at('run')}`), command('2', `${compare} ${at('compared')}`));
    const alone = [`${run} ${at('run-alone')}`, `${compare} ${at('compared-alone')}`].map((line) => line.split(' '));
    expect([together.code, ...(await Promise.all(alone.map(async (line) => (await lastmeter(line)).code)))]).toEqual([
      0, 0, 0,
    ]);
    for (const file of ['run/weeks.csv', 'compared/runs.csv', 'compared/report.html']) {
      const own = file.replace('/', '-alone/');
      expect(await readFile(at(file), 'utf8')).toBe(await readFile(at(own), 'utf8'));
    }
    expect(await readFile(at('compared/report.html'), 'utf8')).toContain('lastmeter compare lastmeter:baseline');
  });
});
