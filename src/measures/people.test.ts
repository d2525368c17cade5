import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

const example: Example = {
  homeCount: 4,
  weekCount: 56,
  homes: {
    exits: [2, 1, 0, 0],
    exitsBuild: [1, 1, 0, 0],
    exitsFamily: [1, 0, 0, 0],
    exitsMigration: [1, 1, 0, 0],
    dismissals: [0, 1, 0, 0],
    keeperWeeks: [28, 14, 0, 0],
    vacantWeeks: [0, 14, 0, 0],
    longestVacancy: [26, 30, 0, 4],
    valueIdentification: [0.5, 0.3, 0.04, 0.4],
    valueIdentificationEnd: [0.6, 0.05, 0.01, 0.02],
  },
};

describe('people', () => {
  it('counts exits per post-year', () => {
    // 3 exits in 4 posts of 56/52 years
    expect(value('exitRate', example)).toBeCloseTo((3 * 52) / (4 * 56), 14);
  });

  it('knows why people left', () => {
    // Of five exits one for the family, two for migration; one more was dismissed.
    expect(value('exitsFamilyShare', example)).toBeCloseTo(0.2, 15);
    expect(value('exitsMigrationShare', example)).toBeCloseTo(0.4, 15);
    expect(value('dismissals', example)).toBe(1);
  });

  it('measures keepers and vacancies', () => {
    // 42 and 14 of 224 weeks; two of four homes; longest vacancies 4, 26, 30
    expect(value('keeperShare', example)).toBeCloseTo(42 / 224, 15);
    expect(value('vacantShare', example)).toBeCloseTo(14 / 224, 15);
    expect(value('keeperHomes', example)).toBe(0.5);
    expect(value('vacancyMean', example)).toBe(20);
    expect(value('vacancyMedian', example)).toBe(26);
    expect(value('longVacancyHomes', example)).toBe(0.5);
  });

  it('finds three exits in succession, build phase included', () => {
    expect(value('homesThreeExits', example)).toBe(0.25);
    expect(value('anyThreeExits', example)).toBe(1);
    const brief: Example = { homeCount: 2, homes: { longestVacancy: [1, 0] } };
    expect(value('vacancyMean', brief)).toBe(1);
    const calmer: Example = { homeCount: 4, homes: { ...example.homes, exits: [1, 1, 0, 0] } };
    expect(value('anyThreeExits', calmer)).toBe(0);
    expect(value('homesThreeExits', calmer)).toBe(0);
  });

  it('measures value identification', () => {
    // Start 1.24/4; end .68/4; deviations .43 -.12 -.16 -.15: .1849 + .0144 + .0256 + .0225 = .2474
    expect(value('valueStart', example)).toBeCloseTo(0.31, 15);
    expect(value('valueEnd', example)).toBeCloseTo(0.17, 15);
    expect(value('valueDeviation', example)).toBeCloseTo(Math.sqrt(0.2474 / 3), 14);
    // .04 at the start; .01 and .02 at the end, while .05 is not below .05.
    expect(value('valuelessStart', example)).toBe(0.25);
    expect(value('valueless', example)).toBe(0.5);
  });

  it('is undefined without a vacancy, an exit, a week or a second home', () => {
    const calm: Example = { homeCount: 1 };
    for (const name of ['vacancyMean', 'vacancyMedian', 'exitsFamilyShare', 'exitsMigrationShare', 'valueDeviation']) {
      expect(value(name, calm)).toBeNaN();
    }
    for (const name of ['exitRate', 'keeperShare', 'vacantShare'])
      expect(value(name, { homeCount: 1, weekCount: 0 })).toBeNaN();
  });
});
