import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

/** A week column of 56 weeks: `late` in weeks 11-13, 24-26, 37-39, 50-52, `other` in the rest of the year, `closing` in weeks 53-56. */
function weeks(late: number, other: number, closing: number): number[] {
  const urged = new Set([11, 12, 13, 24, 25, 26, 37, 38, 39, 50, 51, 52]);
  return Array.from({ length: 56 }, (_, week) => (week >= 52 ? closing : urged.has(week + 1) ? late : other));
}

const example: Example = {
  homeCount: 1,
  weeks: { accepted: weeks(60, 20, 900) },
  realWeeks: { genuine: weeks(15, 10, 900), staged: weeks(8, 2, 900), duplicate: weeks(10, 1, 900) },
};

describe('burst', () => {
  it('compares the last three weeks of quarters with the other weeks and leaves out the closing weeks', () => {
    // 60/20, 15/10, 8/2, 10/1, 18/3
    expect(value('burstUploads', example)).toBeCloseTo(3, 14);
    expect(value('burstGenuine', example)).toBeCloseTo(1.5, 14);
    expect(value('burstStaged', example)).toBeCloseTo(4, 14);
    expect(value('burstDuplicates', example)).toBeCloseTo(10, 14);
    expect(value('burstFakes', example)).toBeCloseTo(6, 14);
  });

  it('looks at the first year of a longer contract', () => {
    const longer = [...weeks(6, 2, 0).slice(0, 52), ...new Array<number>(56).fill(50)];
    expect(
      value('burstUploads', { homeCount: 1, quarters: 8, weekCount: 108, weeks: { accepted: longer } }),
    ).toBeCloseTo(3, 14);
  });

  it('is 0 where nothing happens in the last weeks and undefined where nothing happens in the others', () => {
    expect(value('burstUploads', { homeCount: 1, weeks: { accepted: weeks(0, 5, 0) } })).toBe(0);
    for (const name of ['burstUploads', 'burstGenuine', 'burstStaged', 'burstDuplicates', 'burstFakes']) {
      expect(value(name, { homeCount: 1, weeks: { accepted: weeks(5, 0, 3) } })).toBeNaN();
    }
  });
});
