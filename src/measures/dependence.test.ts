import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

/**
 * Eight homes in a full 2 x 2 x 2 design of skill, number of children and support, so that each explains by itself:
 * G = 10 + 3*skill + 1*children + 2*support (each -1 or 1), variance 9 + 1 + 4 = 14.
 */
const skill = [-1, 1, -1, 1, -1, 1, -1, 1];
const children = [-1, -1, 1, 1, -1, -1, 1, 1];
const support = [-1, -1, -1, -1, 1, 1, 1, 1];
const example: Example = {
  homeCount: 8,
  childCount: 8,
  homes: { skill, children: children.map((sign) => 60 + 10 * sign) },
  reported: { supportByQuarter: support.flatMap((sign) => [1 + sign, 0, 0, 0]) },
  real: { genuine: skill.map((sign, home) => 10 + 3 * sign + children[home]! + 2 * support[home]!) },
  children: { home: [0, 1, 2, 3, 4, 5, 6, 7], needStart: children, gain: [1, 2, 3, 4, -2, 6, 7, 8] },
};

describe('dependence', () => {
  it('splits the variance of service between director and village', () => {
    expect(value('directorR2', example)).toBeCloseTo(9 / 14, 12);
    expect(value('villageR2', example)).toBeCloseTo(1 / 14, 12);
    expect(value('directorDecisive', example)).toBeCloseTo(8 / 14, 12);
  });

  it('reads every trait', () => {
    const flat = { homeCount: 8, real: example.real! };
    for (const trait of ['skill', 'valueIdentification', 'load'] as const) {
      expect(value('directorR2', { ...flat, homes: { [trait]: skill } })).toBeCloseTo(9 / 14, 12);
    }
    for (const trait of ['children', 'distance', 'migration'] as const) {
      expect(value('villageR2', { ...flat, homes: { [trait]: skill } })).toBeCloseTo(9 / 14, 12);
    }
  });

  it('asks what need explains', () => {
    // The children's needs follow the number-of-children sign.
    expect(value('needR2', example)).toBeCloseTo(1 / 14, 12);
    // The mean counts, not the sum: home 1 has a second child with the same need.
    const twins: Example = {
      ...example,
      childCount: 9,
      children: { home: [0, 1, 2, 3, 4, 5, 6, 7, 0], needStart: [...children, -1] },
    };
    expect(value('needR2', twins)).toBeCloseTo(1 / 14, 12);
  });

  it('takes a home without children for one without need', () => {
    // Seven homes with a need of 1, -1 or 0 that the eighth, childless, completes to a column of its own.
    const needs = [0, 2, 0, 2, 0, 2, 0];
    const empty: Example = {
      homeCount: 8,
      childCount: 7,
      real: { genuine: [1, 3, 1, 3, 1, 3, 1, 1] },
      children: { home: [0, 1, 2, 3, 4, 5, 6], needStart: needs },
    };
    expect(value('needR2', empty)).toBeCloseTo(1, 12);
  });

  it('asks what support and director add to each other', () => {
    expect(value('supportAdds', example)).toBeCloseTo(4 / 14, 12);
    expect(value('directorAdds', example)).toBeCloseTo(9 / 14, 12);
    const unsupported = { ...example, reported: {} };
    expect(value('supportAdds', unsupported)).toBe(0);
    expect(value('directorAdds', unsupported)).toBeCloseTo(9 / 14, 12);
  });

  it('sums what three homes hold', () => {
    // (8 + 7 + 6) / 29
    expect(value('topThreeShare', example)).toBeCloseTo(21 / 29, 14);
  });

  it('is undefined where service does not vary or nothing was gained', () => {
    for (const name of [
      'directorR2',
      'villageR2',
      'directorDecisive',
      'needR2',
      'supportAdds',
      'directorAdds',
      'topThreeShare',
    ]) {
      expect(value(name, { homeCount: 8 })).toBeNaN();
    }
    expect(value('topThreeShare', { homeCount: 1, childCount: 1, children: { home: [0], gain: [-1] } })).toBeNaN();
    expect(value('topThreeShare', { homeCount: 1, childCount: 1, children: { home: [0], gain: [2] } })).toBe(1);
  });
});
