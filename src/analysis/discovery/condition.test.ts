import { describe, expect, it } from 'vitest';
import { FormulaError } from '../../model/scorecard/formulaError.ts';
import { conditionOf } from './condition.ts';

const names = ['accepted', 'genuine', 'genuineChange'];
const read = (text: string) => conditionOf(text, names, 'docs/measures.md lists all outcomes.');

describe('a condition on outcomes', () => {
  it.each([
    ['accepted >= 1700 and genuine < 600', [1700, 599], true],
    ['accepted >= 1700 and genuine < 600', [1699, 599], false],
    ['not (genuine < 600) or accepted == 0', [700, 0], true],
    ['min(genuine, accepted, 5) == 5', [6, 7], true],
    ['genuineChange < 0', [-1], true],
    ['(genuine > 1 ? accepted : 0) > 3', [2, 4], true],
    ['genuine / accepted < 0.5', [0, 0], false],
  ] as const)('%s of %j is %s', (text, values, expected) => {
    expect(read(text).holds(values)).toBe(expected);
  });

  it('is undecided where an outcome is undefined', () => {
    expect(read('genuine < 600 or accepted > 0').holds([Number.NaN, 5])).toBeNull();
    expect(read('genuine < 600').uses).toEqual(['genuine']);
  });

  it('refuses other names with the nearest one, and everything that is no formula', () => {
    const refusal = (text: string) => {
      try {
        read(text);
      } catch (error) {
        if (error instanceof FormulaError) return error;
      }
      throw new Error('accepted');
    };
    expect(refusal('genuin < 6')).toMatchObject({ column: 1, hint: expect.stringContaining('Did you mean genuine?') });
    expect(refusal('constructor').hint).toContain('docs/measures.md');
    expect(refusal('genuine = 3').hint).toContain('==');
    expect(refusal('import(1)').hint).toContain('Functions');
  });
});
