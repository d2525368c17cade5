import { describe, expect, it } from 'vitest';
import { asked, described, reachOf } from './reach.ts';
import type { Target } from './targets.ts';

const targets: readonly Target[] = [
  { pattern: 'P1', figure: 'acceptedUploads', low: 1768, high: 1768 },
  { pattern: 'P8', figure: 'atTarget', low: 0.25, high: Number.POSITIVE_INFINITY },
];

/** A set with the distances of its targets. */
function set(pressure: number, components: readonly number[], censored = false) {
  const evaluation = { distance: Math.hypot(...components), censored, figures: [1700.123, Number.NaN], components };
  return { values: { 'director.pressure': pressure }, evaluation };
}

describe('reachOf', () => {
  it('names the nearest set, the first of equals, and for each target out of reach the set nearest to it', () => {
    const sets = [set(1, [0, 0], true), set(2, [3, 4]), set(3, [4, 3]), set(4, [2, 9])];
    const { nearest, within, missed } = reachOf(sets, targets, 2.5);
    expect(nearest).toBe(sets[1]);
    expect(within).toBe(0);
    expect(missed).toEqual([{ target: targets[1], nearest: sets[2] }]);
    expect(reachOf(sets, targets, 5).within).toBe(2);
  });
});

describe('a set in words', () => {
  it('says of each target four digits of the figure, what was asked and how far it is', () => {
    expect(described(set(17.5, [2.34567, Number.POSITIVE_INFINITY]), targets).split('\n')).toEqual([
      '  director.pressure=17.5',
      expect.stringMatching(/^ {4}P1 .*: 1,700, asked 1,768, 2\.346 standard errors away$/),
      expect.stringMatching(/^ {4}P8 .*: it has no value in any year$/),
    ]);
    expect(targets.map((target) => asked(target, 'zh'))).toEqual(['1,768', '不低于0.25']);
  });
});
