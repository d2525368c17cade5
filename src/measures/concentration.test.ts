import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

/** Support of the five homes over the quarters: 8, 1, 1, 0, 0. */
const example: Example = {
  homeCount: 5,
  reported: {
    supportByQuarter: [2, 2, 2, 2, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    firstBelief: [0.9, 0.3, 0.3, 0.2, 0.1],
  },
  real: { genuine: [6, 2, 1, 1, 0], sessions: [60, 12, 4, 4, 0] },
};

describe('concentration', () => {
  it('measures the spread of support', () => {
    // Sorted 0 0 1 1 8: (-4*0 - 2*0 + 0*1 + 2*1 + 4*8) / (5*10) = 34/50
    expect(value('supportGini', example)).toBeCloseTo(0.68, 15);
    expect(value('supportTopShare', example)).toBeCloseTo(0.8, 15);
  });

  it('measures the spread of service', () => {
    // Sorted 0 1 1 2 6: (-2 + 0 + 4 + 24) / (5*10)
    expect(value('genuineGini', example)).toBeCloseTo(0.52, 15);
    expect(value('genuineTopShare', example)).toBeCloseTo(0.6, 15);
    expect(value('sessionsTopShare', example)).toBeCloseTo(0.75, 15);
  });

  it('correlates support with first beliefs', () => {
    // Deviations: support (6, -1, -1, -2, -2), squares 46; belief (.54, -.06, -.06, -.16, -.26), squares .392;
    // products 3.24 + .06 + .06 + .32 + .52 = 4.2.
    expect(value('supportBelief', example)).toBeCloseTo(4.2 / Math.sqrt(46 * 0.392), 12);
  });

  it('counts homes without support and without service', () => {
    // Home 4 has one activity; only home 5 has neither.
    expect(value('abandonedHomes', example)).toBeCloseTo(0.2, 15);
    expect(value('abandonedHomes', { homeCount: 4, real: { genuine: [1, 0, 0, 0] } })).toBe(0.75);
  });

  it('is undefined where there is nothing to spread', () => {
    for (const name of [
      'supportGini',
      'supportTopShare',
      'supportBelief',
      'genuineGini',
      'genuineTopShare',
      'sessionsTopShare',
    ]) {
      expect(value(name, { homeCount: 5 })).toBeNaN();
    }
  });
});
