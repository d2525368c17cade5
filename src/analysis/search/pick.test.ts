import alea from 'seedrandom/lib/alea.js';
import { describe, expect, it } from 'vitest';
import { script } from '../../testing/script.ts';
import { any, shuffled } from './pick.ts';

describe('one of some numbers', () => {
  it('is each for an equal part of the draws; nothing of none', () => {
    const at = (draw: number) => any([5, 7, 9], () => draw);
    expect([0, 0.333, 0.334, 0.666, 0.667, 0.999].map(at)).toEqual([5, 5, 7, 7, 9, 9]);
    expect(any([], () => 0.5)).toBeUndefined();
  });
});

describe('a random order', () => {
  it('is made by exchanging from the end (Fisher and Yates, by hand)', () => {
    // 3 with 2: 0 1 3 2; the third with the first: 3 1 0 2; the second stays.
    const { draw, left } = script(0.5, 0, 0.9);
    expect(shuffled(4, draw)).toEqual([3, 1, 0, 2]);
    expect(left()).toBe(0);
    expect(shuffled(1, draw)).toEqual([0]);
    expect(shuffled(0, draw)).toEqual([]);
  });

  it('is each of the six of three equally often', () => {
    const draw = alea('orders');
    const counts = new Map<string, number>();
    for (let k = 0; k < 6000; k++) {
      const key = shuffled(3, draw).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 4 standard errors of a count of 1,000: 1 false alarm in 2,600 in all.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(4 * Math.sqrt((1000 * 5) / 6));
  });
});
