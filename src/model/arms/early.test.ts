import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { differing } from '../../testing/columns.ts';
import { plain } from '../../testing/plain.ts';
import { build } from '../build.ts';
import { type Path, paths, table, type Values } from '../parameters/table.ts';
import { simulate } from '../simulate.ts';
import { makeWorld } from '../world.ts';
import { isReadEarly, lateDifference } from './early.ts';

const read = vi.hoisted(() => ({ paths: new Set<string>(), numbers: new Set<string>(), isGathering: false }));

/** Whoever gathers the numbers of a table for later reads all of them; what is read of them then counts. */
function gathering<V, R extends object>(gather: (values: V) => R): (values: V) => R {
  return (values) => {
    const before = read.isGathering;
    read.isGathering = true;
    const gathered = gather(values);
    read.isGathering = before;
    return new Proxy(gathered, {
      get(target, name) {
        read.numbers.add(String(name));
        return target[name as keyof R];
      },
    });
  };
}
vi.mock('../director/rules.ts', async (original) => {
  const own = await original<typeof import('../director/rules.ts')>();
  return { ...own, directorRules: gathering(own.directorRules) };
});
vi.mock('../school.ts', async (original) => {
  const own = await original<typeof import('../school.ts')>();
  return { ...own, themeTraits: gathering(own.themeTraits) };
});
vi.mock('../nature/state.ts', async (original) => {
  const own = await original<typeof import('../nature/state.ts')>();
  return { ...own, natureRules: gathering(own.natureRules) };
});

/** What is read of a table of values while the world is made and in the build phase. */
function readBefore(set: Partial<Values>): void {
  const scenario = plain({ 'city.homes': 30, ...set });
  const values = new Proxy(scenario.values, {
    get(target, path) {
      if (!read.isGathering) read.paths.add(String(path));
      return target[path as Path];
    },
  });
  build(makeWorld({ ...scenario, values }, 'early', 1, { events: false, witness: null }));
}

describe('isReadEarly', () => {
  it('holds for every parameter that is read before week 1, and of those that may be dated for no other', () => {
    readBefore({});
    readBefore({ 'skillTest.gate': 'post', 'post.searchWeeks': 2, 'post.exits': 2 });
    readBefore({ 'skillTest.gate': 'bonus', 'city.namedVillages': false, 'agency.gift': 2 });
    const seen = paths.filter((path) => read.paths.has(path));
    expect(seen.filter((path) => !isReadEarly(path))).toEqual([]);
    const dated = paths.filter((path) => table[path].when !== 'start');
    expect(dated.filter((path) => isReadEarly(path) && !read.paths.has(path))).toEqual([]);
    // Of the numbers that are gathered nothing is looked at but the table itself.
    expect([...read.numbers]).toEqual(['values']);
  });

  it('does not hold for formulas and checks: those arms share the build phase', () => {
    for (const path of ['scorecards.agency', 'scorecards.director', 'verify.cases', 'renewal.stageThreshold'] as const)
      expect(isReadEarly(path)).toBe(false);
  });
});

describe('lateDifference', () => {
  const base = plain().values;

  it('is what differs, or null where something that is read early does', () => {
    expect(lateDifference(base, { ...base })).toEqual({});
    expect(lateDifference(base, { ...base, 'verify.cases': 0.5 })).toEqual({ 'verify.cases': 0.5 });
    expect(lateDifference(base, { ...base, 'verify.cases': 0.5, 'child.known': 0.1 })).toBeNull();
  });

  it('may as well be a fix of week 1: any value of any parameter that is not read early', () => {
    const late = paths.filter((path) => !isReadEarly(path));
    expect(late.length).toBeGreaterThan(200);
    const small = plain({ 'city.homes': 6, 'app.screening': 'human', 'agency.caseHours': 20, 'care.contacts': 50 });
    const other = fc.constantFrom(...late).chain((path) => {
      const row = table[path];
      if (row.kind === 'formula') return fc.constant<[Path, unknown]>([path, '0']);
      if (row.kind === 'switch') return fc.constant<[Path, unknown]>([path, !small.values[path]]);
      if (row.kind === 'choice') return fc.constantFrom(...row.choices).map((name): [Path, unknown] => [path, name]);
      const [low, high] = row.range;
      const value = row.kind === 'integer' ? fc.integer({ min: low, max: high }) : fc.double({ min: low, max: high });
      return value.map((number): [Path, unknown] => [path, number]);
    });
    fc.assert(
      fc.property(fc.array(other, { minLength: 1, maxLength: 20 }), (all) => {
        const set = Object.fromEntries(all) as Partial<Values>;
        const undated = simulate({ ...small, values: { ...small.values, ...set } }, 'early', 1, { events: true });
        const dated = simulate({ ...small, fixes: [{ from: 1, set, cost: null }] }, 'early', 1, { events: true });
        expect(differing(undated, dated)).toEqual([]);
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});
