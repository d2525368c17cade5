import { describe, expect, it } from 'vitest';
import { crowding, dominates, fronts, nonDominated } from './domination.ts';

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

describe('room around the members of a front', () => {
  it('is the sum of the gaps between the neighbours, in parts of the width; infinite at the ends', () => {
    // By hand: (2, 6) has 6 of 10 and 7 of 10 around it, (6, 3) 8 of 10 and 6 of 10.
    const room = crowding([at(6, 3), at(0, 10), at(10, 0), at(2, 6)]);
    expect([...room]).toEqual([expect.closeTo(1.4, 12), Infinity, Infinity, expect.closeTo(1.3, 12)]);
  });

  it('counts nothing of an objective in which all are alike', () => {
    const same = [at(5, 0), at(5, 1), at(5, 4), at(5, 8)];
    expect([...crowding(same)].slice(1, 3)).toEqual([0.5, 0.875]);
  });

  it('is infinite for one or two, and nothing for none', () => {
    expect([...crowding([at(1, 1)])]).toEqual([Infinity]);
    expect([...crowding([at(1, 2), at(2, 1)])]).toEqual([Infinity, Infinity]);
    expect([...crowding([])]).toEqual([]);
  });

  it('is infinite at both ends of each objective', () => {
    // The first is the end of one objective alone, as the last is of the other.
    const three = [
      { objectives: [0, 5], violation: 0 },
      { objectives: [4, 4], violation: 0 },
      { objectives: [6, 0], violation: 0 },
      { objectives: [5, 9], violation: 0 },
    ];
    expect([...crowding(three)]).toEqual([Infinity, expect.closeTo(5 / 6 + 5 / 9, 12), Infinity, Infinity]);
  });
});

describe('those that nobody dominates', () => {
  it('keep their order and their equals, whoever comes first', () => {
    const [a, b, c, d] = [at(3, 3), at(1, 4), at(1, 4), at(2, 2)] as const;
    expect(nonDominated([a, b, c, d])).toEqual([b, c, d]);
    expect(nonDominated([d, c, b, a])).toEqual([d, c, b]);
    expect(nonDominated([])).toEqual([]);
    expect(fronts([])).toEqual([]);
  });

  it('come before those below them, front by front', () => {
    expect(fronts([at(3, 3), at(1, 1), at(2, 2), at(2, 2)])).toEqual([[1], [2, 3], [0]]);
  });
});
