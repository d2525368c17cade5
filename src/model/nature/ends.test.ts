import { describe, expect, it } from 'vitest';
import { natureState } from '../../testing/natureState.ts';
import { calendar, type Moment } from '../calendar.ts';
import { director, Holders, keeper, nobody } from '../director/holder.ts';
import type { Values } from '../parameters/table.ts';
import { endQuarter, endWeek, finish } from './ends.ts';
import { knowsOpen, knowsVenue, setAwareness } from './household.ts';
import type { NatureState } from './state.ts';
import { markService, useRoom } from './use.ts';

const still = { 'household.forgetting': 0, 'household.outreach': 0, 'household.knowVenue': 0, 'household.siblings': 0 };

/** Homes after a week. @param week from 1 */
function ended(
  state: NatureState,
  week: number,
  kinds: readonly number[],
  opened: readonly number[] = [],
): NatureState {
  const holders = new Holders(kinds.length);
  holders.kind.set(kinds);
  const moment = calendar(state.rules.values)[week - 1] as Moment;
  endWeek(state, moment, holders, Uint8Array.from(kinds.map((_, home) => opened[home] ?? 0)));
  return state;
}
function knows(state: NatureState, home: number, places: readonly number[], level: number): void {
  const { households, ledger, rules, luck } = state;
  const first = households.start[home] as number;
  for (const place of places)
    setAwareness(first + place, home, level, 0, 0, households, ledger.homes, rules.values, luck);
}

describe('the end of a week', () => {
  it('writes the shares of all households at each awareness', () => {
    const state = natureState(2, still, { children: 10 });
    knows(state, 0, [1, 2, 3], knowsVenue);
    knows(state, 1, [0], knowsVenue);
    knows(state, 1, [4, 5], knowsOpen);
    ended(state, 6, [director, director]);
    const { weeks } = state.ledger;
    const count = state.households.count;
    expect(count).toBe(20);
    expect([weeks.knowsVenue[5], weeks.knowsOpen[5], weeks.unaware[5]]).toEqual(
      [4 / 20, 2 / 20, 14 / 20].map((share) => expect.closeTo(share, 12)),
    );
    expect([weeks.knowsVenue[4], weeks.knowsVenue[6]]).toEqual([0, 0]);
  });

  it('takes things into private use where there is a holder and nobody used the room, less where the agency comes', () => {
    const state = natureState(5, { ...still, 'home.private': 0.1, 'home.materials': 0.5 }, { children: 10 });
    state.homes.presence.set([0, 0.4, 0, 0, 0]);
    state.homes.materials[4] = 0.03;
    state.lastUse[3] = 7;
    ended(state, 8, [director, keeper, nobody, director, director]);
    // The last has no more than .03 to lose.
    const taken = [0.1, 0.06, 0, 0, 0.03].map((share) => expect.closeTo(share, 12));
    expect([...state.ledger.homes.takenByHolder]).toEqual(taken);
    expect([...state.homes.materials]).toEqual([0.4, 0.44, 0.5, 0.5, 0].map((share) => expect.closeTo(share, 12)));
    ended(state, 9, [director, keeper, nobody, director, director]);
    expect(state.ledger.homes.takenByHolder[3]).toBeCloseTo(0.1, 12);
  });

  it('brings the author in his week, who finds the room open or shut', () => {
    const state = natureState(2, still, { children: 10 });
    state.authorWeek.fill(9);
    ended(state, 10, [director, director], [1, 0]);
    expect([...state.ledger.homes.authorLocked]).toEqual([0, 1]);
  });

  it('lets families hear where there is outreach, by the luck of the week, and forget', () => {
    const state = natureState(1, { ...still, 'household.outreach': 0.3 }, { children: 60 });
    ended(state, 6, [director]);
    const { awareness, toAddress } = state.households;
    const heard = Array.from({ length: 60 }, (_, h) =>
      state.luck.awareness.uniform(h + (toAddress[0] as number), 5, 8) < 0.3 ? 1 : 0,
    );
    expect([...awareness]).toEqual(heard);
    expect(new Set(heard).size).toBe(2);
    const forgetful = natureState(1, { ...still, 'household.forgetting': 0.5 }, { children: 60 });
    knows(
      forgetful,
      0,
      Array.from({ length: 60 }, (_, h) => h),
      knowsVenue,
    );
    for (let week = 1; week <= 3; week++) ended(forgetful, week, [nobody]);
    const left = forgetful.ledger.homes.knowsVenue[0] as number;
    expect(left).toBe([...forgetful.households.forgets].filter((falls) => falls > 2 && falls < 32_000).length);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(60);
  });
});

