import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastmeter } from '../testing/command.ts';
import width from './width.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-ablations-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const small = ['patterns', '--set', 'city.homes=12', '--replicates', '5', '--workers', '1', '--retune', 'no'];

describe('lastmeter patterns --ablations, --rivals, --variance', () => {
  it('prints a matrix that fits a terminal, what contradicts it in words, and writes tidy tables', async () => {
    const out = join(folder, 'study');
    const { code, stdout, stderr } = await lastmeter([...small, '--ablations', '--only', 'a3,A13', '--out', out]);
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    const rows = lines.filter((line) => /^A\d/.test(line));
    expect(rows.map((line) => line.slice(0, 3).trim())).toEqual(['A3', 'A13']);
    for (const line of [...rows, ...lines.slice(0, 5)]) expect(width(line)).toBeLessThanOrEqual(130);
    expect(stdout).toContain('What contradicts the expectation');
    expect(stderr).toContain('studies.json, ablations.csv, rivals.csv, variance.csv, studies.html written to');
    expect((await readdir(out)).sort()).toEqual([
      'ablations.csv',
      'rivals.csv',
      'studies.html',
      'studies.json',
      'variance.csv',
    ]);
    const [head, first] = (await readFile(join(out, 'ablations.csv'), 'utf8')).split('\r\n');
    expect(head).toMatch(/^variant,file,title,world,pressure,reports,pattern,/);
    expect(first).toMatch(/^A3,ablations\/a03-no-forging,/);
    const read = JSON.parse(await readFile(join(out, 'studies.json'), 'utf8')) as { ablations: { rows: unknown[] } };
    expect(read.ablations.rows).toHaveLength(2);
    const other = await lastmeter([...small, '--ablations', '--only', 'A3', '--seed', 'other', '--out', out]);
    expect(other.code).toBe(3);
  });

  it('prints one JSON document, the same with any number of threads', async () => {
    const args = [...small, '--rivals', '--only', 'R5', '--variance', '--json'];
    const one = await lastmeter(args);
    const two = await lastmeter([...args, '--workers', '2']);
    expect(one.code).toBe(0);
    expect(two.stdout).toBe(one.stdout);
    const read = JSON.parse(one.stdout) as { rivals: { rows: unknown[] }; ablations: null; variance: object };
    expect(read.rivals.rows).toHaveLength(1);
    expect(read.ablations).toBeNull();
    expect(read.variance).toHaveProperty('explained.parts');
  });

  it('speaks Chinese', async () => {
    const { stdout } = await lastmeter([...small, '--ablations', '--only', 'A3', '--variance', '--language', 'zh']);
    expect(stdout).toContain('与预期相悖');
    expect(stdout).toContain('主任特质');
    expect(stdout).not.toMatch(/should|vanish/);
  });

  it.each([
    [['--ablations', '--only', 'A44'], '--only names "A44", which is none of the worlds asked for'],
    [['--ablations', '--only', 'R1'], '--only names "R1"'],
    [['--only', 'A4'], '--only goes with --ablations or --rivals'],
    [['--ablations', '--retune', 'maybe'], 'retune'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr, stdout } = await lastmeter(['patterns', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
  });
});
