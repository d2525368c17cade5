import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scenario/packaged.ts';
import { chiSquareLimits } from '../falseAlarm.ts';
import { alarm, compare } from './agreement.ts';
import { differences } from './differences.ts';
import { pearson } from './fit.ts';
import { keptPath, readKept } from './kept.ts';

const kept = readKept(join(projectFolder(), keptPath));
const { parts, frequencies } = compare(kept);

describe('the engine and the program that was written from docs/odd.md', () => {
  it('were put to at least 200 half-days, 50 plans and 50 evaluations', () => {
    expect(parts.map(({ situations }) => situations)).toEqual([200, 60, 50]);
    // Every option is taken somewhere, every split chosen, every way to find a room seen.
    expect(new Set(kept.director.map(({ answer }) => answer.chosen)).size).toBe(8);
    expect(new Set(kept.agency.map(({ answer }) => answer.split)).size).toBe(5);
    expect(kept.agency.filter(({ answer }) => answer.determined).length).toBeGreaterThan(40);
    expect(kept.evaluator.filter(({ answer }) => answer.due).length).toBeGreaterThan(20);
  });

  it.each(parts)('say the same of $part', ({ differences }) => {
    expect(differences).toEqual([]);
  });

  it.each(frequencies)('give the same frequencies of $what (false alarm 1 in 1,000,000 for all together)', (one) => {
    const [low, high] = chiSquareLimits(one.fit.freedom, alarm, frequencies.length);
    expect(one.fit.freedom).toBeGreaterThan(30);
    expect(one.fit.statistic).toBeGreaterThan(low);
    expect(one.fit.statistic).toBeLessThan(high);
  });
});

describe('differences', () => {
  it('finds a number that is off by a millionth, a name, a missing entry, and nothing else', () => {
    const is = { a: [1, 2], b: 'x', c: null, d: true };
    expect(differences(is, { ...is, more: 1 })).toEqual([]);
    expect(differences(is, { ...is, a: [1, 2 + 1e-11] })).toEqual([]);
    expect(differences(is, { a: [1, 2 + 1e-6], b: 'y', c: 0 })).toHaveLength(4);
    expect(differences({ a: Number.NaN }, { a: 1 })).toHaveLength(1);
  });
});

describe('pearson', () => {
  it('is the statistic by hand, rare cells together', () => {
    expect(pearson({ a: 0.5, b: 0.5 }, { a: 60, b: 40 })).toEqual({ statistic: 4, freedom: 1 });
    expect(pearson({ a: 0.9, b: 0.06, c: 0.04 }, { a: 80, b: 12, c: 8 })).toEqual({
      statistic: 100 / 90 + 10,
      freedom: 1,
    });
    expect(pearson({ a: 1, b: 0 }, { a: 99, b: 1 }).statistic).toBe(Number.POSITIVE_INFINITY);
  });
});
