import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { exits } from '../../experiment/failure.ts';
import { goOn } from '../../experiment/study/goOn.ts';
import { Store } from '../../experiment/study/store/store.ts';
import { blocksOf, unitsOf } from '../../experiment/study/study.ts';
import { studyTables } from '../../experiment/study/tables.ts';
import { arm } from '../../testing/arms.ts';
import { stored, storedWhole } from './stored.ts';
import { ownLucks, type StudyDesign, storedStudy } from './study.ts';

// What is missing is not computed here: parts are written by hand, and a run that fails is made up.
vi.mock(import('../../experiment/study/goOn.ts'), () => ({ goOn: vi.fn(() => Promise.resolve([])) }));

const folder = mkdtempSync(join(tmpdir(), 'lastmeter-stored-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** 40 points with two lucks are 80 units, three in a block: the last block has two. */
const design: StudyDesign = {
  arms: [arm('a'), arm('b')],
  kept: [[], []],
  outcomes: ['genuine', 'accepted'],
  seed: 's',
  points: ownLucks(Array(40).fill({}), 2),
};
const given = (name: string) => ({ folder: join(folder, name), workers: 1, signal: new AbortController().signal });

/** Value of an outcome in a run; none of the second outcome in the seventh unit. */
const genuine = (unit: number, place: number) => 100 * place + unit;
const accepted = (unit: number, place: number) => (unit === 6 ? '' : String(1000 + genuine(unit, place)));

/** Write the part of a block by hand, or only some of its units. */
function write(store: Store, block: number, until = Number.POSITIVE_INFINITY): void {
  const names = studyTables(store.study)[0]?.columns.map(({ name }) => name) ?? [];
  const [from, to] = unitsOf(store.study, block);
  const lines: string[] = [];
  for (let unit = from; unit < Math.min(to, until); unit++) {
    for (const place of design.arms.keys()) {
      const cells: Readonly<Record<string, string>> = {
        genuine: String(genuine(unit, place)),
        accepted: accepted(unit, place),
      };
      lines.push(`${names.map((name) => cells[name] ?? 'x').join()}\n`);
    }
  }
  store.put(block, [{ name: 'runs', rows: lines.length, pieces: [Buffer.from(lines.join(''))] }]);
}

const store = (name: string) => Store.create(join(folder, name), storedStudy('mine', design));

describe('a design that is kept in a folder', () => {
  it('is read when all its blocks are there: each run of each arm in its place, an empty cell as no value', async () => {
    const made = await store('whole');
    const blocks = blocksOf(made.study);
    expect(blocks).toHaveLength(27);
    for (const block of blocks) write(made, block);
    const runs = await storedWhole('mine', design, given('whole'));
    expect(runs.design).toEqual({ sets: 40, replicates: 2 });
    const units = Array.from({ length: 80 }, (_, unit) => unit);
    for (const place of [0, 1]) {
      expect([...runs.column(place, 'genuine')]).toEqual(units.map((unit) => genuine(unit, place)));
      const told = units.map((unit) => (unit === 6 ? Number.NaN : 1000 + genuine(unit, place)));
      expect([...runs.column(place, 'accepted')]).toEqual(told);
    }
    expect(vi.mocked(goOn).mock.lastCall?.[2].shard).toEqual({ index: 1, count: 1 });
  });

  it('is not there yet while one block is missing', async () => {
    const made = await store('shares');
    for (const block of blocksOf(made.study).slice(1)) write(made, block);
    const shard = { index: 2, count: 2 };
    expect(await stored('mine', design, { ...given('shares'), shard })).toBeNull();
    expect(vi.mocked(goOn).mock.lastCall?.[2].shard).toEqual(shard);
    await expect(storedWhole('mine', design, given('shares'))).rejects.toMatchObject({
      exit: exits.again,
      message: expect.stringContaining('blocks that were made are gone'),
    });
    write(made, 0);
    expect((await stored('mine', design, { ...given('shares'), shard }))?.column(0, 'genuine')[0]).toBe(0);
  });

  it('tells of the first run that failed, and how many more did', async () => {
    const broken = (replicate: number, ...arms: string[]) => ({
      ...{ rows: [1], arms, set: 3, replicate, seed: 's', message: 'it broke' },
    });
    vi.mocked(goOn).mockResolvedValueOnce([broken(6, 'a', 'b')]);
    await expect(storedWhole('mine', design, given('one'))).rejects.toMatchObject({
      exit: exits.failed,
      message: 'it broke\n(a or b, point 3, replicate 6)',
    });
    vi.mocked(goOn).mockResolvedValueOnce([broken(5, 'b'), broken(6, 'b'), broken(7, 'b')]);
    await expect(storedWhole('mine', design, given('one'))).rejects.toThrow(
      'it broke\n(b, point 3, replicate 5)\n2 more runs failed.',
    );
  });

  it('refuses a part that was damaged in the meantime', async () => {
    const made = await store('damaged');
    for (const block of blocksOf(made.study)) {
      if (block !== 4) write(made, block);
    }
    made.put(4, [{ name: 'weeks', rows: 0, pieces: [] }]);
    await expect(storedWhole('mine', design, given('damaged'))).rejects.toMatchObject({
      exit: exits.damaged,
      message: expect.stringMatching(/parts\/b0000004-\w+\.part: it has the tables weeks\. The same command/),
    });
  });
});
