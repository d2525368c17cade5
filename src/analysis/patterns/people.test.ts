import { describe, expect, it } from 'vitest';
import { type Example, openExample } from '../../measures/testing.ts';
import { read } from '../../testing/patternFigure.ts';
import { byHand } from '../../testing/patternsByHand.ts';
import type { Arms } from './pattern.ts';
import { stayedEducator } from './people.ts';

function own(example: Example): Arms {
  return { ...byHand, base: openExample(example) };
}

/** Four homes: three former educators, of whom the third left. */
const educators: Example = {
  homeCount: 4,
  reported: { rankFinal: [1, 2, 3, 4] },
  homes: { background: [1, 1, 1, 0], exits: [0, 0, 1, 0], load: [1.3, 1.25, 2, 2] },
  real: { genuine: [6, 3, 5, 2], scheduledOpenings: [10, 20, 30, 40], openings: [9, 8, 7, 6] },
};

describe('a former educator who stayed', () => {
  it('has the background and never left', () => {
    const { base } = own(educators);
    expect([0, 1, 2, 3].map((home) => stayedEducator(base, home))).toEqual([true, true, false, false]);
  });

  it('counts towards the top fifth by the final ranking, over all of them', () => {
    // A fifth of four homes is one: home 0.
    expect(read('P10', 'educators', own(educators))).toEqual([1, 2]);
    const last = own({ ...educators, reported: { rankFinal: [4, 3, 2, 1] } });
    expect(read('P10', 'educators', last)).toEqual([0, 2]);
  });

  it('is busy from 1.3 times the mean load on', () => {
    // Home 0 alone: one of one has an activity, and six of them against a mean of four.
    expect(read('S99', 'active', own(educators))).toEqual([1, 1]);
    expect(read('S99', 'timesMean', own(educators))).toEqual([6, 4]);
    // Homes 0 and 1 with nine activities, where two mean homes have eight.
    const both = own({ ...educators, homes: { ...educators.homes, load: [2, 2, 2, 2] } });
    expect(read('S99', 'timesMean', both)).toEqual([9, 8]);
  });

  it('is not active without a genuine activity, and is with one', () => {
    const idle = (genuine: readonly number[]) =>
      read(
        'S99',
        'active',
        own({ ...educators, homes: { ...educators.homes, load: [2, 2, 2, 2] }, real: { genuine } }),
      );
    expect(idle([0, 1, 5, 2])).toEqual([1, 2]);
    expect(idle([0, 0, 5, 2])).toEqual([0, 2]);
  });
});

describe('a home like HZ', () => {
  it('was vacant or with a keeper for 26 weeks or longer', () => {
    const arms = own({ ...educators, homes: { longestVacancy: [26, 25, 27, 0] } });
    // Homes 0 and 2: (10 - 9) + (30 - 7) of 40 half-days.
    expect(read('S89', 'locked', arms)).toEqual([24, 40]);
    expect(read('S89', 'allLocked', arms)[0]).toBeCloseTo(1 - 30 / 100, 12);
  });
});
