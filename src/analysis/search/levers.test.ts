import { describe, expect, it } from 'vitest';
import type { Fix } from '../../model/scenario.ts';
import type { Weighting } from '../../scenario/weighting.ts';
import { arm, cost, paid, resolved } from '../../testing/arms.ts';
import { EMPTY, type Lever, leverOf, type Making, packageName, packed } from './levers.ts';

const inspected = (share: number): Fix => ({
  ...paid(100, { 'government.audit': share }),
  dose: { path: 'government.audit', values: [share], fixed: 0 },
});
const audit = resolved(arm('audit', inspected(0.3)));
const load = resolved(arm('load', paid(10, { 'director.load': 0.5 })));
const weighting: Weighting = {
  path: 'scorecards.director',
  from: 3,
  formula: '2 * mixture',
  parts: [
    { name: 'photos', title: { en: 'photos', zh: '照片' }, term: 'accepted', watch: null },
    { name: 'visits', title: { en: 'visits', zh: '走访' }, term: 'openings', watch: null },
  ],
  steps: 4,
  always: {},
  cost: cost({ once: 5 }),
  place: { file: 'weights.yaml', line: 1 },
};
const levers: readonly Lever[] = [leverOf(audit, ['director.load', 'child.fading']), leverOf(load, ['child.fading'])];
const making: Making = { base: arm('base'), levers, weighting: null };

describe('a lever', () => {
  it('has half, whole and double doses, as far as the range goes', () => {
    const multiples = (share: number) => leverOf(resolved(arm('a', inspected(share))), []).multiples;
    expect([0.3, 0.5, 0.51, 1].map(multiples)).toEqual([
      [0.5, 1, 2],
      [0.5, 1, 2],
      [0.5, 1],
      [0.5, 1],
    ]);
    expect(leverOf(load, ['child.fading'])).toEqual({ fix: load, kept: ['child.fading'], multiples: [1] });
  });
});

describe('a package', () => {
  it('is the base with the levers at their doses', () => {
    const set = (chosen: readonly number[]) =>
      packed(making, chosen)?.scenario.fixes.map(({ set: own, cost: paidFor }) => [own, paidFor?.once]);
    expect(set([0, 0])).toEqual([]);
    expect(set([1, 0])).toEqual([[{ 'government.audit': 0.15 }, 50]]);
    expect(set([2, 1])).toEqual([
      [{ 'government.audit': 0.3 }, 100],
      [{ 'director.load': 0.5 }, 10],
    ]);
    expect(set([3, 0])).toEqual([[{ 'government.audit': 0.6 }, 200]]);
    expect(packed(making, [3, 1])?.scenario).toMatchObject({
      name: 'audit x 2 + load',
      title: { en: 'audit x 2 + load', zh: 'audit x 2 + load' },
    });
  });

  it('keeps what its levers keep, each once', () => {
    const kept = (chosen: readonly number[]) => packed(making, chosen)?.kept;
    expect([kept([0, 0]), kept([1, 1]), kept([0, 1])]).toEqual([
      [],
      ['director.load', 'child.fading'],
      ['child.fading'],
    ]);
  });

  it('holds the formula at its weights, where some have one', () => {
    const mixed = { ...making, weighting };
    expect(packed(mixed, [0, 1, 1, 3])?.scenario.fixes).toEqual([
      paid(10, { 'director.load': 0.5 }),
      { from: 3, set: { 'scorecards.director': '2 * (0.25 * (accepted) + 0.75 * (openings))' }, cost: weighting.cost },
    ]);
    expect(packed(mixed, [0, 1, 0, 0])?.scenario.fixes).toHaveLength(1);
    expect(packageName(mixed, [0, 1, 1, 3])).toBe('load + photos 25 %, visits 75 %');
    expect(packageName(mixed, [0, 0, 4, 0])).toBe('photos 100 %');
    expect(packageName(mixed, [0, 0, 0, 0])).toBe(EMPTY);
  });

  it('is none where two levers set the same; another error stays one', () => {
    const twice = {
      ...making,
      levers: [...levers, leverOf(resolved(arm('other', paid(1, { 'director.load': 0.7 }))), [])],
    };
    expect(packed(twice, [0, 1, 1])).toBeNull();
    expect(packed(twice, [1, 0, 1])?.scenario.name).toBe('audit x 0.5 + other');
    const lost = {
      ...load,
      get scenario(): never {
        throw new TypeError('lost');
      },
    };
    expect(() => packed({ ...making, levers: [{ ...leverOf(load, []), fix: lost }] }, [1])).toThrow(TypeError);
  });

  it('has a name of its levers and doses', () => {
    expect(packageName(making, [0, 0])).toBe('nothing');
    expect(packageName(making, [1, 1])).toBe('audit x 0.5 + load');
    expect(packageName(making, [2])).toBe('audit');
    expect(packageName(making, [])).toBe('nothing');
  });
});
