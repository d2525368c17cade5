import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { load } from '../../scenario/load.ts';
import { differing } from '../../testing/columns.ts';
import { fix, plain } from '../../testing/plain.ts';
import type { Values } from '../parameters/table.ts';
import type { Run } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { simulate } from '../simulate.ts';
import { eachArm, simulateArms } from './arms.ts';

const lived = vi.hoisted(() => ({ worlds: 0, weeks: 0 }));
vi.mock('../week.ts', async (original) => {
  const own = await original<typeof import('../week.ts')>();
  const liveWeeks: typeof own.liveWeeks = (world, from, to) => {
    lived.weeks += to - from;
    own.liveWeeks(world, from, to);
  };
  return { ...own, liveWeeks };
});
vi.mock('../build.ts', async (original) => {
  const own = await original<typeof import('../build.ts')>();
  const build: typeof own.build = (world) => {
    lived.worlds++;
    own.build(world);
  };
  return { build };
});

const seed = 'arms';
const year = 56;

/** Every shipped policy and regime, and the baseline, in a city of ten homes. */
let shipped: readonly Scenario[];

beforeAll(async () => {
  const files = ['policies', 'regimes'].flatMap((folder) => {
    const path = fileURLToPath(new URL(`../../../scenarios/${folder}/`, import.meta.url));
    return readdirSync(path).flatMap((file) => (file.endsWith('.yaml') ? [path + file] : []));
  });
  const all = ['lastmeter:baseline', ...files];
  const named = { set: ['city.homes=10'] };
  shipped = await Promise.all(all.map(async (file) => (await load(file, named)).scenario));
});

beforeEach(() => {
  lived.worlds = 0;
  lived.weeks = 0;
});

/** Names of the arms, and of the columns in which they are not what `simulate` gives. */
function different(scenarios: readonly Scenario[], runs: readonly Run[], replicate: number, events: boolean) {
  return scenarios.flatMap((scenario, arm) => {
    const alone = simulate(scenario, seed, replicate, { events });
    return differing(runs[arm] as Run, alone).map((column) => `${scenario.name}: ${column}`);
  });
}

