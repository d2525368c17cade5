import { describe, expect, it } from 'vitest';
import { dominates, fronts, nonDominated } from './domination.ts';

const at = (cost: number, harm: number, violation = 0) => ({ objectives: [cost, harm], violation });

describe('domination', () => {
  it('sorts candidates into fronts, the last one of a single candidate too', () => {
    // By hand: nothing beats (1, 3) and (2, 1); they beat (2, 3); it beats (4, 4).
    const candidates = [at(4, 4), at(1, 3), at(2, 3), at(2, 1)];
    expect(fronts(candidates)).toEqual([[1, 3], [2], [0]]);
    expect(nonDominated(candidates)).toEqual([candidates[1], candidates[3]]);
  });

  it('asks first who breaks the limits less, then who is better in something and worse in nothing', () => {
    expect(dominates(at(9, 9), at(1, 1, 0.1))).toBe(true);
    expect(dominates(at(1, 1, 0.2), at(9, 9, 0.1))).toBe(false);
    expect(dominates(at(1, 1), at(1, 1))).toBe(false);
    expect(dominates(at(1, 2), at(2, 1))).toBe(false);
    expect(dominates(at(1, 1), at(1, 2))).toBe(true);
  });
});
