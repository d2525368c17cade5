import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomes } from '../measures/outcomes.ts';
import { byteOrderMark, csv } from './csv.ts';
import { summarizeTable } from './summarizeTable.ts';

const [first, second] = outcomes.map(({ name }) => name);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-summary-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Write a table and summarize it. @param held numbers that are held at a time */
async function summary(rows: Parameters<typeof csv>[0], arms: readonly string[], runs: number, held?: number) {
  const file = join(folder, 'runs.csv');
  await writeFile(file, byteOrderMark + csv([['arm', 'seed', String(first), String(second)], ...rows]));
  const found = await summarizeTable(file, arms, runs, held);
  expect(found.map(({ arm, outcome }) => `${arm} ${outcome}`)).toEqual(
    arms.flatMap((arm) => outcomes.map(({ name }) => `${arm} ${name}`)),
  );
  return found;
}

describe('summarizeTable', () => {
  it('gives middle and spread of each arm, without the replicates that have no value', async () => {
    // Quantiles of type 7 of 0, 1, …, 10 are 1, 5, 9.
    const rows = Array.from({ length: 11 }, (_, index) => ['a', 's', index, index === 4 ? 7 : null]);
    const [one, two] = await summary(rows, ['a'], 11);
    expect(one).toMatchObject({ arm: 'a', outcome: first, n: 11, low: 1, median: 5, high: 9 });
    expect(two).toMatchObject({ outcome: second, n: 1, low: 7, median: 7, high: 7 });
  });

  it('keeps arms apart, in their order; says the same however few numbers it may hold, and where a text has an end of line', async () => {
    const rows = ['b', '=a,"'].flatMap((arm, k) =>
      Array.from({ length: 600 }, (_, row) => [arm, 'a\r\n"b', row % 7 === 0 ? null : row + k, Math.sqrt(row)]),
    );
    // Of 0, 1, …, 599, without every seventh, 299 and 300 stand in the middle.
    const all = await summary(rows, ['b', '=a,"'], 600);
    expect(await summary(rows, ['b', '=a,"'], 600, 1)).toEqual(all);
    const ofFirst = all.filter(({ outcome }) => outcome === first);
    expect(ofFirst.map(({ arm, median, n }) => [arm, median, n])).toEqual([
      ['b', 299.5, 514],
      ['=a,"', 300.5, 514],
    ]);
  });

  it('has null, not a number, where no replicate has a value', async () => {
    const [one] = await summary([['a', 's', null, 1]], ['a'], 1);
    expect(one).toMatchObject({ n: 0, median: null, low: null, high: null });
  });
});
