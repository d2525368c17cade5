import { describe, expect, it } from 'vitest';
import { looked } from './looked.ts';
import record from './record.json' with { type: 'json' };
import { lowerBound } from './score.ts';

describe('the mutation score', () => {
  it('has the exact lower bound of a share (Clopper and Pearson 1934)', () => {
    // 95 % interval of 10 of 20: .272 to .728; of 20 of 20: from .025^(1/20).
    expect(lowerBound(10, 20, 0.025)).toBeCloseTo(0.27196, 4);
    expect(lowerBound(20, 20, 0.025)).toBeCloseTo(0.025 ** (1 / 20), 6);
    expect(lowerBound(0, 20, 0.025)).toBe(0);
  });

  it('is at least 80 % of those drawn by now, and somebody looked at every change that passed unnoticed at first', () => {
    const living = record.tried.filter(({ now }) => now === null);
    expect(record.tried.length).toBeGreaterThanOrEqual(50);
    expect(living.length / record.tried.length).toBeLessThanOrEqual(0.2);
    const first = record.tried.filter(({ noticed }) => noticed === null);
    expect(first.filter(({ rank }) => looked[rank] === undefined)).toEqual([]);
  });
});
