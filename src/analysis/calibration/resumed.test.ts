import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../abc/problem.ts';
import { BLOCK, Blocks } from './blocks.ts';
import type { Evaluation } from './evaluation.ts';
import { resumed } from './resumed.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-blocks-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function* proposals(generation: number, count: number): Generator<Proposal> {
  for (let index = 0; index < count; index++)
    yield { generation, index, point: Float64Array.of(index), values: [index] };
}

function evaluation(index: number): Evaluation {
  const components = [index % 3, index % 7 === 0 ? Number.POSITIVE_INFINITY : 4];
  const distance = Math.sqrt(components[0]! ** 2 + components[1]! ** 2);
  return { distance, censored: index % 2 === 0, figures: [index, Number.NaN], components };
}

/** Simulates, counts how often, and fails at one set. */
function simulator(fails = Number.POSITIVE_INFINITY) {
  const asked: number[] = [];
  const simulate = async function* (sets: Iterable<Proposal>) {
    for (const { index } of sets) {
      if (index === fails) throw new Error('power cut');
      asked.push(index);
      yield evaluation(index);
    }
  };
  return { asked, simulate };
}

/** Take the first `count` answers of a generation, as one that has accepted enough does. */
async function take(
  count: number,
  work: ReturnType<typeof simulator>,
  of = 1000,
  tolerance = 3,
  warnings: string[] = [],
  digest = 'c'.repeat(64),
) {
  const blocks = Blocks.open(folder, digest, (message) => warnings.push(message));
  const told: number[] = [];
  const evaluate = resumed(blocks, work.simulate, ({ index }) => told.push(index));
  const found: Evaluation[] = [];
  for await (const one of evaluate(proposals(1, of), tolerance)) if (found.push(one) === count) break;
  expect(told).toEqual(found.map((_, index) => index));
  return found;
}

const contents = async () => {
  const names = (await readdir(join(folder, 'parts'))).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, 'parts', name), 'utf8')] as const));
};

/** The part of a block of the first generation. */
const pathOf = async (block: number) => {
  const names = await readdir(join(folder, 'parts'));
  return join(folder, 'parts', names.find((name) => name.startsWith(`g001-b00${block}-`)) ?? '');
};

describe('resumed', () => {
  const count = 2 * BLOCK + 7;

  it('answers as if nothing was kept, and simulates nothing twice', async () => {
    const first = simulator();
    const found = await take(count, first);
    expect(found).toEqual(Array.from({ length: count }, (_, index) => evaluation(index)));
    const before = await contents();
    expect(before.map(([name]) => name.slice(0, 10))).toEqual(['g001-b000-', 'g001-b001-', 'g001-b002-']);
    const second = simulator();
    expect(await take(count, second)).toEqual(found);
    expect(second.asked).toEqual([]);
    expect(await contents()).toEqual(before);
  });

  it('loses the block under way to a stop, and ends with the same bytes', async () => {
    await take(count, simulator());
    const expected = await contents();
    await rm(join(folder, 'parts'), { recursive: true });
    for (const fails of [3, BLOCK + 1, BLOCK + 1, 2 * BLOCK + 2]) {
      await expect(take(count, simulator(fails))).rejects.toThrow('power cut');
      expect((await contents().catch(() => [])).length).toBe(Math.floor(fails / BLOCK));
    }
    const last = simulator();
    await take(count, last);
    expect(last.asked[0]).toBe(2 * BLOCK);
    expect(await contents()).toEqual(expected);
  });

  it('goes on within a short block when more is asked for', async () => {
    await take(BLOCK + 5, simulator());
    const more = simulator();
    const found = await take(BLOCK + 9, more);
    expect(found).toHaveLength(BLOCK + 9);
    expect(more.asked).toEqual([5, 6, 7, 8].map((place) => BLOCK + place));
  });

  it('sets a damaged block aside, says so, and simulates it again', async () => {
    await take(count, simulator());
    const expected = await contents();
    const path = await pathOf(1);
    const text = await readFile(path, 'utf8');
    const damages = [
      text.replace('[1,4]', '[1,5]'),
      text.slice(0, 100),
      '',
      'x',
      text.replace(/"sha256":"./, '"sha256":"z'),
    ];
    for (const damage of damages) {
      expect(damage).not.toBe(text);
      await writeFile(path, damage);
      const warnings: string[] = [];
      const again = simulator();
      await take(count, again, 1000, 3, warnings);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toMatch(
        /g001-b001-[0-9a-f]{16}\.part is damaged: .*\. It is set aside as quarantine\/g001-b001-/,
      );
      expect(again.asked).toEqual(Array.from({ length: BLOCK }, (_, place) => BLOCK + place));
      expect(await contents()).toEqual(expected);
    }
  });

  it('does not take a block for another one, nor for one of another tolerance', async () => {
    await take(2 * BLOCK, simulator());
    await writeFile(await pathOf(1), await readFile(await pathOf(0)));
    const warnings: string[] = [];
    const again = simulator();
    await take(2 * BLOCK, again, 1000, 3, warnings);
    expect(warnings).toEqual([expect.stringContaining('it holds another block')]);
    expect(again.asked).toEqual(Array.from({ length: BLOCK }, (_, place) => BLOCK + place));
    const nearer = simulator();
    await take(2 * BLOCK, nearer, 1000, 2, warnings);
    expect(nearer.asked).toHaveLength(2 * BLOCK);
    // Those of another calibration neither.
    const other = simulator();
    await take(BLOCK, other, 1000, 3, warnings, 'd'.repeat(64));
    expect(other.asked).toHaveLength(BLOCK);
    expect(warnings).toHaveLength(1);
  });

  it('removes what a process that was killed left half-written', async () => {
    await take(1, simulator());
    const left = `.tmp-${hostname().replace(/[^A-Za-z0-9]+/g, '-')}-9999999-0-0`;
    await writeFile(join(folder, 'parts', left), 'half');
    await take(1, simulator());
    expect((await contents()).map(([name]) => name.slice(0, 10))).toEqual(['g001-b000-']);
  });

  it('ends where the proposals end', async () => {
    const found = await take(Number.POSITIVE_INFINITY, simulator(), 5);
    expect(found).toHaveLength(5);
    expect(await take(Number.POSITIVE_INFINITY, simulator(), 0)).toEqual([]);
  });
});
