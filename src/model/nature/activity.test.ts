import { describe, expect, it } from 'vitest';
import { natureState } from '../../testing/natureState.ts';
import { themes } from '../school.ts';
import { hold, type Session } from './activity.ts';
import type { NatureState } from './state.ts';

/** Everybody who knows comes, certainly. */
const sure = { 'household.attendBase': 10, 'household.attendOverlap': 0, 'household.told': 200 } as const;
const plainTraits = { children: 40, specialChildren: [] };
const twoSpecial = {
  children: 40,
  specialChildren: [
    { name: 'A', age: 8, severity: 1, known: true },
    { name: 'B', age: 9, severity: 2, known: true },
  ],
};

const session: Session = {
  home: 0,
  week: 10,
  slot: 0,
  quarter: 0,
  theme: 0,
  taught: false,
  quality: 0.6,
  skill: 0.5,
  invited: 0,
  urged: false,
  volunteers: false,
  announced: 0,
};

const attended = (state: NatureState): number[] =>
  [...state.ledger.children.sessions.keys()].filter((child) => (state.ledger.children.sessions[child] as number) > 0);

describe('hold', () => {
  it('fills the room and no more', () => {
    const state = natureState(1, { ...sure, 'household.room': 9 }, plainTraits);
    expect(hold(state, session)).toBe(9);
    expect(attended(state)).toHaveLength(9);
    expect(state.ledger.homes.sessions[0]).toBe(9);
  });

  it('is only attempted below the minimum of children, and gives nothing then', () => {
    const nobodyComes = { 'household.attendBase': -10, 'household.attendTrust': 0, 'household.attendQuality': 0 };
    const state = natureState(1, nobodyComes, plainTraits);
    expect(hold(state, session)).toBeLessThan(3);
    const { homes, weeks, children } = state.ledger;
    expect([homes.attempted[0], homes.genuine[0], weeks.attempted[10], weeks.genuine[10]]).toEqual([1, 0, 1, 0]);
    expect(children.hours.every((hours) => hours === 0)).toBe(true);
    expect(state.lastUse[0]).toBe(-1000);
    for (const [room, genuine] of [
      [2, 0],
      [3, 1],
    ] as const) {
      const small = natureState(1, { ...sure, 'household.room': room }, plainTraits);
      hold(small, session);
      expect(small.ledger.homes.genuine[0]).toBe(genuine);
    }
  });

  it('calls the circle whatever is known, and nobody else who knows nothing', () => {
    const state = natureState(1, { ...sure, 'household.told': 0, 'household.knowVenue': 0 }, plainTraits);
    expect(hold(state, session)).toBe(4);
    expect(attended(state)).toEqual([0, 1, 2, 3]);
    expect(state.ledger.homes.candidates[0]).toBe(4);
  });

  it('tells some households for this activity alone', () => {
    const state = natureState(
      1,
      {
        ...sure,
        'household.told': 3,
        'household.knowVenue': 0,
        'household.circle': 0,
        'household.learning': 0,
        'activity.minimumChildren': 1,
      },
      plainTraits,
    );
    const came = [10, 11].map((week) => {
      const before = attended(state).length;
      hold(state, { ...session, week });
      return attended(state).length - before;
    });
    expect(Math.min(...came)).toBeGreaterThan(0);
    // Three households at most, of one to a few children; another week tells others.
    const households = new Set(attended(state).map((child) => state.households.ofChild[child]));
    expect(households.size).toBeLessThanOrEqual(6);
    expect([...state.households.awareness].every((level) => level === 0)).toBe(true);
  });

  it('lets a special child come only if invited and accepted', () => {
    const accepted = natureState(1, { ...sure, 'child.acceptance': 1, 'household.room': 200 }, twoSpecial);
    hold(accepted, { ...session, invited: 0b10 });
    expect(attended(accepted)).not.toContain(0);
    expect(attended(accepted)).toContain(1);
    expect(accepted.ledger.homes.specialSessions[0]).toBe(1);
    const refused = natureState(1, { ...sure, 'child.acceptance': 0, 'household.room': 200 }, twoSpecial);
    hold(refused, { ...session, invited: 0b11 });
    expect(refused.ledger.homes.specialSessions[0]).toBe(0);
  });

  it('costs quality with special children where skill is lacking', () => {
    const qualityWith = (invited: number, skill: number): number => {
      const state = natureState(1, { ...sure, 'child.acceptance': 1, 'household.room': 200 }, twoSpecial);
      hold(state, { ...session, invited, skill });
      return state.ledger.homes.quality[0] as number;
    };
    expect(qualityWith(0, 0.5)).toBeCloseTo(0.6, 12);
    expect(qualityWith(0b11, 0.5)).toBeCloseTo(0.6 * (1 - 2 * 0.2 * 0.5), 12);
    expect(qualityWith(0b11, 1)).toBeCloseTo(0.6, 12);
  });

  it('gives each child quality times the theme, a special child a part of it, all less where the school taught it', () => {
    const reliefWith = (change: Partial<Session>): readonly [general: number, special: number] => {
      const state = natureState(
        1,
        { ...sure, 'child.acceptance': 1, 'household.room': 200, 'child.companionship': 0.5, 'child.ability': 2 },
        twoSpecial,
      );
      hold(state, { ...session, invited: 0b11, skill: 1, theme: themes.indexOf('family'), ...change });
      return [state.children.relief[5] as number, state.children.relief[0] as number];
    };
    // Parent-child education: benefit 1.3, ability .3 of it.
    const general = 0.007 * 0.6 * 1.3 * (0.5 * 0.7 + 2 * 0.3);
    const [own, special] = reliefWith({});
    expect(own).toBeCloseTo(general, 12);
    expect(special).toBeCloseTo(0.1 * general, 12);
    expect(reliefWith({ taught: true })[0]).toBeCloseTo(0.3 * general, 12);
    expect(reliefWith({ quality: 0.3 })[0]).toBeCloseTo(general / 2, 12);
  });

  it('splits what a session gave into companionship and ability', () => {
    const state = natureState(1, sure, plainTraits);
    hold(state, { ...session, theme: themes.indexOf('holiday') });
    const [child] = attended(state);
    const { companionship, ability } = state.ledger.children;
    expect(ability[child as number]).toBeCloseTo(0.007 * 0.6 * 0.8, 12);
    expect(companionship[child as number]).toBeCloseTo(0.007 * 0.6 * 0.2, 12);
  });

  it('makes peers accept a special child more after a good joint activity, less after a bad one', () => {
    const acceptance = (quality: number): number => {
      const state = natureState(1, { ...sure, 'child.acceptance': 1, 'household.room': 200 }, twoSpecial);
      state.children.acceptance.fill(0.999_999);
      hold(state, { ...session, invited: 0b01, skill: 1, quality });
      return state.children.acceptance[0] as number;
    };
    expect(acceptance(0.35)).toBeGreaterThan(0.999_999);
    expect(acceptance(0.34)).toBeCloseTo(0.95, 5);
  });

  it('counts quarters, unprompted and volunteer activities, redundancy, and hours of service', () => {
    const state = natureState(1, sure, plainTraits);
    hold(state, { ...session, quarter: 1, taught: true, urged: true });
    const first = state.ledger.homes.sessions[0] as number;
    hold(state, { ...session, slot: 1, quarter: 1, volunteers: true });
    hold(state, { ...session, week: 53, quarter: -1 });
    const { homes, children } = state.ledger;
    expect([homes.genuine[0], homes.unprompted[0], homes.volunteerActivities[0]]).toEqual([3, 2, 1]);
    expect([...homes.genuineByQuarter]).toEqual([0, 2, 0, 0]);
    expect(homes.redundantSessions[0]).toBe(first);
    expect(Math.max(...children.sessionQuarters)).toBe(1);
    const hours = children.hours.reduce((sum, one) => sum + one, 0);
    expect(hours).toBeCloseTo(1.5 * (homes.sessions[0] as number), 9);
    expect(homes.content[0]).toBeCloseTo(3 * Math.min(1, (15 * 0.6) / 6), 12);
    expect(state.lastUse[0]).toBe(53);
  });

  it('spreads awareness the more the more children come', () => {
    const awareAfter = (room: number): number => {
      const state = natureState(30, { ...sure, 'household.room': room, 'household.knowVenue': 0 }, plainTraits);
      for (let home = 0; home < 30; home++) hold(state, { ...session, home });
      return state.ledger.homes.knowsVenue.reduce((sum, one) => sum + one, 0);
    };
    expect(awareAfter(20)).toBeGreaterThan(2 * awareAfter(4));
    expect(awareAfter(2)).toBe(0);
  });
});
