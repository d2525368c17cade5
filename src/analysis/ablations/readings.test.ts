import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exits } from '../../experiment/failure.ts';
import { plain } from '../../testing/plain.ts';
import { results } from '../parallel/parallel.ts';
import { patternsOf } from '../patterns/patternTable.ts';
import { byPattern, readings } from './readings.ts';

vi.mock(import('../parallel/parallel.ts'), () => ({ results: vi.fn() }));

interface Unit {
  readonly arm: number;
  readonly set: { readonly 'director.pressure'?: number };
  readonly replicate: number;
}

/** Reading k of a unit: its arm in thousands, its pressure in hundreds, its replicate in tens. */
function number({ arm, set, replicate }: Unit, k: number): number {
  return 1000 * arm + 100 * (set['director.pressure'] ?? 0) + 10 * replicate + k;
}

let fault: string | null = null;

beforeEach(() => {
  fault = null;
  vi.mocked(results).mockReset();
  vi.mocked(results).mockImplementation(async function* (_name, _data, units: Iterable<unknown>) {
    for (const unit of units) yield (fault ?? Float64Array.of(0, 1, 2, 3).map((k) => number(unit as Unit, k))) as never;
  });
});

/** One reading and three. */
const patterns = patternsOf(['P4', 'P11']);
const [first, second] = [plain({ 'city.homes': 3 }), plain({ 'city.homes': 4 })];
const worlds = [
  { scenario: first, sets: [{ 'director.pressure': 1 }, { 'director.pressure': 2 }] },
  { scenario: second, sets: [{ 'director.pressure': 3 }] },
];
const signal = new AbortController().signal;
const options = { replicates: 2, seed: 'own', workers: 4, signal };

describe('the readings of several worlds', () => {
  it('stand in the column of their world, the replicates of a set together', async () => {
    const found = await readings(worlds, patterns, options);
    expect(found.map((columns) => columns.map((column) => Array.from(column)))).toEqual([
      [0, 1, 2, 3].map((k) => [110 + k, 120 + k, 210 + k, 220 + k]),
      [0, 1, 2, 3].map((k) => [1310 + k, 1320 + k]),
    ]);
  });

  it('are asked for with the seed, the patterns and no more threads than runs', async () => {
    const told: number[] = [];
    await readings(worlds, patterns, { ...options, workers: 9, progress: (done) => told.push(done) });
    expect(told).toEqual([1, 2, 3, 4, 5, 6]);
    const [name, data, , threads] = vi.mocked(results).mock.lastCall ?? [];
    expect(name).toBe('patterns');
    expect(data).toEqual({ arms: [first, second], seed: 'own', patterns: ['P4', 'P11'], series: false });
    expect(threads).toMatchObject({ workers: 6, signal });
    await readings(worlds, patterns, options);
    expect(vi.mocked(results).mock.lastCall?.[3]).toMatchObject({ workers: 4 });
  });

  it('fail where a formula has no value, with its text', async () => {
    fault = 'the formula is wrong';
    await expect(readings(worlds, patterns, options)).rejects.toMatchObject({
      exit: exits.failed,
      message: 'the formula is wrong',
    });
  });
});

describe('columns by pattern', () => {
  it('are those of each pattern, and of each of its figures', () => {
    const [a, b, c, d] = [1, 2, 3, 4].map((value) => Float64Array.of(value)) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const found = byPattern(patterns, [a, b, c, d], ({ id }, own, figures) => [id, own, figures]);
    expect(found).toEqual([
      ['P4', [a], [[a]]],
      ['P11', [b, c, d], [[b, c], [d]]],
    ]);
  });
});
