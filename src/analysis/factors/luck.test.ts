import { describe, expect, it } from 'vitest';
import { LUCK, replicatesAt } from './luck.ts';

describe('the replicates of a coordinate of luck', () => {
  it('are blocks of their own for each part of 2^24', () => {
    expect(LUCK).toBe('luck');
    const part = 2 ** -24;
    expect(replicatesAt(0, 3)).toEqual([1, 2, 3]);
    expect(replicatesAt(0.999 * part, 3)).toEqual([1, 2, 3]);
    expect(replicatesAt(part, 3)).toEqual([4, 5, 6]);
    expect(replicatesAt(0.5, 1)).toEqual([2 ** 23 + 1]);
    expect(replicatesAt(0.5, 2)).toEqual([2 ** 24 + 1, 2 ** 24 + 2]);
  });

  it('end with the last block at the largest coordinate below 1', () => {
    expect(replicatesAt(1 - 2 ** -53, 1)).toEqual([2 ** 24]);
    expect(replicatesAt(0.25, 0)).toEqual([]);
  });
});
