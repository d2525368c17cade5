import { describe, expect, it } from 'vitest';
import { valuesByHand } from '../../testing/byHand.ts';
import { director, Holders, keeper } from './holder.ts';
import { prepare, sitTest, testBonus } from './skillTest.ts';

const values = valuesByHand({
  'skillTest.gate': 'bonus',
  'skillTest.pass': 0.5,
  'skillTest.noise': 0.1,
  'skillTest.study': 0.1,
  'skillTest.cram': 0.05,
  'skillTest.bonus': 3,
});

function one(skill: number, kind: number = director): Holders {
  const holders = new Holders(1);
  holders.kind[0] = kind;
  holders.skill[0] = skill;
  return holders;
}

describe('the test of skill', () => {
  it('is prepared by learning a little and cramming a little, until it is passed', () => {
    const holders = one(0.4);
    prepare(holders, 0, values);
    // 0.4 + 0.1 x 0.6, and 0.05 on paper alone.
    expect(holders.skill[0]).toBeCloseTo(0.46, 12);
    expect(holders.crammed[0]).toBeCloseTo(0.05, 12);
    // 0.46 + 0.05 - 0.1 x 0.2 = 0.49; with half of the error 0.5 and over.
    expect(sitTest(holders, 0, values, -0.2)).toBe(false);
    expect(testBonus(holders, 0, values)).toBe(0);
    expect(sitTest(holders, 0, values, -0.09)).toBe(true);
    expect(testBonus(holders, 0, values)).toBe(3);
    prepare(holders, 0, values);
    expect(holders.crammed[0]).toBeCloseTo(0.05, 12);
  });

  it('is nothing to a keeper, and nothing to anybody where no rule asks for it', () => {
    const holders = one(0.4, keeper);
    prepare(holders, 0, values);
    expect(holders.skill[0]).toBe(0.4);
    const other = one(0.4);
    prepare(other, 0, { ...values, 'skillTest.gate': 'none' });
    expect([other.skill[0], other.crammed[0]]).toEqual([0.4, 0]);
    other.tested[0] = 1;
    expect(testBonus(other, 0, { ...values, 'skillTest.gate': 'none' })).toBe(0);
  });
});