describe('simulateArms', () => {
  it('gives every shipped arm the bits that it has by itself, for the work of one world', () => {
    expect(shipped.length).toBeGreaterThan(60);
    const runs = simulateArms(shipped, seed, 1);
    // Eight regimes and one policy hold from week 1 on; all others go with the baseline to week 14, and two of them are the same.
    const undated = shipped.filter(({ fixes }) => fixes.length === 0).length - 1;
    const dated = shipped.flatMap(({ fixes }) => (fixes.length === 0 ? [] : [fixes.map(({ set }) => set)]));
    const different14 = new Set(dated.map((sets) => JSON.stringify(Object.entries(Object.assign({}, ...sets)).sort())));
    expect([undated, different14.size]).toEqual([9, dated.length - 1]);
    expect([lived.worlds, lived.weeks]).toEqual([1, undated * year + 13 + (different14.size + 1) * (year - 13)]);
    expect(different(shipped, runs, 1, false)).toEqual([]);
  });

  it('gives any of them in any order, with fixes at any dates and levels, the bits that they have by themselves', () => {
    const arm = fc.record({
      at: fc.nat(),
      from: fc.option(fc.constantFrom(1, 2, 14, 15, 40, 56)),
      // Another value of week 1: one that is read before it, and some that are not.
      set: fc.option(
        fc.constantFrom<Partial<Values>>(
          { 'director.valueMean': 0.3 },
          { 'scorecards.agency': 'completion', 'child.wishFading': 0.2 },
          { 'director.stakes': 0 },
          { 'verify.reach': 0.9, 'post.keptTrust': 0.1 },
        ),
      ),
      again: fc.option(fc.integer({ min: 1, max: 56 })),
    });
    fc.assert(
      fc.property(fc.array(arm, { minLength: 2, maxLength: 6 }), fc.integer({ min: 1, max: 9 }), (arms, replicate) => {
        const scenarios = arms.map(({ at, from, set, again }): Scenario => {
          const scenario = shipped[at % shipped.length] as Scenario;
          const fixes = scenario.fixes.map((one) => ({ ...one, from: from ?? one.from }));
          if (again !== null) fixes.push(fix(again, { 'app.screening': 'hash', 'household.outreach': 0.02 }));
          fixes.sort((a, b) => a.from - b.from);
          return { ...scenario, fixes, values: { ...scenario.values, ...set } };
        });
        const runs = simulateArms(scenarios, seed, replicate, { events: true });
        expect(different(scenarios, runs, replicate, true)).toEqual([]);
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  it('lives a tree of forks: what two of three arms share, they live together', () => {
    const base = plain({ 'city.homes': 6 });
    const screening = fix(14, { 'app.screening': 'hash' });
    const arms = [
      base,
      { ...base, fixes: [screening] },
      { ...base, fixes: [screening, fix(40, { 'government.audit': 0.5 })] },
      // Written otherwise, and the same.
      { ...base, name: 'again', values: { ...base.values }, fixes: [fix(14, { 'app.screening': 'hash' })] },
    ];
    const runs = simulateArms(arms, seed, 2);
    expect([lived.worlds, lived.weeks]).toEqual([1, 13 + (year - 13) + 26 + 2 * (year - 39)]);
    expect(different(arms, runs, 2, false)).toEqual([]);
    expect(runs.map(({ scenario }) => scenario)).toEqual(['plain', 'plain', 'plain', 'again']);
    expect(differing(runs[0] as Run, runs[1] as Run)).not.toEqual([]);
  });

  it('shares no world between other villages, other years, or other people', () => {
    const base = plain({ 'city.homes': 3 });
    const villages = [{ number: 2, name: 'KY', traits: { children: 40 } }];
    const arms = [
      base,
      { ...base, villages, values: { ...base.values, 'city.namedVillages': true } },
      { ...base, villages: [{ number: 2, name: 'KY', traits: { children: 41 } }] },
      { ...base, values: { ...base.values, 'city.years': 2 } },
      { ...base, values: { ...base.values, 'director.valueMean': 0.7 } },
    ];
    expect(different(arms, simulateArms(arms, seed, 1), 1, false)).toEqual([]);
    lived.worlds = 0;
    simulateArms(arms, seed, 1);
    expect(lived.worlds).toBe(arms.length);
  });

  it('gives runs of which none changes with another', () => {
    const base = plain({ 'city.homes': 4 });
    const [one, two] = simulateArms([base, base], seed, 1, { events: true }) as [Run, Run];
    for (const columns of [one.reported, one.homes, one.weeks, one.quarterly]) {
      for (const column of Object.values(columns)) if (ArrayBuffer.isView(column)) (column as Float64Array).fill(7);
    }
    expect(differing(two, simulate(base, seed, 1, { events: true }))).toEqual([]);
  });

  it('gives nothing for no arm', () => {
    expect(simulateArms([], seed, 1)).toEqual([]);
  });
});

describe('eachArm', () => {
  it('hands over each run once, whole until the next', () => {
    const few = shipped.slice(0, 8);
    const seen: number[] = [];
    eachArm(few, seed, 4, (run, arm) => {
      seen.push(arm);
      expect(different([few[arm] as Scenario], [run], 4, false)).toEqual([]);
    });
    expect(seen.sort((a, b) => a - b)).toEqual(few.map((_, arm) => arm));
  });

  it('throws what the run of the arm throws', () => {
    const base = plain({ 'city.homes': 3 });
    const bad = { ...base, fixes: [fix(5, { 'scorecards.director': 'log(accepted - 1000)' })] };
    expect(() => simulate(bad, seed, 1)).toThrow('the formula has no value');
    expect(() => eachArm([base, bad], seed, 1, () => undefined)).toThrow('the formula has no value');
  });
});
