import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, lastmeter, start } from '../testing/command.ts';
import { madeAt, partsIn } from '../testing/parts.ts';

const baseline = 'lastmeter:baseline';
const fixes = 'fixes:\n  - from: 14\n    set: ';
const files = {
  // Records in place of photos, in one line.
  'records.yaml': `format: 1\nextends: lastmeter:baseline\n${fixes}{scorecards.director: "-max(pace - records, 0)"}\n`,
  'stranger.yaml': 'format: 1\nset: {city.target: 15}\n',
  'late.yaml': `format: 1\nextends: lastmeter:baseline\n${fixes.replace('14', '57')}{app.screening: hash}\n`,
  'free.yaml': `format: 1\nextends: lastmeter:baseline\n${fixes}{app.screening: hash}\n    cost: {once: -1}\n`,
  'twice.yaml': `format: 1\nextends: lastmeter:policies/f03d-duplicate-screening\n${fixes}{app.screening: human}\n`,
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-compare-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const small = ['--set', 'city.homes=12', '--ensemble-sets', '2', '--replicates', '2', '--workers', '1'];
function compared(out: string, ...arms: readonly string[]): Promise<Ended> {
  return lastmeter(['compare', baseline, ...arms, ...small, '--out', join(folder, out)]);
}

async function sheet(out: string, name: string) {
  return csvParse(await readFile(join(folder, out, name), 'utf8'));
}

describe('lastmeter compare', () => {
  it('shows a regime of one line with the gaming that it invites, and writes every run', async () => {
    const { code, stdout } = await compared('records', join(folder, 'records.yaml'));
    expect(code).toBe(0);
    expect(stdout).toContain('records');
    const rows = await sheet('records', 'comparison.csv');
    const row = (outcome: string) => rows.find((one) => one['outcome'] === outcome);
    expect(Number(row('recordsForged')?.['difference'])).toBeGreaterThan(0);
    expect(row('recordsForged')?.['base']).toBe('0');
    const runs = await sheet('records', 'runs.csv');
    expect(runs).toHaveLength(2 * 2 * 2);
    const mean = (arm: string) => {
      const own = runs.filter((one) => one['arm'] === arm).map((one) => Number(one['genuine']));
      return own.reduce((sum, value) => sum + value, 0) / own.length;
    };
    expect(Number(row('genuine')?.['difference'])).toBeCloseTo(mean('records') - mean('baseline'), 9);
  });

  it('runs arms of less interest on the first lucks of each set, and says which', async () => {
    const screening = 'lastmeter:policies/f03d-duplicate-screening';
    const arms = [join(folder, 'records.yaml'), screening];
    const { code, stdout } = await compared('fewer', ...arms, '--fewer', 'records', '--fewer-replicates', '1');
    expect([code, stdout]).toEqual([0, expect.stringContaining('by the 2 to 4 runs of each fix')]);
    const runs = await sheet('fewer', 'runs.csv');
    const lucks = (arm: string) =>
      runs.filter((one) => one['arm'] === arm).map(({ set, replicate }) => [set, replicate]);
    expect(lucks('records')).toEqual([
      ['1', '1'],
      ['2', '3'],
    ]);
    expect(lucks('f03d-duplicate-screening')).toEqual(lucks('baseline'));
    expect(lucks('baseline')).toHaveLength(4);
    const report = await readFile(join(folder, 'fewer', 'report.html'), 'utf8');
    expect(report).toContain('2 parameter sets × 2 lucks, 1 of them × the first luck.');
    expect(report).toContain('only the first luck of each set: records');
  });

  it.each([
    [
      'an arm that there is not',
      ['--fewer', 'record', '--fewer-replicates', '1'],
      'no arm is called that. Did you mean',
    ],
    ['lucks that cannot be shared', ['--fewer', 'records'], '2 does not go with 2'],
    [
      'one set',
      ['--fewer', 'records', '--fewer-replicates', '1', '--ensemble-sets', '1'],
      '--fewer goes with at least two',
    ],
    ['no arm', ['--fewer-replicates', '1'], '--fewer-replicates goes with --fewer'],
  ])('refuses fewer lucks for %s', async (_, words, message) => {
    const given = small.filter((_, k) => !words.includes('--ensemble-sets') || (k !== 2 && k !== 3));
    const line = ['compare', baseline, join(folder, 'records.yaml'), ...given, ...words];
    const { code, stderr } = await lastmeter([...line, '--out', join(folder, 'none')]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('goes on after it was killed, and is shared out: nothing is made twice, and the answer is that of one call', async () => {
    const line = ['compare', baseline, 'lastmeter:policies/f03d-duplicate-screening', ...small.slice(0, 2)];
    const many = [...line, '--ensemble-sets', '2', '--replicates', '20', '--workers', '1', '--out'];
    const at = (out: string) => join(folder, out);
    const { child, ended } = start([...many, at('killed')]);
    await partsIn(at('killed/runs'), 3);
    child.kill('SIGKILL');
    await ended;
    const kept = madeAt(at('killed/runs'));
    expect(await readdir(at('killed'))).toEqual(['runs']);
    await Promise.all(['1/2', '2/2'].map((shard) => lastmeter([...many, at('shared'), '--shard', shard])));
    expect(await readdir(at('shared'))).toEqual(['runs']);
    for (const out of ['alone', 'killed', 'shared']) expect((await lastmeter([...many, at(out)])).code).toBe(0);
    const after = madeAt(at('killed/runs'));
    expect(after.size).toBeGreaterThan(kept.size);
    for (const [name, made] of kept) expect(after.get(name)).toBe(made);
    const [alone, ...others] = await Promise.all(
      ['alone', 'killed', 'shared'].map((out) => readFile(at(`${out}/runs.csv`), 'utf8')),
    );
    for (const other of others) expect(other).toBe(alone);
  }, 300_000);

  it('gives the same bytes with one worker and two', async () => {
    const line = ['compare', baseline, 'lastmeter:policies/f03d-duplicate-screening', ...small.slice(0, -2)];
    const outs = ['one', 'two'];
    for (const [k, out] of outs.entries()) {
      await lastmeter([...line, '--workers', String(k + 1), '--out', join(folder, out)]);
    }
    const [one, two] = outs.map((out) => join(folder, out)) as [string, string];
    const names = await readdir(one);
    expect(names).toContain('comparison.json');
    for (const name of names.filter((file) => file.includes('.'))) {
      expect(await readFile(join(two, name), 'utf8')).toBe(await readFile(join(one, name), 'utf8'));
    }
  });

  it('refuses a folder with another comparison and leaves it as it is', async () => {
    await compared('taken', 'lastmeter:policies/x01-protected-hours');
    const before = await readFile(join(folder, 'taken', 'comparison.json'), 'utf8');
    const { code, stderr } = await compared('taken', 'lastmeter:policies/f03d-duplicate-screening');
    expect(code).toBe(3);
    expect(stderr).toContain('Choose another folder');
    expect(await readFile(join(folder, 'taken', 'comparison.json'), 'utf8')).toBe(before);
  });

  it.each([
    [['stranger.yaml'], [], 'stranger.yaml does not extend lastmeter:baseline'],
    [['late.yaml'], [], 'It is 57. The range is 1 to 56 weeks of operation.'],
    [['free.yaml'], [], '"cost.once" is out of range'],
    [['twice.yaml'], [], 'two fixes set "app.screening" in week 14'],
    [['records.yaml'], ['--outcome', 'truzt'], '--outcome "truzt": no outcome is called that. Did you mean "trust"?'],
    [['records.yaml', 'records.yaml'], [], 'is named twice. Name it once.'],
    [['records.yaml'], ['--packages'], '--packages takes 6 arms as its levers; there are 1'],
    [['records.yaml'], ['--budget', '0'], '--budget takes yuan, above 0; it is "0"'],
    [['records.yaml'], ['--until', '4'], '--until takes a whole number from 1 to 3'],
  ] as const)('refuses %o %o', async (arms, options, message) => {
    const { code, stdout, stderr } = await compared('refused', ...arms.map((arm) => join(folder, arm)), ...options);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(await readdir(folder)).not.toContain('refused');
  });

  it('names both places of a path that is set twice in a week', async () => {
    const { stderr } = await compared('refused', join(folder, 'twice.yaml'));
    expect(stderr).toMatch(/twice\.yaml:5:\d+/);
    expect(stderr).toMatch(/f03d-duplicate-screening(\.yaml)?:\d+ sets it too, in the same week/);
  });

  it('runs two contract years', async () => {
    const { code } = await compared('years', 'lastmeter:policies/f11a-training-with-support', '--until', '2');
    expect(code).toBe(0);
    const document = JSON.parse(await readFile(join(folder, 'years', 'comparison.json'), 'utf8'));
    expect(document.years).toBe(2);
  });
});
