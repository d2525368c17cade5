import { describe, expect, it } from 'vitest';
import type { Strength, Use } from './pattern.ts';
import type { PatternResult, Verdict } from './result.ts';
import { groups, membersOf, tallies } from './tally.ts';

function result(id: string, strength: Strength, use: Use, verdict: Verdict): PatternResult {
  return { id, strength, use, verdict } as unknown as PatternResult;
}

const found = [
  result('P1', 'strong', 'fitted', 'holds'),
  result('P2', 'medium', 'heldOut', 'fails'),
  result('P3', 'medium', 'heldOut', 'holds'),
  result('P4', 'weak', 'heldOut', 'undecided'),
  result('P5', 'weak', 'heldOut', 'holds'),
  result('S43', 'check', 'heldOut', 'fails'),
];

describe('groups of patterns', () => {
  it('put strong and medium ones together, weak ones and checks apart, each pattern in one', () => {
    const ids = groups.map(({ name }) => [name, membersOf(found, name).map(({ id }) => id)]);
    expect(ids).toEqual([
      ['strongAndMedium', ['P1', 'P2', 'P3']],
      ['weak', ['P4', 'P5']],
      ['checks', ['S43']],
    ]);
  });
});

describe('a tally', () => {
  it('counts verdicts by use, and leaves out uses without a pattern', () => {
    expect(tallies(found)).toEqual([
      { use: 'fitted', of: 1, holds: 1, fails: 0, undecided: 0 },
      { use: 'heldOut', of: 5, holds: 2, fails: 2, undecided: 1 },
    ]);
    expect(tallies([result('P6', 'weak', 'prior', 'undecided')])).toEqual([
      { use: 'prior', of: 1, holds: 0, fails: 0, undecided: 1 },
    ]);
    expect(tallies([])).toEqual([]);
  });
});
