import { describe, expect, it } from 'vitest';
import { Wishes } from './wishes.ts';

describe('Wishes', () => {
  it('has one entry a child, made in the week of the first wish, found again in every order', () => {
    const wishes = new Wishes(3);
    const asked = [
      [1, 14, 3],
      [1, 12, 5],
      [0, 2, 6],
      [1, 17, 8],
    ] as const;
    expect(asked.map(([home, child, week]) => wishes.entry(home, child, week))).toEqual([0, 1, 2, 3]);
    expect(asked.map(([home, child]) => wishes.entry(home, child, 40))).toEqual([0, 1, 2, 3]);
    expect([wishes.children, wishes.weeks, wishes.reliefs]).toEqual([
      [14, 12, 2, 17],
      [3, 5, 6, 8],
      [0, 0, 0, 0],
    ]);
  });

  it('keeps what is left with the entry', () => {
    const wishes = new Wishes(1);
    wishes.reliefs[wishes.entry(0, 5, 1)] = 0.25;
    expect(wishes.reliefs[wishes.entry(0, 5, 9)]).toBe(0.25);
    expect(wishes.entry(0, 6, 9)).toBe(1);
    expect(wishes.weeks).toEqual([1, 9]);
  });
});
