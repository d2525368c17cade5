import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

/** Needs -1, 1, 2, 3 (the last is special); hours 4, 2, 2, 0. */
const example: Example = {
  homeCount: 1,
  childCount: 4,
  children: { home: [0, 0, 0, 0], needStart: [1, -1, 3, 2], severity: [0, 0, 2, 0], hours: [2, 4, 0, 2] },
};

describe('incidence', () => {
  it('is negative where the least needy get most', () => {
    // Ranks 1/8, 3/8, 5/8, 7/8: 2 * (4/8 + 6/8 + 10/8 + 0) / 8 - 1 = 5/8 - 1
    expect(value('concentrationIndex', example)).toBeCloseTo(-0.375, 15);
  });

  it('compares shares of hours and of need', () => {
    // Hours 0 of 8; need 3 of 6, because a need below zero counts as none.
    expect(value('specialHoursShare', example)).toBe(0);
    expect(value('specialNeedShare', example)).toBe(0.5);
    expect(value('needShareRatio', example)).toBe(0);
    // With 2 hours of 10: 0.2 / 0.5
    const served = { ...example, children: { ...example.children, hours: [2, 4, 2, 2] } };
    expect(value('needShareRatio', served)).toBeCloseTo(0.4, 15);
  });

  it('is undefined without hours, without need, or without special need', () => {
    const idle = { ...example, children: { ...example.children, hours: [0, 0, 0, 0] } };
    for (const name of ['concentrationIndex', 'needShareRatio', 'specialHoursShare'])
      expect(value(name, idle)).toBeNaN();
    const needless = { ...example, children: { ...example.children, needStart: [-1, -1, -1, 0] } };
    expect(value('specialNeedShare', needless)).toBeNaN();
    const general = { ...example, children: { ...example.children, severity: [0, 0, 0, 0] } };
    expect(value('needShareRatio', general)).toBeNaN();
  });
});
