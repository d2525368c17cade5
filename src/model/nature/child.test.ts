import { describe, expect, it } from 'vitest';
import { normalLimit } from '../../testing/falseAlarm.ts';
import { natureState } from '../../testing/natureState.ts';
import { createLuck } from '../luck/luck.ts';
import { childrenPerHome, isKnown } from './child.ts';

const limit = normalLimit(1e-6, 20);
const set = {
  'child.mean': 60,
  'child.spread': 15,
  'child.fewest': 15,
  'child.leftBehind': 0.7,
  'child.distress': 0.1,
  'child.orphan': 0.01,
  'child.unsupported': 0.01,
  'child.specialNone': 0.2,
  'child.specialOne': 0.45,
  'child.needMean': 1.5,
  'child.needLeftBehind': 0.1,
  'child.needSeverity': 1,
};

describe('the children of the villages', () => {
  const homes = 400;
  const state = natureState(homes, set);
  const { children, ledger } = state;
  const share = (count: number, of: number, expected: number): number =>
    Math.abs(count / of - expected) / Math.sqrt((expected * (1 - expected)) / of);

  it('number about N(60, 15), at least 15 (false alarm 1 in 1,000,000 in all)', () => {
    const counts = [...state.homes.children];
    const mean = counts.reduce((sum, n) => sum + n, 0) / homes;
    expect(Math.abs(mean - 60) / (15 / Math.sqrt(homes))).toBeLessThan(limit);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(15);
    const few = natureState(200, { ...set, 'child.mean': 1, 'child.spread': 3 });
    expect([...new Set(few.homes.children)]).toEqual([15]);
    const many = natureState(20, { ...set, 'child.mean': 400, 'child.spread': 200 });
    expect(Math.max(...many.homes.children)).toBeLessThan(childrenPerHome);
  });

  it('have the categories of the table, special children apart', () => {
    const general = [...ledger.children.severity.keys()].filter((child) => ledger.children.severity[child] === 0);
    for (const [category, expected] of [0.7, 0.1, 0.01, 0.01, 0.18].entries()) {
      const count = general.filter((child) => ledger.children.category[child] === category).length;
      expect(share(count, general.length, expected)).toBeLessThan(limit);
    }
  });

  it('are special in none, one or two places of a village, with severity 1-2, first in the list', () => {
    for (const [count, expected] of [0.2, 0.45, 0.35].entries()) {
      expect(share(children.special.filter((n) => n === count).length, homes, expected)).toBeLessThan(limit);
    }
    for (let home = 0; home < homes; home++) {
      const first = children.start[home] as number;
      const own = ledger.children.severity.subarray(first, children.start[home + 1]);
      const special = children.special[home] as number;
      expect(own.slice(0, special).every((severity) => severity >= 1 && severity <= 2)).toBe(true);
      expect(own.slice(special).every((severity) => severity === 0)).toBe(true);
    }
  });

  it('need more with severity; nobody needs less than nothing', () => {
    const { severity, category, needStart } = ledger.children;
    const meanOf = (keep: (child: number) => boolean): [mean: number, count: number] => {
      const needs = [...needStart.keys()].filter(keep).map((child) => needStart[child] as number);
      return [needs.reduce((sum, need) => sum + need, 0) / needs.length, needs.length];
    };
    // E max(N(mu, 1), 0) = mu Phi(mu) + phi(mu) for mu = 1.6 (left-behind) and 1.5 (others).
    for (const [keep, expected] of [
      [(child: number) => category[child] === 0 && severity[child] === 0, 1.6 * 0.945201 + 0.110921],
      [(child: number) => category[child] !== 0, 1.5 * 0.933193 + 0.129518],
    ] as const) {
      const [mean, count] = meanOf(keep);
      expect(Math.abs(mean - expected) * Math.sqrt(count)).toBeLessThan(limit);
    }
    const [special, count] = meanOf((child) => (severity[child] as number) > 0);
    expect(Math.abs(special - 3.1) / Math.sqrt((1 + 1 / 12) / count)).toBeLessThan(limit);
    expect(Math.min(...needStart)).toBe(0);
  });

  it('have addresses of their own', () => {
    const addresses = Array.from(ledger.children.home, (home, child) => child + (children.toAddress[home] as number));
    expect(new Set(addresses).size).toBe(children.count);
  });

  it('are the scripted ones where a scenario says so, two at most', () => {
    const child = (severity: number) => ({ name: 'M', age: 7, severity, known: true });
    const scripted = natureState(2, set, { children: 33, specialChildren: [child(1.25), child(2), child(1)] });
    expect([...scripted.homes.children]).toEqual([33, 33]);
    expect([...scripted.children.special]).toEqual([2, 2]);
    expect([...scripted.ledger.children.severity.slice(0, 3)]).toEqual([1.25, 2, 0]);
    expect([...natureState(1, set, { children: 20, specialChildren: [] }).children.special]).toEqual([0]);
  });
});

describe('isKnown', () => {
  const luck = createLuck('known', 1);

  it('is drawn for each holder anew, at the rate of the table (false alarm 1 in 1,000,000)', () => {
    const known = Array.from({ length: 4000 }, (_, k) => isKnown((k >> 1) * 1024, k & 1, 0.85, undefined, luck));
    expect(Math.abs(known.filter(Boolean).length / 4000 - 0.85) / Math.sqrt(0.1275 / 4000)).toBeLessThan(limit);
    expect(known.some((first, k) => k % 2 === 0 && first !== known[k + 1])).toBe(true);
  });

  it('is as scripted for the first holder alone', () => {
    const script = { name: 'M', age: 7, severity: 2, known: true };
    expect(isKnown(1024, 0, 0, script, luck)).toBe(true);
    expect(isKnown(1024, 0, 1, { ...script, known: false }, luck)).toBe(false);
    expect(isKnown(1024, 1, 0, script, luck)).toBe(false);
  });
});
