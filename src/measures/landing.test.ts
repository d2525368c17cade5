import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

/** Stages: 10/20 real; 64 sessions of 16*10 reached; 1 - 16/64 distinct; hours 1/10 over need 1/2 aligned. */
const example: Example = {
  homeCount: 2,
  childCount: 2,
  reported: { accepted: [12, 8] },
  real: {
    genuine: [12, 4],
    genuineAccepted: [6, 4],
    sessions: [60, 4],
    redundantSessions: [16, 0],
    genuineByQuarter: [3, 3, 3, 3, 1, 1, 2, 0],
  },
  children: { home: [0, 1], severity: [0, 1], needStart: [2, 2], hours: [9, 1] },
};
const four = { Real: 0.5, Reached: 0.4, Distinct: 0.75, Aligned: 0.2 };

describe('landing', () => {
  it('has four stages', () => {
    for (const [stage, expected] of Object.entries(four))
      expect(value(`landing${stage}`, example)).toBeCloseTo(expected, 14);
    expect(value('redundancy', example)).toBe(0.25);
  });

  it('is their geometric mean, and suspension the rest', () => {
    // (.5 * .4 * .75 * .2)^(1/4) = .03^(1/4)
    expect(value('landing', example)).toBeCloseTo(0.03 ** 0.25, 14);
    expect(value('suspension', example)).toBeCloseTo(1 - 0.03 ** 0.25, 14);
  });

  it('shares the loss among the stages by their logarithms', () => {
    for (const [stage, size] of Object.entries(four)) {
      expect(value(`contribution${stage}`, example)).toBeCloseTo(Math.log(size) / Math.log(0.03), 12);
    }
  });

  it('has contributions that sum to 1', () => {
    const count = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(count, count, count, count, (genuine, sessions, redundant, hours) => {
        const run: Example = {
          ...example,
          reported: { accepted: [101, 0] },
          real: {
            genuine: [genuine, 0],
            genuineAccepted: [genuine, 0],
            sessions: [sessions + 100, 0],
            redundantSessions: [redundant, 0],
          },
          children: { ...example.children, hours: [hours, 1] },
        };
        const sum = Object.keys(four).reduce((whole, stage) => whole + value(`contribution${stage}`, run), 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  it('caps full rooms and served need at 1', () => {
    const full: Example = {
      ...example,
      real: { ...example.real, sessions: [500, 0] },
      children: { ...example.children, hours: [0, 4] },
    };
    expect(value('landingReached', full)).toBe(1);
    expect(value('landingAligned', full)).toBe(1);
    expect(value('contributionAligned', full)).toBe(0);
  });

  it('is zero when every upload is a fake, though later stages have nothing to judge', () => {
    const fake: Example = { homeCount: 1, reported: { accepted: [20] } };
    expect(value('landing', fake)).toBe(0);
    expect(value('suspension', fake)).toBe(1);
    expect(value('landingReached', fake)).toBeNaN();
    expect(value('contributionReal', fake)).toBeNaN();
  });

  it('is undefined where nothing was reported, and where only alignment cannot be judged', () => {
    expect(value('suspension', { homeCount: 1, real: { genuine: [3], sessions: [9] } })).toBeNaN();
    const noSpecial = { ...example, children: { ...example.children, severity: [0, 0] } };
    expect(value('landingAligned', noSpecial)).toBeNaN();
    expect(value('suspension', noSpecial)).toBeNaN();
  });

  it('has no contributions where nothing is lost', () => {
    const perfect: Example = {
      ...example,
      real: { genuine: [20, 0], genuineAccepted: [20, 0], sessions: [300, 0] },
      children: { ...example.children, hours: [0, 4] },
    };
    expect(value('suspension', perfect)).toBe(0);
    expect(value('contributionReal', perfect)).toBeNaN();
  });
});

describe('dummy homes', () => {
  it('are homes without a genuine activity in a quarter', () => {
    // Home 2 has none in quarter 4.
    expect([1, 2, 3, 4].map((quarter) => value(`dummyHomes${quarter}`, example))).toEqual([0, 0, 0, 0.5]);
    expect(value('dummyRise', example)).toBe(0.5);
  });

  it('need the quarter to exist', () => {
    expect(value('dummyHomes3', { homeCount: 2, quarters: 2 })).toBeNaN();
    expect(value('dummyRise', { homeCount: 2, quarters: 2 })).toBeNaN();
  });

  it('look at the first contract year of a longer contract', () => {
    const run: Example = {
      homeCount: 2,
      quarters: 8,
      real: { genuineByQuarter: [1, 1, 1, 0, 9, 9, 9, 9, 1, 1, 1, 0, 9, 9, 9, 9] },
    };
    expect(value('dummyHomes4', run)).toBe(1);
  });
});

describe('redundancy', () => {
  it('is undefined where nobody came', () => {
    expect(value('redundancy', { homeCount: 2 })).toBeNaN();
    expect(value('landingDistinct', { homeCount: 2 })).toBeNaN();
  });
});
