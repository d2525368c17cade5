import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrontierDocument } from '../report/frontier/document.ts';
import { lastmeter, start } from '../testing/command.ts';
import { madeAt, partsIn } from '../testing/parts.ts';

const baseline = 'lastmeter:baseline';
const arms = [
  'lastmeter:policies/f03b-random-inspection',
  'lastmeter:policies/x02a-support-floor',
  'lastmeter:policies/f07a-case-credit',
];
const tiny = ['--set', 'city.homes=12', '--ensemble-sets', '3', '--replicates', '2', '--workers', '1'];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-frontier-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const out = (name: string) => ['--out', join(folder, name)];

describe('lastmeter frontier', () => {
  it('searches packages within the budget and judges them on runs that it did not see', async () => {
    const line = [
      'frontier',
      baseline,
      ...arms,
      ...tiny,
      '--budget',
      '60000',
      '--population',
      '8',
      '--generations',
      '2',
    ];
    const { code, stdout } = await lastmeter([...line, ...out('search'), '--json']);
    expect(code).toBe(0);
    const { search, outcomes } = JSON.parse(stdout) as FrontierDocument;
    expect(outcomes.map(({ rows }) => rows.length)).toEqual([3, 3, 3]);
    expect(search!.front.length).toBeGreaterThan(0);
    for (const { cost, gains, name } of search!.front) {
      expect(cost).toBeLessThanOrEqual(60_000);
      if (name === 'nothing')
        expect(gains.map(({ searched, gain }) => [searched, gain])).toEqual([0, 0, 0].map(() => [0, 0]));
      // Other luck, other welfare: the gains of the search are not those that are told.
      else expect(gains.some(({ searched, gain }) => searched !== gain)).toBe(true);
    }
    const rows = csvParse(await readFile(join(folder, 'search', 'packages.csv'), 'utf8'));
    expect(rows).toHaveLength(3 * search!.front.length);
    const again = await lastmeter([...line, ...out('again'), '--json']);
    expect((JSON.parse(again.stdout) as FrontierDocument).search).toEqual(search);
  }, 300_000);

  it('goes on after it was killed in the search, with the same front and nothing run twice', async () => {
    const line = ['frontier', 'lastmeter:studies/evaluation', ...tiny, '--population', '8', '--generations', '2'];
    await lastmeter([...line, ...out('whole'), '--json']);
    const { child, ended } = start([...line, ...out('killed')]);
    await partsIn(join(folder, 'killed', 'runs', 'generation-1'), 1);
    child.kill('SIGKILL');
    await ended;
    const before = ['arms', 'generation-0', 'generation-1'].map((part) => madeAt(join(folder, 'killed', 'runs', part)));
    expect(before[0]!.size).toBe(6);
    expect((await lastmeter([...line, ...out('killed')])).code).toBe(0);
    for (const [k, part] of ['arms', 'generation-0', 'generation-1'].entries()) {
      const after = madeAt(join(folder, 'killed', 'runs', part));
      for (const [name, time] of before[k]!) expect(after.get(name)).toBe(time);
    }
    const [one, other] = await Promise.all(
      ['whole', 'killed'].map((name) => readFile(join(folder, name, 'packages.csv'), 'utf8')),
    );
    expect(other).toBe(one);
  }, 300_000);

  it('moves the weights of a formula within the same observation, as a study file says', async () => {
    const { search, weights, budget, outcomes } = JSON.parse(
      await readFile(join(folder, 'whole', 'frontier.json'), 'utf8'),
    ) as FrontierDocument;
    expect(weights).toEqual({
      path: 'scorecards.director',
      parts: ['photos', 'attendance', 'cases', 'parents'],
      titles: [
        { en: 'photos', zh: '照片' },
        { en: 'attendance', zh: '签到' },
        { en: 'case files', zh: '个案档案' },
        { en: 'families', zh: '家长' },
      ],
      steps: 8,
    });
    expect(outcomes.map(({ wanted }) => wanted)).toEqual(['more', 'more', 'less']);
    // 1,300 yuan a week from week 14 to the last.
    expect(budget).toBe(1300 * 43);
    for (const { levers, cost } of search!.front) {
      const sum = levers.reduce((all, part) => all + part, 0);
      expect([sum, cost]).toEqual(sum === 0 ? [0, 0] : [8, budget]);
    }
    expect(search!.front.some(({ name }) => /%/.test(name))).toBe(true);
  });

  it('an arm that changes nothing costs nothing, gains nothing and satisfies nothing', async () => {
    const twin = join(folder, 'twin.yaml');
    await writeFile(twin, `format: 1\nextends: ${baseline}\n`);
    const { stdout } = await lastmeter(['frontier', baseline, twin, ...tiny, ...out('twin'), '--json']);
    const { outcomes, satisficing } = JSON.parse(stdout) as FrontierDocument;
    for (const { rows } of outcomes) {
      expect(rows[0]).toMatchObject({ cost: 0, gain: 0, greatest: 0, mean: 0, promise: 0, backfires: 0 });
    }
    expect(satisficing).toEqual([{ arm: 'twin', share: 0 }]);
  });

  it.each([
    [['--by', 'genuine+staged'], 'of its parts more is wanted, and less'],
    [['--by', 'accepted'], 'nothing says whether more of it is better'],
    [['--by', 'welfare'], '--by "welfare"'],
    [['--satisfice', 'genuinChange > 0'], 'Did you mean genuineChange?'],
    [['--budget', 'lots'], '--budget takes yuan'],
    [['--budget', '1', '--population', '1'], '--budget 1: no package fits; the cheapest, '],
  ])('refuses %j with what to do', async (extra, message) => {
    const { code, stderr } = await lastmeter(['frontier', baseline, ...arms, ...extra, ...out('refused')]);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
