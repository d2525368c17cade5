import { describe, expect, it } from 'vitest';
import { natureState } from '../../testing/natureState.ts';
import { quickLogistic } from '../numerics/quickLogistic.ts';
import { hold, type Session } from './activity.ts';
import { knowsOpen } from './household.ts';
import { keepOpen } from './opening.ts';
import type { NatureState } from './state.ts';

/** Who comes, by section 7.5 of docs/odd.md, every draw at its address. */
const set = {
  'household.attendBase': 0.2,
  'household.attendQuality': 0.7,
  'household.attendTrust': 1.1,
  'household.attendOverlap': 0.9,
  'household.told': 4,
  'household.circle': 5,
  'household.room': 9,
  'household.knowVenue': 0.5,
  'household.knowOpen': 0.35,
  'household.taking': 0.5,
  'household.trustGain': 0.2,
  'child.acceptance': 0.6,
  'child.fading': 0,
};
const village = {
  children: 40,
  specialChildren: [
    { name: 'A', age: 8, severity: 1, known: true },
    { name: 'B', age: 9, severity: 2, known: true },
  ],
};
const home = 1;

/** Children of the second home in the order in which they are asked, and who of them come. */
function expected(state: NatureState, session: Session): { asked: number; came: number[] } {
  const { households, children, luck } = state;
  const { week, slot, quality, taught, announced, invited } = session;
  const first = children.start[home] as number;
  const own = households.start[home] as number;
  const size = (households.start[home + 1] as number) - own;
  const told = Array.from(
    { length: 4 + announced },
    (_, k) => own + Math.floor(luck.attendance.uniform(2, week, slot, 4096 + k) * size),
  );
  const from = Math.floor(luck.attendance.uniform(2, week, slot, 8191) * 40);
  const listed = Array.from({ length: 40 }, (_, k) => (from + k) % 40).filter((place) => {
    const address = 2048 + place;
    if (place < 2)
      return (
        (invited >> place) % 2 === 1 &&
        luck.attendance.uniform(address, week, slot, 1) < (children.acceptance[2 * home + place] as number)
      );
    const household = households.ofChild[first + place] as number;
    return place < 2 + 5 || households.awareness[household] === knowsOpen || told.includes(household);
  });
  const came: number[] = [];
  let asked = 0;
  for (const place of listed) {
    if (came.length === 9) break;
    asked++;
    const trust = households.trust[households.ofChild[first + place] as number] as number;
    const chance = quickLogistic(0.2 + 0.7 * quality + 1.1 * trust - (taught ? 0.9 : 0));
    if (luck.attendance.uniform(2048 + place, week, slot) < chance) came.push(first + place);
  }
  return { asked, came };
}

describe('an activity', () => {
  it('is asked to and attended as the draws of village, household and child say', () => {
    const state = natureState(2, set, village);
    const sizes: number[] = [];
    for (let week = 0; week < 50; week++) {
      const session: Session = {
        home,
        week,
        slot: week % 3,
        quarter: Math.min(3, Math.floor(week / 13)),
        theme: 1,
        taught: week % 2 === 1,
        quality: 0.3 + (week % 5) / 10,
        skill: 0.5,
        invited: week % 4,
        urged: false,
        volunteers: false,
        announced: week % 3 === 2 ? 3 : 0,
      };
      const { asked, came } = expected(state, session);
      const before = state.ledger.homes.candidates[home] as number;
      expect(hold(state, session)).toBe(came.length);
      expect([...state.attending.slice(0, came.length)]).toEqual(came);
      if (came.length >= 3) expect((state.ledger.homes.candidates[home] as number) - before).toBe(asked);
      sizes.push(came.length);
    }
    expect([Math.max(...sizes), Math.min(...sizes) < 9]).toEqual([9, true]);
    expect(state.ledger.homes.specialSessions[home]).toBeGreaterThan(3);
  });
});

describe('an open room', () => {
  it('is visited by children whose families know, in the order of their places, as their draws say', () => {
    const sizes: number[] = [];
    for (let week = 0; week < 20; week++) {
      const state = natureState(2, { ...set, 'household.siblings': 0, 'household.room': 6 }, village);
      const { households, children, luck } = state;
      const first = children.start[home] as number;
      const came = Array.from({ length: 40 }, (_, place) => first + place)
        .filter((child) => households.awareness[households.ofChild[child] as number] === knowsOpen)
        .filter((child) => luck.attendance.uniform(2048 + child - first, week, 1, 2) < quickLogistic(0.2 + 1.1 * 0.4))
        .slice(0, 6);
      expect(keepOpen(state, home, week, 1, 0, true)).toBe(came.length);
      const visits = [...state.ledger.children.openVisits.keys()].filter(
        (child) => state.ledger.children.openVisits[child] === 1,
      );
      expect(visits).toEqual(came);
      sizes.push(came.length);
    }
    expect([Math.max(...sizes), Math.min(...sizes) < 6]).toEqual([6, true]);
  });
});
