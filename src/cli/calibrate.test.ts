import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEnsemble } from '../scenario/ensemble/load.ts';
import { type Ended, lastmeter, start } from '../testing/command.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-calibrate-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

// A city of six homes and a few generations, so that several blocks are written.
const small = ['--set', 'city.homes=6', '--replicates', '1', '--accept', '20', '--sets', '600', '--tolerance', '0.6'];
/** A test of several calibrations, on cores that may be shared. */
const long = 300_000;

function args(out: string, ...more: string[]): string[] {
  return ['calibrate', ...small, '--workers', '1', '--out', join(folder, out), ...more];
}

function calibrate(out: string, ...more: string[]): Promise<Ended> {
  return lastmeter(args(out, ...more));
}

async function contents(of: string): Promise<Record<string, string>> {
  const names = await readdir(join(folder, of), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = await Promise.all(
    files.sort().map(async (file) => [file.slice(join(folder, of).length + 1), await readFile(file, 'utf8')] as const),
  );
  return Object.fromEntries(read);
}

const blocks = async (of: string) =>
  (await readdir(join(folder, of, 'parts')).catch(() => [])).filter((name) => name.endsWith('.part')).sort();

describe('calibrate', () => {
  it(
    'gives the same bytes with two workers, and after it was killed, whenever that was',
    async () => {
      const whole = await calibrate('whole');
      expect(whole).toMatchObject({ code: 0 });
      expect(whole.stdout).toContain('director.pressure');
      const expected = await contents('whole');
      expect(Object.keys(expected).filter((name) => name.startsWith('parts/')).length).toBeGreaterThan(2);

      const two = await lastmeter([...args('two'), '--workers', '2']);
      expect(two).toMatchObject({ code: 0, stdout: whole.stdout });
      expect(await contents('two')).toEqual(expected);

      for (const until of [1, 2]) {
        const { child, ended } = start(args('killed'));
        while ((await blocks('killed')).length < until) await setTimeout(5);
        child.kill('SIGKILL');
        expect((await ended).code).toBeNull();
      }
      const last = await calibrate('killed');
      expect(last).toMatchObject({ code: 0, stdout: whole.stdout });
      expect(await contents('killed')).toEqual(expected);
    },
    long,
  );

  it(
    'says on Ctrl-C how to go on, and goes on',
    async () => {
      const { child, ended } = start(args('stopped'));
      while ((await blocks('stopped')).length < 1) await setTimeout(5);
      child.kill('SIGINT');
      const { code, stdout, stderr } = await ended;
      expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
      expect(stderr).toContain('what was simulated is kept; the same command goes on from there');
      const before = await contents('stopped');
      expect(await calibrate('stopped')).toMatchObject({ code: 0 });
      expect(await contents('stopped')).toMatchObject(before);
    },
    long,
  );

  it(
    'ends with an ensemble that can be read back and run, and one JSON document with --json',
    async () => {
      const file = join(folder, 'mine.yaml');
      const { code, stdout } = await calibrate('a', '--json', '--write', file);
      expect(code).toBe(0);
      const printed = JSON.parse(stdout);
      expect(printed).toMatchObject({ status: 'reached', accepted: 20, experiment: { accept: 20 } });
      expect(printed.posterior).toHaveLength(8);
      const ensemble = loadEnsemble(file);
      expect(ensemble.sets).toHaveLength(20);
      expect(ensemble.made.simulated).toBe(printed.simulated);
      for (const { distance } of ensemble.sets) expect(distance).toBeLessThanOrEqual(1.5);
      expect(await readFile(file, 'utf8')).toBe((await contents('a'))['ensemble.yaml']);
      expect((await contents('a'))['figures/identification.svg']).toContain('<svg ');

      // Another calibration is refused there, before anything is simulated; the folder stays as it was.
      const held = await contents('a');
      const refused = await calibrate('a', '--seed', 'other');
      expect(refused).toMatchObject({
        code: 3,
        stdout: '',
        stderr: expect.stringContaining('seed "h-city" instead of "other"'),
      });
      expect(await contents('a')).toEqual(held);

      // More sets are the same calibration; a damaged block is set aside and simulated again.
      const [first = ''] = (await blocks('a')).filter((name) => name.startsWith('g001-b000-'));
      await writeFile(join(folder, 'a', 'parts', first), 'damaged');
      const again = await calibrate('a', '--sets', '700');
      expect(again).toMatchObject({
        code: 0,
        stderr: expect.stringContaining(`${first} is damaged: its end is missing. It is set aside as quarantine/`),
      });
      expect((await contents('a'))[`parts/${first}`]).toBe(held[`parts/${first}`]);
    },
    long,
  );

  it('fails where a target is out of reach, names it and shows the nearest set, and writes no ensemble', async () => {
    const file = join(folder, 'mine.yaml');
    // Hardly any pressure: nobody reports 1,768.
    const weak = ['director.pressure=0.5..0.6', 'director.pressureBetween=0.05..0.06'].flatMap((one) => [
      '--prior',
      one,
    ]);
    const { code, stdout, stderr } = await calibrate('a', ...weak, '--accept', '10', '--sets', '30', '--write', file);
    expect(code).toBe(1);
    expect(stdout).toContain('director.pressure');
    expect(stderr).toContain('no ensemble is written');
    expect(stderr).toContain('No set reaches P1 (accepted reports, duplicates counted in: 106.1). Nearest to it:');
    expect(stderr).toMatch(
      /P1 accepted reports, duplicates counted in: \d+, asked 106\.1, [\d.]+ standard errors away/,
    );
    expect(Object.keys(await contents('a'))).not.toContain('ensemble.yaml');
    expect(await readdir(folder)).toEqual(['a']);
  });

  it.each([
    [['--prior', 'director.pressure=6..900'], "it goes from 6 to 900; the parameter's range is 0 to 200 h-eq"],
    [['--prior', 'director.presure=6..40'], 'Did you mean director.pressure?'],
    [['--prior', 'director.pressure=40..6'], 'its lower bound must lie below its upper one'],
    [['--prior', 'pressure'], 'it is not PATH=LOW..HIGH'],
    [['--sets', '30'], '--sets 30 is too few: to accept 20, at least 40 have to be simulated'],
    [['--tolerance', 'x'], '--tolerance takes a number from 0 to 1000; it is "x"'],
    [['--write', 'no/such/folder/x.yaml'], 'there is no folder no/such/folder'],
    [['--set', 'child.specialNone=1', '--set', 'city.namedVillages=false'], 'P15 cannot be calibrated on'],
    [
      ['director.pressure', 'director.pressureBetween', 'agency.showcaseWeight', 'case.motive'].flatMap((path) => [
        '--set',
        `${path}=1`,
      ]),
      'nothing is left to calibrate',
    ],
  ])('refuses %s with 2 and says why', async (more, why) => {
    const { code, stdout, stderr } = await calibrate('a', ...more);
    expect(stderr).toContain(why);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(await readdir(folder)).toEqual([]);
  });
});
