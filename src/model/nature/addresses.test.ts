import { describe, expect, it } from 'vitest';
import { natureState } from '../../testing/natureState.ts';
import type { Values } from '../parameters/table.ts';
import { forget, forgetAnew, knowsOpen, knowsVenue, setAwareness, spread, startAgain } from './household.ts';

/** Every draw at its address in the table of docs/odd.md, section 5. Homes are numbered from 1. */
const set = {
  'child.mean': 25,
  'child.spread': 8,
  'child.fewest': 20,
  'child.specialNone': 0.3,
  'child.specialOne': 0.4,
  'child.leftBehind': 0.4,
  'child.distress': 0.2,
  'child.orphan': 0.1,
  'child.unsupported': 0.1,
  'child.needMean': 0.5,
  'child.needLeftBehind': 0.3,
  'child.needSeverity': 0.4,
  'household.siblings': 0.4,
  'household.taking': 0.3,
  'household.knowVenue': 0.5,
  'household.knowOpen': 0.2,
  'household.forgetting': 0.1,
} satisfies Partial<Values>;
const homes = 12;
const village = (change: Partial<Values> = {}) => natureState(homes, { ...set, ...change });

describe('the children of a village', () => {
  const { children, ledger, luck, homes: villages } = village();

  it('are as many as the draw of its number says, at least the fewest', () => {
    const counts = Array.from({ length: homes }, (_, home) => Math.round(25 + 8 * luck.children.normal(home + 1, -1)));
    expect([...villages.children]).toEqual(counts.map((count) => Math.max(20, count)));
    expect(Math.min(...counts)).toBeLessThan(20);
  });

  it('have none, one or two special ones', () => {
    const special = Array.from({ length: homes }, (_, home) => {
      const u = luck.children.uniform(home + 1, 0, 2, 0);
      return u < 0.3 ? 0 : u < 0.7 ? 1 : 2;
    });
    expect([...children.special]).toEqual(special);
    expect(new Set(special).size).toBe(3);
  });

  it('have severity, category and need by their own draws', () => {
    for (let child = 0; child < children.count; child++) {
      const home = ledger.children.home[child] as number;
      const place = child - (children.start[home] as number);
      const address = 1024 * (home + 1) + place;
      const isSpecial = place < (children.special[home] as number);
      const severity = isSpecial ? 1 + luck.children.uniform(address, 0, 0, 1) : 0;
      const u = luck.children.uniform(address, 0, 0, 2);
      const category = isSpecial ? 0 : [0.4, 0.6, 0.7, 0.8].filter((end) => u >= end - 1e-12).length;
      const need = 0.5 + (category === 0 ? 0.3 : 0) + 0.4 * severity + luck.children.normal(address, 0, 0, 3);
      expect(ledger.children.severity[child]).toBe(severity);
      expect(ledger.children.category[child]).toBe(category);
      expect(ledger.children.needStart[child]).toBeCloseTo(Math.max(0, need), 12);
    }
    expect(new Set(ledger.children.category).size).toBe(5);
  });
});

describe('the households of a village', () => {
  it('are those of the child before by its draw; special children and the next one live apart', () => {
    const { children, households, luck } = village();
    for (let home = 0; home < homes; home++) {
      const first = children.start[home] as number;
      expect(households.ofChild[first]).toBe(households.start[home]);
      for (let place = 1; first + place < (children.start[home + 1] as number); place++) {
        const joins =
          place > (children.special[home] as number) && luck.households.uniform(1024 * (home + 1) + place, 0) < 0.4;
        const step = (households.ofChild[first + place] as number) - (households.ofChild[first + place - 1] as number);
        expect(step).toBe(joins ? 0 : 1);
      }
    }
  });

  it('take items and know at the start by their own draws', () => {
    const { households, ledger, luck } = village();
    for (let home = 0; home < homes; home++) {
      const first = households.start[home] as number;
      const end = households.start[home + 1] as number;
      const levels = [0, 0, 0];
      for (let h = first; h < end; h++) {
        const address = 1024 * (home + 1) + h - first;
        expect(households.takes[h]).toBe(luck.households.uniform(address, 0, 1, 0) < 0.3 ? 1 : 0);
        const u = luck.households.uniform(address, 0, 1, 1);
        const level = u < 0.2 ? 2 : u < 0.5 ? 1 : 0;
        expect(households.awareness[h]).toBe(level);
        levels[level] = (levels[level] as number) + 1;
      }
      const { unaware, knowsVenue: venue, knowsOpen: opened } = ledger.homes;
      expect([unaware[home], venue[home], opened[home]]).toEqual(levels);
    }
  });

  it('forget in the week that is drawn when they learn', () => {
    const state = village({ 'household.knowVenue': 0 });
    const { households, ledger, rules, luck } = state;
    const first = households.start[1] as number;
    for (const [h, level] of [
      [first + 3, knowsVenue],
      [first + 4, knowsOpen],
    ] as const) {
      setAwareness(h, 1, level, 17, 1, households, ledger.homes, rules.values, luck);
      const u = luck.households.uniform(2048 + h - first, 17, 3, level);
      expect(households.forgets[h]).toBe(17 + 1 + Math.floor(Math.log(u) / Math.log(0.9)));
    }
    const falls = [...households.forgets.slice(first + 3, first + 5)];
    expect(households.nextForgets[1]).toBe(Math.min(...falls));
    // The later one is left when the earlier one has fallen.
    forget(1, Math.min(...falls) - 1, households, ledger.homes, rules.values, luck);
    expect([...households.forgets.slice(first + 3, first + 5)]).toEqual(falls);
    forgetAnew(1, 20, households, { ...rules.values, 'household.forgetting': 0.02 }, luck);
    const anew = [1, 2].map((level, k) => {
      const u = luck.households.uniform(2048 + 3 + k, 20, 13, level);
      return 20 + Math.floor(Math.log(u) / Math.log(0.98));
    });
    expect([...households.forgets.slice(first + 3, first + 5)]).toEqual(anew);
    expect(households.nextForgets[1]).toBe(Math.min(...anew));
  });

  it('learn, and lose what they knew with a holder, by the draws of the week', () => {
    const { households, ledger, rules, luck } = village({ 'post.keptAwareness': 0.6, 'post.keptTrust': 0.5 });
    const [first, end] = [households.start[2] as number, households.start[3] as number];
    const before = [...households.awareness.slice(first, end)];
    spread(2, 0.35, 9, 1, households, ledger.homes, rules.values, luck);
    const learned = before.map((level, place) =>
      level < 2 && luck.awareness.uniform(3072 + place, 9, 1) < 0.35 ? level + 1 : level,
    );
    expect([...households.awareness.slice(first, end)]).toEqual(learned);
    expect(learned).not.toEqual(before);
    startAgain(2, 11, households, ledger.homes, rules.values, luck);
    const kept = learned.map((level, place) => (luck.awareness.uniform(3072 + place, 11, 10) < 0.6 ? level : 0));
    expect([...households.awareness.slice(first, end)]).toEqual(kept);
    expect(kept).not.toEqual(learned);
    expect([households.trust[first], households.trust[end]]).toEqual([0.2, 0.4]);
  });
});
