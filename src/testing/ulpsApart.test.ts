import { describe, expect, it } from 'vitest';
import { ulpsApart } from './ulpsApart.ts';

describe('ulpsApart', () => {
  it('counts the doubles between two doubles', () => {
    expect(ulpsApart(1, 1)).toBe(0);
    expect(ulpsApart(1, 1 + Number.EPSILON)).toBe(1);
    expect(ulpsApart(1, 1 - Number.EPSILON)).toBe(2);
    expect(ulpsApart(-Number.MIN_VALUE, Number.MIN_VALUE)).toBe(2);
    expect(ulpsApart(0, -0)).toBe(0);
    expect(ulpsApart(Number.MAX_VALUE, Number.POSITIVE_INFINITY)).toBe(1);
  });

  it('keeps NaN apart from every number', () => {
    expect(ulpsApart(Number.NaN, Number.NaN)).toBe(0);
    expect(ulpsApart(Number.NaN, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});
