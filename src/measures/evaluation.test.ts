import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

/** Ten homes in the order of their rank: the top fifth is homes 1 and 2, the bottom fifth homes 9 and 10. */
const example: Example = {
  homeCount: 10,
  reported: { rankFinal: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
  homes: {
    background: [1, 0, 1, 0, 0, 0, 0, 1, 0, 0],
    exits: [0, 0, 0, 0, 0, 0, 0, 2, 0, 0],
    keeperWeeks: [0, 0, 9, 0, 0, 0, 0, 0, 30, 0],
  },
  real: {
    genuine: [20, 10, 5, 5, 5, 5, 5, 5, 2, 4],
    unprompted: [8, 4, 0, 0, 0, 0, 0, 0, 1, 0],
    recordsWritten: [6, 2, 0, 0, 0, 0, 0, 0, 0, 1],
    openings: [50, 30, 0, 0, 0, 0, 0, 0, 10, 0],
  },
};

describe('evaluation', () => {
  it('compares what the top and the bottom fifth really did', () => {
    const expected = {
      Genuine: [15, 3],
      Unprompted: [6, 0.5],
      Records: [4, 0.5],
      Openings: [40, 5],
      Keepers: [0, 0.5],
    };
    for (const [name, [top, bottom]] of Object.entries(expected)) {
      expect(value(`top${name}`, example)).toBe(top);
      expect(value(`bottom${name}`, example)).toBe(bottom);
    }
    expect(value('topBottomGenuine', example)).toBe(5);
  });

  it('follows the ranks, not the order of homes', () => {
    const turned = { ...example, reported: { rankFinal: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1] } };
    expect(value('topGenuine', turned)).toBe(3);
    expect(value('bottomGenuine', turned)).toBe(15);
  });

  it('asks where former educators who stayed stand', () => {
    // Homes 1 and 3 have one who stayed; home 1 is in the top fifth. Home 8's left.
    expect(value('backgroundTop', example)).toBe(0.5);
    expect(value('backgroundTop', { homeCount: 10 })).toBeNaN();
  });

  it('has no contrast in one home and no ratio to nothing', () => {
    for (const name of ['Genuine', 'Unprompted', 'Records', 'Openings', 'Keepers']) {
      expect(value(`top${name}`, { homeCount: 1 })).toBeNaN();
      expect(value(`bottom${name}`, { homeCount: 1 })).toBeNaN();
    }
    expect(value('topBottomGenuine', { homeCount: 10 })).toBeNaN();
  });
});
