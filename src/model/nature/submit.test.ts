import { describe, expect, it } from 'vitest';
import { normalLimit } from '../../testing/falseAlarm.ts';
import { natureState } from '../../testing/natureState.ts';
import type { Values } from '../parameters/table.ts';
import { accepted, detected, detectionChance, submit, uploadType } from './submit.ts';

const draws = 4000;
/** One false alarm in a million over all the rates of this file. */
const limit = normalLimit(1e-6, 20);

/** Shares accepted and detected of many uploads of one type, at presence .6 and audits .1. */
function shares(
  type: keyof typeof uploadType,
  set: Partial<Values> = {},
): { taken: number; found: number; both: number } {
  const state = natureState(40, set, { children: 15 });
  let taken = 0;
  let found = 0;
  let both = 0;
  for (let k = 0; k < draws; k++) {
    const answer = submit(state, k % 40, uploadType[type], ((k / 40) % 50) | 0, (k / 2000) | 0, k % 7, 1, 0.6, 0.1);
    if (answer & accepted) taken++;
    if (answer & detected) found++;
    if (answer === (accepted | detected)) both++;
  }
  return { taken: taken / draws, found: found / draws, both: both / draws };
}

const expectRate = (share: number, rate: number): void => {
  if (rate === 0 || rate === 1) expect(share).toBe(rate);
  else expect(Math.abs(share - rate) / Math.sqrt((rate * (1 - rate)) / draws)).toBeLessThan(limit);
};

const chance = 0.02 + 0.25 * 0.6 + 0.1;

describe('screening', () => {
  it.each([
    ['none', 'staged', 0],
    ['none', 'duplicate', 0],
    ['hash', 'staged', 0],
    ['hash', 'duplicate', 0.95],
    ['human', 'staged', 0.18],
    ['human', 'duplicate', 0.18],
    ['human', 'genuine', 0],
    ['hash', 'genuine', 0],
    ['human', 'attempted', 0],
  ] as const)('%s refuses %s uploads at rate %d (false alarm 1 in 1,000,000 in all)', (screening, type, rate) => {
    expectRate(1 - shares(type, { 'app.screening': screening }).taken, rate);
  });
});

describe('detection', () => {
  it('finds fakes that were accepted, at base + presence + audits; they stay accepted (S111)', () => {
    const { taken, found, both } = shares('staged');
    expectRate(found, chance);
    expect(taken).toBe(1);
    expect(both).toBe(found);
    expectRate(shares('duplicate', { 'app.screening': 'hash' }).found, 0.05 * chance);
  });

  it('never finds what is real', () => {
    expect(shares('genuine').found).toBe(0);
    expect(shares('attempted').found).toBe(0);
  });

  it('takes a found fake out of the count where that is the rule', () => {
    const { taken, found, both } = shares('staged', { 'detection.withdraw': true });
    expectRate(found, chance);
    expect(taken).toBeCloseTo(1 - found, 12);
    expect(both).toBe(0);
  });

  it('has a chance of at most 1', () => {
    const { values } = natureState(1).rules;
    expect(detectionChance(1, 1, values)).toBe(1);
    expect(detectionChance(0, 0, values)).toBe(0.02);
    expect(detectionChance(0.5, 0.1, values)).toBeCloseTo(0.245, 12);
  });
});

describe('submit', () => {
  it('writes the true ledger: fakes by type, week and quarter; what was accepted; what was refused', () => {
    const state = natureState(2, { 'app.screening': 'hash', 'app.hashDuplicate': 1 });
    submit(state, 1, uploadType.staged, 5, 0, 0, 0, 0, 0);
    submit(state, 1, uploadType.duplicate, 5, 1, 0, 0, 0, 0);
    submit(state, 1, uploadType.duplicate, 54, 1, 0, -1, 0, 0);
    submit(state, 1, uploadType.genuine, 6, 0, 0, 0, 0, 0);
    submit(state, 1, uploadType.attempted, 6, 1, 0, 0, 0, 0);
    const { homes, weeks } = state.ledger;
    expect([homes.staged[1], homes.duplicate[1], homes.staged[0]]).toEqual([1, 2, 0]);
    expect([homes.stagedAccepted[1], homes.duplicateAccepted[1]]).toEqual([1, 0]);
    expect([homes.genuineAccepted[1], homes.attemptedAccepted[1]]).toEqual([1, 1]);
    expect([...homes.fakesByQuarter.slice(4)]).toEqual([2, 0, 0, 0]);
    expect([weeks.staged[5], weeks.duplicate[5], weeks.duplicate[54], weeks.refused[5], weeks.refused[54]]).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });
});
