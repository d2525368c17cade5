import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareLimits, normalLimit } from '../../testing/falseAlarm.ts';
import { natureState } from '../../testing/natureState.ts';
import {
  forget,
  forgetAnew,
  knowsOpen,
  knowsVenue,
  loseTrust,
  setAwareness,
  spread,
  startAgain,
  unaware,
} from './household.ts';
import type { NatureState } from './state.ts';

const alarm = 1e-6;

const awarenessOf = (state: NatureState, level: number): number =>
  state.households.awareness.reduce((count, one) => count + (one === level ? 1 : 0), 0);

function expectCounted(state: NatureState): void {
  const { homes } = state.ledger;
  for (let home = 0; home < state.homes.count; home++) {
    const own = state.households.awareness.subarray(state.households.start[home], state.households.start[home + 1]);
    const count = (level: number) => own.filter((one) => one === level).length;
    expect([homes.unaware[home], homes.knowsVenue[home], homes.knowsOpen[home]]).toEqual([0, 1, 2].map(count));
  }
}

const forgetAll = (state: NatureState, week: number): void => {
  for (let home = 0; home < state.homes.count; home++)
    forget(home, week, state.households, state.ledger.homes, state.rules.values, state.luck);
};
const raise = (state: NatureState, level: number, week: number): void => {
  for (let home = 0; home < state.homes.count; home++) {
    for (let h = state.households.start[home] as number; h < (state.households.start[home + 1] as number); h++)
      setAwareness(h, home, level, week, 0, state.households, state.ledger.homes, state.rules.values, state.luck);
  }
};

describe('settleHouseholds', () => {
  it('gives every child one household, siblings together, special children apart', () => {
    const state = natureState(40);
    const { ofChild, start, count } = state.households;
    expect(start[40]).toBe(count);
    for (let home = 0; home < 40; home++) {
      const first = state.children.start[home] as number;
      const special = state.children.special[home] as number;
      expect(ofChild[first]).toBe(start[home]);
      for (let child = first + 1; child < (state.children.start[home + 1] as number); child++) {
        const step = (ofChild[child] as number) - (ofChild[child - 1] as number);
        expect([0, 1]).toContain(step);
        if (child - first <= special) expect(step).toBe(1);
      }
    }
    const joined = 1 - count / state.children.count;
    const spreadOf = Math.sqrt((0.25 * 0.75) / state.children.count);
    // Nearly a quarter of the children live with the one before; the first ones of each home do not.
    expect(Math.abs(joined - 0.25) / spreadOf).toBeLessThan(normalLimit(alarm) + 4);
  });

  it('starts with the shares of the table that know the venue, and that it is open (false alarm 1 in 1,000,000)', () => {
    const state = natureState(200);
    expectCounted(state);
    const { count } = state.households;
    for (const [level, share] of [
      [knowsOpen, 0.02],
      [knowsVenue, 0.03],
    ] as const) {
      const deviation = Math.abs(awarenessOf(state, level) - share * count) / Math.sqrt(share * (1 - share) * count);
      expect(deviation).toBeLessThan(normalLimit(alarm, 2));
    }
  });

  it('lets nobody know that the room is open who does not know the venue', () => {
    const state = natureState(20, { 'household.knowVenue': 0.3, 'household.knowOpen': 0.6 });
    const { count } = state.households;
    expect(awarenessOf(state, knowsVenue)).toBe(0);
    expect(awarenessOf(state, knowsOpen)).toBeGreaterThan(0.2 * count);
    expect(awarenessOf(state, knowsOpen)).toBeLessThan(0.4 * count);
  });
});

describe('forget', () => {
  it('is in distribution what weekly draws would be: geometric waits (false alarm 1 in 1,000,000)', () => {
    const rate = 0.08;
    const state = natureState(100, { 'household.forgetting': rate, 'household.knowVenue': 0 });
    raise(state, knowsVenue, 10);
    const { count } = state.households;
    let left = count;
    let chiSquare = 0;
    const last = 40;
    for (let week = 10; week <= last; week++) {
      forgetAll(state, week);
      expectCounted(state);
      const fell = left - awarenessOf(state, knowsVenue);
      // Learned in week 10, first draw at the end of week 11.
      const expected = week === 10 ? 0 : count * rate * (1 - rate) ** (week - 11);
      if (week === 10) expect(fell).toBe(0);
      else chiSquare += (fell - expected) ** 2 / expected;
      left -= fell;
    }
    const rest = count * (1 - rate) ** (last - 10);
    chiSquare += (left - rest) ** 2 / rest;
    const [, high] = chiSquareLimits(last - 10, 2 * alarm);
    expect(chiSquare).toBeLessThan(high);
  });

  it('falls one level at a time, and again from there', () => {
    const state = natureState(5, { 'household.forgetting': 1, 'household.knowVenue': 0 });
    raise(state, knowsOpen, 3);
    const seen = [3, 4, 5, 6].map((week) => {
      forgetAll(state, week);
      expectCounted(state);
      return [...new Set(state.households.awareness)];
    });
    expect(seen).toEqual([[knowsOpen], [knowsVenue], [unaware], [unaware]]);
  });

  it('goes on at the new rate from the week in which the rate changes (false alarm 1 in 1,000,000)', () => {
    const state = natureState(100, { 'household.forgetting': 0.01, 'household.knowVenue': 0 });
    raise(state, knowsVenue, 4);
    for (let week = 4; week < 10; week++) forgetAll(state, week);
    const values = { ...state.rules.values, 'household.forgetting': 0.2 };
    const known = awarenessOf(state, knowsVenue);
    for (let home = 0; home < 100; home++) forgetAnew(home, 10, state.households, values, state.luck);
    expect(awarenessOf(state, knowsVenue)).toBe(known);
    for (let week = 10; week < 13; week++) {
      forgetAll(state, week);
      const share = 0.8 ** (week - 9);
      const deviation = (awarenessOf(state, knowsVenue) - known * share) / Math.sqrt(known * share * (1 - share));
      expect(Math.abs(deviation), `week ${week}`).toBeLessThan(normalLimit(alarm, 3));
    }
    for (let home = 0; home < 100; home++)
      forgetAnew(home, 13, state.households, { ...values, 'household.forgetting': 0 }, state.luck);
    const left = awarenessOf(state, knowsVenue);
    for (let week = 13; week < 56; week++) forgetAll(state, week);
    expect(awarenessOf(state, knowsVenue)).toBe(left);
    expectCounted(state);
  });

  it('never happens at rate 0, or at one that is lost against 1', () => {
    for (const rate of [0, Number.MIN_VALUE, 1e-17]) {
      const state = natureState(5, { 'household.forgetting': rate });
      raise(state, knowsOpen, 0);
      for (let week = 0; week < 56; week++) forgetAll(state, week);
      expect([...new Set(state.households.awareness)]).toEqual([knowsOpen]);
    }
  });
});

