import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

const example: Example = { homeCount: 2, reported: { accepted: [30, 10] }, real: { genuine: [24, 1] } };

describe('completion', () => {
  it('caps each home at the target', () => {
    // (20 + 10) / 40; (30 + 10) / 40; (20 + 1) / 40
    expect(value('completion', example)).toBe(0.75);
    expect(value('completionUncapped', example)).toBe(1);
    expect(value('completionTrue', example)).toBe(21 / 40);
  });

  it('counts what is missing', () => {
    // 40 - 40; with a target of 25: 50 - 40
    expect(value('missing', example)).toBe(0);
    expect(value('missing', example, { 'city.target': 25 })).toBe(10);
  });

  it('owes the target in every contract year', () => {
    // Eight quarters: 40 a home, (30 + 10) / 80.
    expect(value('completion', { ...example, quarters: 8 })).toBe(0.5);
  });

  it('reproduces the case: 1,768 of 2,000 leave 232', () => {
    const homes: Example = { homeCount: 100, reported: { accepted: new Array<number>(100).fill(17.68) } };
    expect(value('missing', homes)).toBeCloseTo(232, 9);
    expect(value('completion', homes)).toBeCloseTo(0.884, 12);
  });

  it('is undefined without a target', () => {
    for (const name of ['completion', 'completionUncapped', 'completionTrue']) {
      expect(value(name, example, { 'city.target': 0 })).toBeNaN();
    }
  });
});
