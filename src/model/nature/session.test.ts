import { describe, expect, it } from 'vitest';
import { natureState } from '../../testing/natureState.ts';
import { hold, type Session } from './activity.ts';

/** A session in the second of two villages of forty, to which eight come, in its columns. */
const sure = { 'household.attendBase': 16, 'household.told': 200, 'household.room': 8, 'household.siblings': 0 };
const traits = { children: 40, specialChildren: [] };
const session: Session = {
  home: 1,
  week: 3,
  slot: 1,
  quarter: 0,
  theme: 0,
  taught: true,
  quality: 0.3,
  skill: 0.5,
  invited: 0,
  urged: false,
  volunteers: false,
  announced: 0,
};

describe('a session', () => {
  it('is counted for its home, its week and its quarter, the first included', () => {
    const state = natureState(2, sure, traits);
    hold(state, session);
    hold(state, { ...session, week: 4 });
    const { homes, weeks } = state.ledger;
    expect([...homes.genuine, ...homes.sessions, ...homes.redundantSessions]).toEqual([0, 2, 0, 16, 0, 16]);
    const second = [4, 5, 6, 7].map((at) => [homes.genuineByQuarter[at], homes.sessionsByQuarter[at]]);
    expect(second).toEqual([
      [2, 16],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(homes.qualityByQuarter[4]).toBeCloseTo(0.6, 12);
    expect([...homes.genuineByQuarter.slice(0, 4), ...homes.unprompted]).toEqual([0, 0, 0, 0, 0, 2]);
    expect([weeks.genuine[3], weeks.sessions[3], weeks.genuine[4], weeks.sessions[5]]).toEqual([1, 8, 1, 0]);
    // 8 x .3 of 10 x .6, twice.
    expect(homes.content[1]).toBeCloseTo(0.8, 12);
    expect(homes.quality[1]).toBeCloseTo(0.6, 12);
  });

  it('is counted for each child who came: sessions, and quarters with at least one', () => {
    const state = natureState(2, sure, traits);
    const sessions = new Uint16Array(80);
    const quarters = Array.from({ length: 80 }, () => new Set<number>());
    for (const [week, quarter] of [
      [1, 0],
      [2, 0],
      [14, 1],
      [15, 1],
      [54, -1],
    ] as const) {
      const came = hold(state, { ...session, week, quarter });
      for (const child of state.attending.slice(0, came)) {
        sessions[child] = (sessions[child] as number) + 1;
        if (quarter >= 0) quarters[child]?.add(quarter);
      }
    }
    const { children } = state.ledger;
    expect([...children.sessions]).toEqual([...sessions]);
    expect([...children.sessionQuarters]).toEqual(quarters.map(({ size }) => size));
    expect([...children.serviceQuarters]).toEqual(quarters.map(({ size }) => size));
    expect(Math.max(...sessions)).toBeGreaterThan(1);
  });

  it('is heard of by the share of children who came, and what is said besides', () => {
    const heard = { 'household.learning': 0.9, 'household.hearsay': 0.1, 'household.knowVenue': 0 };
    const state = natureState(2, { ...sure, ...heard }, traits);
    hold(state, session);
    // .9 x (8/40 + .1)
    const expected = Array.from({ length: 40 }, (_, h) =>
      state.luck.awareness.uniform(2048 + h, 3, 1) < 0.27 ? 1 : 0,
    );
    expect([...state.households.awareness.slice(state.households.start[1])]).toEqual(expected);
    expect(new Set(expected).size).toBe(2);
  });
});
