import { beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import type { Resolved } from '../../scenario/resolve.ts';
import { type Compared, type Conditions, compare, comparisonDesigns, joined, type Question } from './compare.ts';
import { headlines } from './headline.ts';
import { runsHere } from './here.ts';
import { incentiveSum } from './stakes.ts';

const small = ['city.homes=12'];
const conditions = { seed: 'compare', sets: [{}, { 'director.pressure': 12 }], replicates: 2 };

function question(base: Resolved, arms: readonly Resolved[], more: Partial<Question> = {}): Question {
  return {
    base,
    arms,
    kept: [base, ...arms].map(() => []),
    outcomes: [],
    same: 0.2,
    hourPrice: 40,
    equalStakes: false,
    budget: null,
    doses: false,
    packages: false,
    fewer: null,
    ...more,
  };
}

function run(asked: Question, under: Conditions = conditions): Compared {
  const { full, fewer } = comparisonDesigns(asked, under);
  return compare(asked, under, joined(asked, runsHere(full), fewer && runsHere(fewer)));
}

const loaded = (name: string, set: readonly string[] = []) => load(`lastmeter:${name}`, { set: [...small, ...set] });

let base: Resolved;
let inspected: Resolved;
let screened: Resolved;
beforeAll(async () => {
  base = await loaded('baseline');
  inspected = await loaded('policies/f03b-random-inspection');
  screened = await loaded('policies/f03d-duplicate-screening');
});

describe('compare', () => {
  it('changes no row when an arm is added', async () => {
    const alone = run(question(base, [inspected]));
    const beside = run(question(base, [screened, inspected]));
    expect(beside.comparison.arms[1]).toEqual(alone.comparison.arms[0]);
    for (const { outcome } of headlines) {
      expect(beside.runs.column(2, outcome)).toEqual(alone.runs.column(1, outcome));
    }
  });

  it('gives an arm with fewer lucks the first of each set, and changes nothing of the others', () => {
    const all = run(question(base, [screened, inspected]));
    const fewer = { arms: [screened.scenario.name], replicates: 1 };
    const some = run(question(base, [screened, inspected], { fewer }));
    expect(some.comparison.arms.map(({ replicates }) => replicates)).toEqual([1, 2]);
    expect(some.comparison.arms[1]).toEqual(all.comparison.arms[1]);
    const [first, second, third, fourth] = all.runs.column(1, 'accepted');
    expect([...some.runs.column(1, 'accepted')]).toEqual([first, third]);
    expect([second, fourth]).not.toEqual([first, third]);
    const { base: own } = some.comparison.arms[0]?.effects['accepted'] ?? {};
    const [one, , three] = all.runs.column(0, 'accepted');
    expect(own).toBe(((one as number) + (three as number)) / 2);
    expect(some.comparison.arms[0]?.effects['genuine']?.withinSets).toBeNull();
  });

  it('is zero everywhere at a dose of zero, and says why', async () => {
    const still: Resolved = { ...inspected, scenario: { ...base.scenario, name: 'still' } };
    const { comparison } = run(question(base, [still]));
    for (const effect of Object.values(comparison.arms[0]?.effects ?? {})) {
      expect(['unchanged', 'undecided']).toContain(effect.verdict);
      expect(effect.difference ?? 0).toBe(0);
    }
    expect(comparison.arms[0]?.unchanged?.en).toContain('no parameter differs from the base');
  });

  it('says of a change that moves nothing what it changes and since when', async () => {
    // A part of the uploads is looked at by people only where people screen.
    const idle: Resolved = {
      ...base,
      scenario: { ...base.scenario, name: 'idle', fixes: [{ from: 20, set: { 'app.humanShare': 0.9 }, cost: null }] },
    };
    const { comparison } = run(question(base, [idle]));
    expect(comparison.arms[0]?.unchanged?.en).toContain('app.humanShare from week 20 of 56 on');
  });

  it('gives each set a luck of its own, the same for all arms', async () => {
    const { runs } = run(question(base, [screened]));
    // Without a change of parameters the second set would repeat the first one, were its luck the same.
    const alike = run(question(base, []), { ...conditions, sets: [{}, {}] });
    const genuine = alike.runs.column(0, 'genuine');
    expect(genuine.slice(0, 2)).not.toEqual(genuine.slice(2));
    expect(runs.column(0, 'genuine').slice(0, 2)).toEqual(genuine.slice(0, 2));
  });

  it('puts every dose and the budget to the arms that have one', async () => {
    const { comparison } = run(question(base, [inspected, screened], { budget: 20_000, doses: true }));
    const [first, second] = comparison.budget?.arms ?? [];
    expect(first?.cost.total).toBeCloseTo(20_000, 0);
    expect(first?.short).toBeNull();
    expect(second).toMatchObject({ short: 'noDose', effects: null });
    const main = comparison.doses[0]?.points.find(({ dose }) => dose === 0.3);
    expect(main?.effects['genuine']).toEqual(comparison.arms[0]?.effects['genuine']);
    expect(comparison.doses).toHaveLength(1);
  });
});

describe('equal stakes', () => {
  it('undo the scale of a formula', async () => {
    const scorecard = base.scenario.values['scorecards.director'];
    const loud: Resolved = {
      ...base,
      scenario: {
        ...base.scenario,
        name: 'loud',
        fixes: [{ from: 14, set: { 'scorecards.director': `3 * (${scorecard})` }, cost: null }],
      },
    };
    const { comparison } = run(question(base, [loud], { equalStakes: true }));
    expect(comparison.arms[0]?.stakes?.factor).toBeCloseTo(1 / 3, 9);
    expect(Math.abs(comparison.arms[0]?.effects['accepted']?.difference ?? 1)).toBe(0);
  });

  it('bring another formula to the sum of the base', async () => {
    const signIns = await loaded('regimes/confirmed-sign-ins');
    const { comparison } = run(question(base, [signIns], { equalStakes: true }));
    const stakes = comparison.arms[0]?.stakes;
    expect(stakes?.after).toBeCloseTo(stakes?.base ?? 0, 6);
    expect(stakes?.base).toBeCloseTo(incentiveSum(base.scenario, signIns.scenario.fixes[0]?.from ?? 1), 9);
  });
});
