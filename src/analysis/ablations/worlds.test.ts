import { beforeEach, describe, expect, it, vi } from 'vitest';
import { plain } from '../../testing/plain.ts';
import { patternsOf } from '../patterns/patternTable.ts';
import { ablations } from './ablationTable.ts';
import { columnIds, matrix, matrixUnits } from './matrix.ts';
import { byPattern, readings } from './readings.ts';
import { retune } from './retune.ts';
import type { Variant } from './variant.ts';

vi.mock(import('./readings.ts'), async (original) => ({ ...(await original()), readings: vi.fn() }));
vi.mock(import('./retune.ts'), async (original) => ({ ...(await original()), retune: vi.fn() }));
/** Three patterns are enough here: to judge all of them takes long. */
vi.mock(import('../patterns/patternTable.ts'), async (original) => {
  const own = await original();
  return { ...own, patternsOf: () => own.patternsOf(['P4', 'P13', 'S54']) };
});

const patterns = patternsOf(columnIds);
const width = patterns.flatMap(({ figures }) => figures.flatMap((figure) => figure.readings)).length;
const replicates = 6;

/** Place of the first reading of a figure among all columns. */
function place(id: string, name: string): number {
  const numbered = Array.from({ length: width }, (_, k) => Float64Array.of(k));
  const places = byPattern(patterns, numbered, (pattern, _own, figures) =>
    pattern.figures.map((figure, k) => [`${pattern.id}.${figure.name}`, figures[k]?.[0]?.[0] ?? -1] as const),
  );
  return new Map(places.flat()).get(`${id}.${name}`) ?? -1;
}

/** Inactive homes (P4 asks for 30 %) and the suspension index in each world; all else is alike everywhere. */
function worlds(sets: number, ...given: readonly (readonly [inactive: number, suspension: number])[]) {
  const [inactive, suspension] = [place('P4', 'inactiveHomes'), place('S54', 'suspension')];
  vi.mocked(readings).mockResolvedValueOnce(
    given.map((own) =>
      Array.from({ length: width }, (_, k) =>
        new Float64Array(sets * replicates).fill(k === inactive ? own[0] : k === suspension ? own[1] : 0.5),
      ),
    ),
  );
}

const variants = ['A3', 'A4'].map((id) => ablations.find((variant) => variant.id === id) as Variant);
const base = plain({ 'city.homes': 12 });
const options = { replicates, seed: 'worlds', workers: 1, signal: new AbortController().signal };
const one = [{ set: {}, weight: 1 }];
const tunedAt = { pressures: [21], pressure: 21, reports: 1768, reached: true };
const missed = { pressures: [40], pressure: 40, reports: 900, reached: false };

beforeEach(() => {
  vi.mocked(readings).mockReset();
  vi.mocked(retune).mockReset();
});

describe('the worlds of a matrix', () => {
  it('are compared with the scenario itself, each by its own columns', async () => {
    worlds(1, [0.5, 0.8], [0.1, 0.4], [0.5, 0.2]);
    const found = await matrix('ablations', variants, base, one, { ...options, retune: false });
    expect(retune).not.toHaveBeenCalled();
    expect(found).toMatchObject({ kind: 'ablations', sets: 1, replicates: 6, level: 0.99 });
    expect(found.patterns.map(({ id }) => id)).toEqual(['P4', 'P13', 'S54']);
    const whole = (row: number) =>
      found.rows[row]?.cells.find(({ pattern, figure }) => pattern === 'P4' && figure === null)?.outcome;
    expect([whole(0), whole(1)]).toEqual(['vanished', 'stayed']);
    expect(found.rows.map(({ id, tuned, explained }) => [id, tuned, explained])).toEqual([
      ['A3', null, []],
      ['A4', null, []],
    ]);
    expect(found.rows[0]?.suspension.share).toBeCloseTo(0.5, 12);
    expect(found.rows[1]?.suspension.share).toBeCloseTo(0.25, 12);
    expect(found.base.find(({ id }) => id === 'P4')?.verdict).toBe('holds');
  });

  it('are read with what a variant sets on top of each parameter set, and once more where they can be tuned', async () => {
    const sets = [10, 20].map((pressure) => ({
      set: { 'director.pressure': pressure, 'agency.floor': 0 },
      weight: 1,
    }));
    vi.mocked(retune).mockResolvedValueOnce([missed, { ...tunedAt, pressures: [15, 30] }]);
    worlds(2, [0.5, 0.8], [0.1, 0.4], [0.2, 0.2], [0.5, 0.1]);
    await matrix('ablations', variants, base, sets, { ...options, retune: true });
    const asked = vi.mocked(readings).mock.lastCall?.[0] ?? [];
    expect(asked).toHaveLength(4);
    expect(asked[0]).toEqual({ scenario: base, sets: sets.map(({ set }) => set) });
    expect(asked[2]?.sets).toMatchObject([
      { 'director.pressure': 10, 'agency.floor': 1 },
      { 'director.pressure': 20, 'agency.floor': 1 },
    ]);
    expect(asked[3]?.scenario).toBe(asked[2]?.scenario);
    expect(asked[3]?.sets).toMatchObject([
      { 'director.pressure': 15, 'agency.floor': 1 },
      { 'director.pressure': 30, 'agency.floor': 1 },
    ]);
  });

  it('explain a pattern only where it is still gone at the reports of the paper', async () => {
    const of = async (kind: 'ablations' | 'rivals') => {
      vi.mocked(retune).mockResolvedValueOnce([missed, tunedAt]);
      // A3 cannot be tuned: the last world is A4 again.
      worlds(1, [0.5, 0.8], [0.1, 0.4], [0.2, 0.2], [0.4, 0.1]);
      return (await matrix(kind, variants, base, one, { ...options, retune: true })).rows;
    };
    const rows = await of('ablations');
    const said = rows.map(({ explained }) => explained.find(({ pattern }) => pattern === 'P4'));
    expect(said).toEqual([
      { pattern: 'P4', explanation: 'cannot be judged', reason: 'notReachable' },
      { pattern: 'P4', explanation: 'does not explain', reason: 'backWhenTuned' },
    ]);
    // Once a pattern, though A4 names two figures of P13 as well.
    for (const { explained } of rows) expect(explained.map(({ pattern }) => pattern)).toEqual(['P4', 'P13', 'S54']);
    expect(rows[0]?.tuned).toMatchObject({ ...missed, cells: [] });
    expect(rows[1]?.tuned).toMatchObject(tunedAt);
    expect(rows[1]?.tuned?.cells[0]?.movement).toMatchObject({ figure: 'inactiveHomes', with: 0.5, without: 0.4 });
    // What remains of the suspension is that of the world as it is, not of the tuned one.
    expect(rows[1]?.suspension.without).toBeCloseTo(0.2, 12);
    expect((await of('rivals')).map(({ explained }) => explained)).toEqual([[], []]);
  });
});

describe('what the progress of a matrix counts up to', () => {
  it('is each world, and again tuned, for all replicates of all sets', () => {
    // The scenario itself and three worlds; and three of them again.
    expect(matrixUnits(3, 2, 5, false)).toBe(40);
    expect(matrixUnits(3, 2, 5, true)).toBe(70);
  });
});
