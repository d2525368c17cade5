import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnoughDocument } from '../report/enough/words.ts';
import { lastmeter, start } from '../testing/command.ts';
import { madeAt, partsIn } from '../testing/parts.ts';

const baseline = 'lastmeter:baseline';
const tiny = ['--set', 'city.homes=10', '--workers', '1'];
const out = (name: string) => ['--out', join(folder, name)];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-enough-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('lastmeter enough', () => {
  it('stops at the first narrow look and tells fresh sets', async () => {
    const line = [
      'enough',
      baseline,
      '--outcome',
      'formalization=0.3',
      '--least',
      '10',
      ...tiny,
      ...out('narrow'),
      '--json',
    ];
    const { code, stdout } = await lastmeter(line);
    const found = JSON.parse(stdout) as EnoughDocument;
    expect(code).toBe(0);
    const widths = found.looks.map(({ interval }) => interval[1] - interval[0]);
    expect(widths.findIndex((width) => width <= 0.3)).toBe(widths.length - 1);
    expect(found).toMatchObject({ reached: true, confirmed: true, unit: 'set', units: found.looks.at(-1)!.units });
    // Fresh ones are others.
    expect(found.freshMean).not.toBe(found.looks.at(-1)!.mean);
  });

  it('needs the least number for a difference that is none', async () => {
    const twin = join(folder, 'twin.yaml');
    await writeFile(twin, `format: 1\nextends: ${baseline}\n`);
    const { code, stdout } = await lastmeter([
      'enough',
      baseline,
      twin,
      '--outcome',
      'genuine=1',
      '--least',
      '10',
      ...tiny,
      ...out('twin'),
    ]);
    expect([code, stdout.includes('10 sets are enough')]).toEqual([0, true]);
  });

  it('goes on after it was killed: looks that are done are not run again, and the answer is the same', async () => {
    const line = [
      'enough',
      baseline,
      '--outcome',
      'formalization=0.06',
      '--least',
      '20',
      '--step',
      '20',
      ...tiny,
      '--json',
    ];
    const whole = await lastmeter([...line, ...out('whole')]);
    const { child, ended } = start([...line, ...out('killed')]);
    await partsIn(join(folder, 'killed', 'runs', 'look-40'), 1);
    child.kill('SIGKILL');
    await ended;
    const first = madeAt(join(folder, 'killed', 'runs', 'look-20'));
    const again = await lastmeter([...line, ...out('killed')]);
    expect(first.size).toBeGreaterThan(0);
    expect(madeAt(join(folder, 'killed', 'runs', 'look-20'))).toEqual(first);
    const answer = ({ stdout }: { stdout: string }) => ({ ...(JSON.parse(stdout) as EnoughDocument), command: '' });
    expect(answer(again)).toEqual(answer(whole));
    expect(answer(again).looks.length).toBeGreaterThan(1);
  }, 300_000);

  it('gives up with exit code 1 and says how wide it still is', async () => {
    const line = [
      'enough',
      baseline,
      '--outcome',
      'genuine=0.001',
      '--least',
      '10',
      '--most',
      '20',
      '--ensemble',
      'none',
    ];
    const { code, stdout } = await lastmeter([...line, ...tiny, ...out('gives-up')]);
    expect(code).toBe(1);
    expect(stdout).toContain('Not narrow enough: after 20 lucks');
  });

  it.each([
    [['--outcome', 'genuine'], 'NAME=WIDTH'],
    [['--outcome', 'genuine=0'], 'NAME=WIDTH'],
    [['--outcome', 'genuin=3'], 'Did you mean "genuine"?'],
    [['--outcome', 'genuine=3', '--least', '50', '--most', '20'], 'there would be no look'],
  ])('refuses %j with what to do', async (extra, message) => {
    const { code, stderr } = await lastmeter(['enough', baseline, ...extra, ...out('refused')]);
    expect(existsSync(join(folder, 'refused'))).toBe(false);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
