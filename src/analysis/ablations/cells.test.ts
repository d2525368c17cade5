import { describe, expect, it } from 'vitest';
import { patternsOf } from '../patterns/patternTable.ts';
import { cells, judged } from './cells.ts';
import { expected } from './variant.ts';

/** One figure, and three. */
const patterns = patternsOf(['P4', 'P8']);
const sample = { weights: Float64Array.of(1), replicates: 6 };

/** Columns of inactive homes, and of homes at the target, below half of it and far above it. */
function world(...values: readonly number[]) {
  const columns = values.map((value) => new Float64Array(6).fill(value));
  return judged(patterns, columns, sample, 's');
}

const before = world(0.5, 0.4, 0.1, 0.1);
const after = world(0.1, 0.3, 0.1, 0.1);
const expects = [
  ...expected('survive', 'P8.aboveTarget'),
  ...expected('vanish', 'P4', 'P8.atTarget'),
  ...expected('fall', 'P8'),
];

describe('the patterns of a world', () => {
  it('are judged each by its own columns', () => {
    expect(before.results.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['P4', 'holds'],
      ['P8', 'holds'],
    ]);
    expect(after.results.map(({ verdict }) => verdict)).toEqual(['fails', 'holds']);
    expect(after.results[1]?.figures.map(({ estimate }) => estimate)).toEqual([0.3, 0.1, 0.1]);
    expect(after.columns).toHaveLength(4);
  });
});

describe('the cells of a world', () => {
  it('are one a pattern, then one for each figure that the design names', () => {
    const found = cells(patterns, before, after, expects, sample, 's');
    expect(found.map(({ pattern, figure, fate, agreement, outcome }) => [pattern, figure, fate, agreement, outcome]))
      // The share at the target fell and is still above a quarter.
      .toEqual([
        ['P4', null, 'vanish', 'agrees', 'vanished'],
        ['P8', null, 'fall', 'agrees', 'fell'],
        ['P8', 'aboveTarget', 'survive', 'agrees', 'stayed'],
        ['P8', 'atTarget', 'vanish', 'contradicts', 'fell'],
      ]);
    expect(found[0]?.movement).toMatchObject({ figure: 'inactiveHomes', with: 0.5, without: 0.1 });
    expect(found[1]?.movement).toMatchObject({ figure: 'atTarget', with: 0.4, without: 0.3 });
    expect(found[2]?.movement).toMatchObject({ figure: 'aboveTarget', with: 0.1, without: 0.1, difference: 0 });
    expect([found[0]?.verdictWith, found[0]?.verdictWithout]).toEqual(['holds', 'fails']);
  });

  it('have no fate where the design says nothing', () => {
    const found = cells(patterns, before, after, expected('vanish', 'P8.atTarget'), sample, 's');
    expect(found.map(({ pattern, figure, fate, agreement }) => [pattern, figure, fate, agreement])).toEqual([
      ['P4', null, null, null],
      ['P8', null, null, null],
      ['P8', 'atTarget', 'vanish', 'contradicts'],
    ]);
  });

  it('need the pattern judged in both worlds', () => {
    const nothing = { ...after, results: [] };
    expect(() => cells(patterns, before, nothing, [], sample, 's')).toThrow('no pattern is called P4');
  });
});
