import { describe, expect, it } from 'vitest';
import { type Example, openExample } from '../../measures/testing.ts';
import { read } from '../../testing/patternFigure.ts';
import { byHand } from '../../testing/patternsByHand.ts';
import type { Arms } from './pattern.ts';

/** The example with another run of the scenario itself. */
function own(example: Example): Arms {
  return { ...byHand, base: openExample(example) };
}

function reported(total: number): Arms {
  return own({ homeCount: 2, reported: { accepted: [total - 20, 20] } });
}

describe('a row of the paper', () => {
  it('counts 1,768 reports, and runs that fall short of them and of the 2,000 that were due', () => {
    expect(read('P1', 'reports', reported(1768))).toEqual([1768]);
    expect([1767, 1768, 1769].map((total) => read('P1', 'runsBelowPaper', reported(total)))).toEqual([[1], [0], [0]]);
    expect([1999, 2000, 2001].map((total) => read('P1', 'runsBelowDue', reported(total)))).toEqual([[1], [0], [0]]);
  });

  it('sets uses of the things in idle homes against those in the others, home by home', () => {
    // Two activities are still idle: homes 2, 3 and 5 with 5, 0 and 5 uses; the others 20 and 30.
    expect(read('S26', 'uses')[0]).toBeCloseTo(10 / 3 / 25, 12);
  });

  it('asks what homes like HZ kept locked, and what all homes did', () => {
    // Vacant for 30 and for 26 weeks: 0 and 1 of 10 half-days open; 16 of 50 in all homes.
    expect(read('S89', 'locked')).toEqual([19, 20]);
    expect(read('S89', 'allLocked')[0]).toBeCloseTo(34 / 50, 12);
    expect(read('S105', 'idle')[0]).toBeCloseTo(34 / 50, 12);
  });

  it('follows value and later visits of the homes that the lot favours, both ways of the loop', () => {
    expect(read('S82', 'value')[0]).toBeCloseTo((0.2 + 0.2) / 2, 12);
    // Quarters 2-4: home 2 has 2 visits instead of none, home 4 has 2 instead of 1.
    expect(read('S82', 'visits')[0]).toBeCloseTo((2 + 1) / 2, 12);
  });

  it('measures what a gift of visits is worth three quarters later, against equal sharing', () => {
    expect(read('P13', 'luckyStart')).toEqual([2, 0.5]);
    expect(read('P13', 'luckyStartCounts')).toEqual([0.25, 0.5]);
  });

  it('asks how much of the suspension is left without one of the actors', () => {
    // Half of the uploads real: landed (.5 * .5)^(1/4) where rooms are half full, nothing repeats and need is met.
    const world = (genuine: number): Example => ({
      homeCount: 1,
      childCount: 1,
      reported: { accepted: [10] },
      real: { genuine: [genuine], genuineAccepted: [genuine], sessions: [5 * genuine] },
      children: { home: [0], severity: [1], needStart: [1], hours: [1] },
    });
    const arms: Arms = {
      ...own(world(5)),
      equalShare: openExample(world(8)),
      noPressure: openExample(world(2)),
      devotedDirectors: openExample({ ...world(10), real: { ...world(10).real, sessions: [100] } }),
    };
    const floats = 1 - 0.25 ** 0.25;
    expect(read('S85', 'suspension', arms)[0]).toBeCloseTo(floats, 12);
    expect(read('S85', 'agency', arms)[0]).toBeCloseTo((1 - 0.4 ** 0.25) / floats, 12);
    expect(read('S85', 'bureau', arms)[0]).toBeCloseTo((1 - 0.1 ** 0.25) / floats, 12);
    expect(read('S85', 'directors', arms)[0]).toBe(0);
    // Where nothing floats in the run itself there is nothing to be left.
    const nothing: Arms = { ...arms, base: arms.devotedDirectors, devotedDirectors: arms.base };
    expect(read('S85', 'suspension', nothing)).toEqual([0]);
    expect(read('S85', 'directors', nothing)).toEqual([Number.NaN]);
  });

  it('finds former educators who stayed in the top fifth, and how many children come to them', () => {
    expect(read('P10', 'educators')).toEqual([1, 2]);
    expect(read('S97', 'attendance')).toEqual([70, 60]);
    // One of three left; of the others one stands in the top fifth. 30 and 12 children came, where 2 + 1 mean activities have 10 each.
    const arms = own({
      homeCount: 5,
      reported: { rankFinal: [1, 4, 2, 3, 5] },
      homes: { background: [1, 1, 1, 0, 0], exits: [0, 0, 2, 0, 0] },
      real: { genuine: [2, 1, 4, 3, 0], sessions: [30, 12, 20, 38, 0] },
    });
    expect(read('P10', 'educators', arms)).toEqual([1, 2]);
    expect(read('S97', 'attendance', arms)).toEqual([42, 30]);
  });

  it('sets the will of directors against the need of children', () => {
    expect(read('S104', 'aboveNeed')[0]).toBeCloseTo(1 - 121 / (4.8 * 64), 12);
  });

  it('sets counts on the surface beside the alignment with need', () => {
    expect(read('S141', 'completion')[0]).toBeCloseTo(0.7, 12);
    expect(read('S141', 'trained')[0]).toBeCloseTo(3 / 5, 12);
    expect(read('S141', 'aligned')[0]).toBeCloseTo(0.16, 12);
  });

  it('has heads trained over homes, not over seats', () => {
    expect(read('S141', 'trained', own({ homeCount: 4, reported: { trainingSeats: [9, 0, 0, 1] } }))).toEqual([0.5]);
  });
});