describe('the end of a quarter', () => {
  it('takes trust by the share of half-days on which the room was locked, and counts anew', () => {
    const state = natureState(2, { ...still, 'household.trustLocked': 0.5, 'household.trust': 0.4 }, { children: 10 });
    knows(state, 0, [0, 1], knowsVenue);
    state.quarterScheduled.set([4, 0]);
    state.quarterOpened.set([1, 0]);
    endQuarter(state);
    expect(state.households.trust[0]).toBeCloseTo(0.4 * (1 - 0.5 * 0.75), 12);
    expect(state.households.trust[2]).toBe(0.4);
    expect([...state.quarterScheduled, ...state.quarterOpened]).toEqual([0, 0, 0, 0]);
  });
});

describe('the end', () => {
  it('settles relief, and the mean trust of each home', () => {
    const state = natureState(2, { ...still, 'child.fading': 0 }, { children: 10 });
    state.households.trust.set(Array.from({ length: 20 }, (_, h) => h / 10));
    state.relief.give(3, 28, 0.5);
    finish(state);
    // .0 to .9, and 1.0 to 1.9; half a unit in the second half of 56 weeks.
    expect([...state.ledger.homes.trust]).toEqual([0.45, 1.45].map((trust) => expect.closeTo(trust, 12)));
    expect(state.ledger.children.gain[3]).toBeCloseTo(0.25, 12);
  });
});

describe('using the room', () => {
  const used = (set: Partial<Values>, takes: number, week = 5): NatureState => {
    const state = natureState(2, { ...still, 'home.taken': 0.02, 'home.materials': 0.5, ...set }, { children: 10 });
    state.households.takes.fill(takes);
    useRoom(state, 1, 14, week, 2, 1, 1.5);
    return state;
  };

  it('raises trust, counts hours, a use and a quarter of service', () => {
    const { households, ledger, homes } = used({ 'household.trustGain': 0.1, 'household.trust': 0.4 }, 0);
    expect(households.trust[14]).toBeCloseTo(0.46, 12);
    expect([ledger.children.hours[14], ledger.homes.uses[1], ledger.children.serviceQuarters[14]]).toEqual([1.5, 1, 1]);
    expect([homes.materials[1], ledger.homes.takenByFamilies[1]]).toEqual([0.5, 0]);
    expect(households.trust[13]).toBe(0.4);
  });

  it('costs an item where the family takes them home, as long as there is one', () => {
    const { ledger, homes } = used({ 'household.dispute': 0 }, 1);
    expect([homes.materials[1], ledger.homes.takenByFamilies[1]]).toEqual([expect.closeTo(0.48, 12), 0.02]);
    expect(homes.materials[0]).toBe(0.5);
    expect(used({ 'home.materials': 0.005 }, 1).ledger.homes.takenByFamilies[1]).toBe(0.005);
  });

  it('ends in a dispute by the luck of the child and the half-day, which costs trust', () => {
    const gain = { 'household.trustGain': 0, 'household.trust': 0.4, 'household.trustDispute': 0.25 };
    const disputes = Array.from({ length: 30 }, (_, week) => {
      const state = used({ ...gain, 'household.dispute': 0.5 }, 1, week);
      const address = 14 + (state.children.toAddress[1] as number);
      const quarrel = state.luck.items.uniform(address, week, 2) < 0.5;
      expect(state.households.trust[14]).toBeCloseTo(quarrel ? 0.3 : 0.4, 12);
      return quarrel;
    });
    expect(new Set(disputes).size).toBe(2);
    expect(used({ ...gain, 'household.dispute': 1 }, 0).households.trust[14]).toBe(0.4);
  });

  it('counts a quarter once, and none in the closing weeks', () => {
    const state = natureState(1, still, { children: 10 });
    for (const quarter of [0, 0, -1, 2, 2, -1]) markService(state, 3, quarter);
    expect([...state.ledger.children.serviceQuarters]).toEqual([0, 0, 0, 2, 0, 0, 0, 0, 0, 0]);
  });
});
