import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastmeter } from '../testing/command.ts';
import { leftOver, textOf, wronglyWritten } from '../testing/leftOver.ts';

const base = 'lastmeter:baseline';
const inspection = 'lastmeter:policies/f03b-random-inspection';
const floor = 'lastmeter:policies/x02a-support-floor';
const credit = 'lastmeter:policies/f07a-case-credit';
const few = ['--set', 'city.homes=8', '--workers', '1'];
const sets = ['--ensemble-sets', '2', '--replicates', '2', ...few];
const search = ['--population', '8', '--generations', '1'];
const factors = ['--factor', 'director.pressure', '--factor', 'case.motive'];

/** A small command of every kind that speaks Chinese. */
const lines: Readonly<Record<string, readonly string[]>> = {
  run: ['run', base, inspection, '--replicates', '2', ...few],
  outcomes: ['run', base, '--replicates', '2', '--outcomes', ...few],
  compare: ['compare', base, inspection, floor, credit, ...sets, '--budget', '40000', '--doses'],
  sobol: ['sensitivity', base, inspection, ...factors, '--sample', '64', '--outcome', 'genuine', ...few],
  morris: ['sensitivity', base, ...factors, '--method', 'morris', '--sample', '4', ...few],
  discover: ['discover', base, ...factors, '--where', 'coverageSpecial > 0.1', '--sample', '128', ...few],
  frontier: ['frontier', base, inspection, floor, ...sets],
  weights: ['frontier', 'lastmeter:studies/evaluation', ...sets, ...search],
  patterns: ['patterns', '--replicates', '2', ...few],
  ablations: ['patterns', '--ablations', '--rivals', '--variance', '--only', 'A4,R3', '--replicates', '2', ...few],
  enough: ['enough', base, inspection, '--outcome', 'genuine=50', '--ensemble', 'none', ...few],
  calibrate: [
    'calibrate',
    '--replicates',
    '1',
    '--sets',
    '8',
    '--accept',
    '4',
    '--tolerance',
    '1000',
    '--workers',
    '1',
  ],
  diary: ['diary', base, inspection, '--home', 'KY', '--set', 'city.homes=8'],
};

/** Names of scenarios and commands, and what is quoted from a command line or a scenario file. */
const named = ['baseline', 'compare', 'and', 'true'];

/** Files that people read. */
async function shownIn(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true }).catch(() => []);
  return all.filter((name) => /\.(html|svg)$/.test(name));
}

describe('a person who asks for Chinese', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lastmeter-chinese-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(Object.keys(lines))(
    'reads Chinese, and numbers as they are written in it: %s',
    { timeout: 120_000 },
    async (name) => {
      const line = lines[name] ?? [];
      const out = join(folder, name);
      const writes = line[0] === 'diary' ? [] : ['--out', out];
      const { code, stdout, stderr } = await lastmeter([...line, '--language', 'zh', ...writes]);
      expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
      const texts = new Map([['terminal', stdout]]);
      for (const file of await shownIn(out)) texts.set(file, textOf(await readFile(join(out, file), 'utf8')));
      expect(texts.size).toBeGreaterThan(['outcomes', 'enough', 'diary'].includes(name) ? 0 : 1);
      for (const [file, text] of texts) {
        expect([file, leftOver(text, named)]).toEqual([file, []]);
        expect([file, wronglyWritten(text)]).toEqual([file, []]);
      }
    },
  );
});
