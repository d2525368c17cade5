import { describe, expect, it } from 'vitest';
import { type Example, openExample, value } from './testing.ts';

/** Two homes; needs 1, 2, 3, 4; gains .2, -.1, .4 and, of the special child, .5. */
const example: Example = {
  homeCount: 2,
  childCount: 4,
  real: { sessions: [30, 10] },
  children: {
    home: [0, 0, 1, 1],
    severity: [0, 0, 0, 2],
    needStart: [1, 2, 3, 4],
    gain: [0.2, -0.1, 0.4, 0.5],
    companionship: [0.1, 0, 0.2, 0],
    ability: [0.1, 0, 0, 0],
  },
};

describe('welfare', () => {
  it('counts special children 1-, 3- and 10-fold', () => {
    // .2 - .1 + .4 = .5, plus .5, 1.5, 5
    expect(value('welfare1', example)).toBeCloseTo(1, 14);
    expect(value('welfare3', example)).toBeCloseTo(2, 14);
    expect(value('welfare10', example)).toBeCloseTo(5.5, 14);
  });

  it('belongs to homes', () => {
    // Home 1: .2 - .1; home 2: .4 + 3 * .5
    const [first, second] = openExample(example).welfare(3);
    expect(first).toBeCloseTo(0.1, 14);
    expect(second).toBeCloseTo(1.9, 14);
  });

  it('can be weighted by rank of need', () => {
    // 2 * (.2/8 - .1*3/8 + .4*5/8 + .5*7/8) = 2 * 5.4/8
    expect(value('welfareRanked', example)).toBeCloseTo(1.35, 14);
  });

  it('is spread unequally', () => {
    // Roots of .2 0 .4 .5, squared sum over 4 * 1.1
    const roots = Math.sqrt(0.2) + Math.sqrt(0.4) + Math.sqrt(0.5);
    expect(value('welfareInequality', example)).toBeCloseTo(1 - (roots * roots) / 4.4, 14);
    expect(value('harmedChildren', example)).toBe(0.25);
  });

  it('has two channels', () => {
    // .3 of .4
    expect(value('companionshipShare', example)).toBeCloseTo(0.75, 14);
  });

  it('costs money', () => {
    const yuan = { 'city.budget': 8000, 'city.operatingShare': 0.25 };
    // 1, 2, 5.5 over 8 thousand; 8000 / 40 sessions; a quarter of it
    expect(value('welfarePerThousand1', example, yuan)).toBeCloseTo(0.125, 14);
    expect(value('welfarePerThousand3', example, yuan)).toBeCloseTo(0.25, 14);
    expect(value('welfarePerThousand10', example, yuan)).toBeCloseTo(0.6875, 14);
    expect(value('yuanPerSession', example, yuan)).toBe(200);
    expect(value('operatingYuanPerSession', example, yuan)).toBe(50);
  });

  it('is undefined per nothing', () => {
    const none: Example = { homeCount: 2 };
    for (const name of [
      'welfareInequality',
      'harmedChildren',
      'companionshipShare',
      'yuanPerSession',
      'operatingYuanPerSession',
    ]) {
      expect(value(name, none)).toBeNaN();
    }
    expect(value('welfarePerThousand3', example, { 'city.budget': 0 })).toBeNaN();
    expect(value('welfare3', none)).toBe(0);
  });
});
