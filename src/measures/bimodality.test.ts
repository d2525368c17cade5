import { describe, expect, it } from 'vitest';
import { sarle } from './statistics/sarle.ts';
import { type Example, value } from './testing.ts';

const example: Example = {
  homeCount: 5,
  reported: { supportByQuarter: [3, 3, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0] },
  real: { genuine: [1, 2, 3, 4, 9] },
};

describe('bimodality', () => {
  it("is Sarle's coefficient of support over the whole contract and of genuine activities", () => {
    expect(value('supportBimodality', example)).toBe(sarle(Float64Array.of(6, 6, 0, 1, 0)));
    expect(value('genuineBimodality', example)).toBe(sarle(Float64Array.of(1, 2, 3, 4, 9)));
  });

  it('is higher for two camps than for a spread', () => {
    const camps = (genuine: readonly number[]) => value('genuineBimodality', { homeCount: 8, real: { genuine } });
    expect(camps([0, 0, 0, 0, 9, 9, 9, 9])).toBeGreaterThan(camps([0, 1, 2, 3, 4, 5, 6, 7]));
  });

  it('is undefined where all are alike', () => {
    expect(value('supportBimodality', { homeCount: 5 })).toBeNaN();
    expect(value('genuineBimodality', { homeCount: 5 })).toBeNaN();
  });
});