describe('spread', () => {
  const spreadAll = (state: NatureState, hazard: number, week: number): void => {
    for (let home = 0; home < state.homes.count; home++)
      spread(home, hazard, week, 0, state.households, state.ledger.homes, state.rules.values, state.luck);
  };

  it('raises each household by one level with the hazard (false alarm 1 in 1,000,000)', () => {
    const state = natureState(100, { 'household.knowVenue': 0 });
    spreadAll(state, 0.3, 5);
    const { count } = state.households;
    expect(awarenessOf(state, knowsOpen)).toBe(0);
    const deviation = (awarenessOf(state, knowsVenue) - 0.3 * count) / Math.sqrt(0.21 * count);
    expect(Math.abs(deviation)).toBeLessThan(normalLimit(alarm));
    spreadAll(state, 1, 6);
    spreadAll(state, 1, 7);
    expect(awarenessOf(state, knowsOpen)).toBe(count);
    expectCounted(state);
  });

  it('does nothing at hazard 0, and more at a higher one, to the same households', () => {
    const reached = (hazard: number): number[] => {
      const state = natureState(20, { 'household.knowVenue': 0 });
      spreadAll(state, hazard, 5);
      return [...state.households.awareness.keys()].filter((h) => state.households.awareness[h] === knowsVenue);
    };
    expect(reached(0)).toEqual([]);
    const more = new Set(reached(0.4));
    expect(reached(0.1).every((h) => more.has(h))).toBe(true);
  });
});

describe('startAgain', () => {
  it("keeps the table's shares of awareness and trust with a new holder (false alarm 1 in 1,000,000)", () => {
    const state = natureState(100);
    raise(state, knowsOpen, 5);
    for (let home = 0; home < 100; home++)
      startAgain(home, 9, state.households, state.ledger.homes, state.rules.values, state.luck);
    const { count } = state.households;
    const deviation = (awarenessOf(state, knowsOpen) - 0.7 * count) / Math.sqrt(0.21 * count);
    expect(Math.abs(deviation)).toBeLessThan(normalLimit(alarm));
    expect(awarenessOf(state, knowsVenue)).toBe(0);
    for (const trust of state.households.trust) expect(trust).toBeCloseTo(0.4 * 0.8, 12);
    expectCounted(state);
  });
});

describe('loseTrust', () => {
  it('takes trust from those who know, by the share on which the room was locked', () => {
    const state = natureState(2, { 'household.knowVenue': 0 });
    setAwareness(0, 0, knowsVenue, 1, 0, state.households, state.ledger.homes, state.rules.values, state.luck);
    loseTrust(0, 0.5, state.households, state.rules.values);
    expect(state.households.trust[0]).toBeCloseTo(0.4 * 0.95, 12);
    expect([...state.households.trust.slice(1)].every((trust) => trust === 0.4)).toBe(true);
  });
});

describe('counts of households', () => {
  it('are right after any sequence of events', () => {
    const action = fc.tuple(fc.constantFrom('spread', 'forget', 'again'), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(action, { maxLength: 40 }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        (actions, rate) => {
          const state = natureState(3, { 'household.forgetting': rate });
          const { households, ledger, rules, luck } = state;
          for (const [week, [what, hazard]] of actions.entries()) {
            for (let home = 0; home < 3; home++) {
              if (what === 'spread') spread(home, hazard, week, 0, households, ledger.homes, rules.values, luck);
              else if (what === 'again') startAgain(home, week, households, ledger.homes, rules.values, luck);
              forget(home, week, households, ledger.homes, rules.values, luck);
            }
          }
          expectCounted(state);
          expect(Math.max(...households.awareness)).toBeLessThanOrEqual(knowsOpen);
        },
      ),
      { numRuns: 40, seed: 3 },
    );
  });
});
