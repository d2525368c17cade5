import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

const example: Example = {
  homeCount: 10,
  reported: { accepted: [18, 19, 20, 21, 22, 9, 10, 25, 26, 0] },
  real: { genuine: [0, 1, 2, 3, 4, 5, 6, 7, 8, 2] },
};

describe('response', () => {
  it('splits homes at the target, below half, above', () => {
    // 19 20 21; 9 0; 26
    expect(value('atTarget', example)).toBeCloseTo(0.3, 15);
    expect(value('belowHalf', example)).toBeCloseTo(0.2, 15);
    expect(value('aboveTarget', example)).toBeCloseTo(0.1, 15);
  });

  it('counts inactive homes', () => {
    // 0 1 2 2
    expect(value('inactiveHomes', example)).toBeCloseTo(0.4, 15);
  });

  it('counts per contract year', () => {
    const two: Example = {
      homeCount: 5,
      quarters: 8,
      reported: { accepted: [38, 42, 43, 19, 51] },
      real: { genuine: [4, 5, 9, 9, 9] },
    };
    expect(value('atTarget', two)).toBeCloseTo(0.4, 15);
    expect(value('belowHalf', two)).toBeCloseTo(0.2, 15);
    expect(value('aboveTarget', two)).toBeCloseTo(0.2, 15);
    expect(value('inactiveHomes', two)).toBeCloseTo(0.2, 15);
  });
});
