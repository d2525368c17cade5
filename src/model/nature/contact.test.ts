import { describe, expect, it } from 'vitest';
import { natureState } from '../../testing/natureState.ts';
import type { Values } from '../parameters/table.ts';
import { attend, contact, grantWish, label, workerVisit } from './contact.ts';
import type { NatureState } from './state.ts';

const special = {
  children: 30,
  specialChildren: [
    { name: 'A', age: 8, severity: 1.5, known: true },
    { name: 'B', age: 9, severity: 2, known: true },
  ],
};
const still = { 'child.fading': 0 } as const;

/** Relief of the first child after contacts in these weeks. */
function reliefAfter(weeks: readonly number[], set: Partial<Values> = {}, skill = 0.64): number {
  const state = natureState(1, { ...still, ...set }, special);
  for (const week of weeks) contact(state, 0, 0, week, 0, skill);
  return state.children.relief[0] as number;
}
const one = 0.015 * 1.5 * 0.8;

describe('contact', () => {
  it('works from the third in thirteen weeks on', () => {
    expect(reliefAfter([3, 4])).toBe(0);
    expect(reliefAfter([3, 4, 5])).toBeCloseTo(one, 12);
    expect(reliefAfter([3, 4, 5, 6])).toBeCloseTo(2 * one, 12);
    expect(reliefAfter([3, 8, 15])).toBeCloseTo(one, 12);
    expect(reliefAfter([3, 8, 16])).toBe(0);
    expect(reliefAfter([3, 8, 16, 17])).toBeCloseTo(one, 12);
    expect(reliefAfter([3, 3, 3])).toBeCloseTo(one, 12);
  });

  it('works by severity and the root of skill; how many are needed is a parameter', () => {
    expect(reliefAfter([3, 4, 5], {}, 0.25)).toBeCloseTo(0.015 * 1.5 * 0.5, 12);
    expect(reliefAfter([3], { 'child.contactsNeeded': 1 })).toBeCloseTo(one, 12);
    expect(reliefAfter(Array(19).fill(3), { 'child.contactsNeeded': 20 })).toBe(0);
    expect(reliefAfter(Array(20).fill(3), { 'child.contactsNeeded': 20 })).toBeCloseTo(one, 12);
  });

  it('is to a child the same from the case worker, and counted apart', () => {
    const state = natureState(1, still, special);
    for (const week of [3, 4, 5, 6]) workerVisit(state, 0, 0, week, 0, 0.64);
    expect(state.children.relief[0]).toBeCloseTo(2 * one, 12);
    const { workerVisits, caseContacts } = state.ledger.homes;
    expect([workerVisits[0], caseContacts[0]]).toEqual([4, 0]);
  });

  it('counts for one child alone, by quarters with at least two', () => {
    const state = natureState(1, still, special);
    for (const [child, week, quarter] of [
      [0, 1, 0],
      [1, 2, 0],
      [0, 3, 0],
      [0, 4, 0],
      [1, 20, 1],
      [1, 54, -1],
    ] as const) {
      contact(state, 0, child, week, quarter, 0.5);
    }
    const { children, homes, weeks } = state.ledger;
    expect([...children.caseContacts.slice(0, 2)]).toEqual([3, 3]);
    expect([...children.caseQuarters.slice(0, 2)]).toEqual([1, 0]);
    expect([...children.serviceQuarters.slice(0, 2)]).toEqual([1, 2]);
    expect([...homes.caseContactsByQuarter]).toEqual([4, 1, 0, 0]);
    expect([homes.caseContacts[0], weeks.caseContacts[54], children.hours[0]]).toEqual([6, 1, 4.5]);
    expect(state.children.relief[1]).toBe(0);
  });
});

describe('grantWish', () => {
  it('relieves the child at once, and fades at its own rate', () => {
    const state = natureState(1, { ...still, 'child.labelWish': 0 }, special);
    grantWish(state, 0, 4, 10);
    state.relief.finish(0.159);
    expect(state.ledger.children.wishes[4]).toBe(1);
    const left = 1 - 0.159;
    expect(state.ledger.children.gain[4]).toBeCloseTo((0.1 * (1 - left ** 46)) / 0.159 / 56, 12);
  });

  it('in public is a deficit-framed event', () => {
    const harmed = (share: number): boolean => {
      const state = natureState(1, { 'child.labelWish': share }, special);
      grantWish(state, 0, 0, 10);
      return state.children.relief.some((relief) => relief < 0);
    };
    expect([harmed(0), harmed(1)]).toEqual([false, true]);
  });
});

describe('label', () => {
  const labelled = (set: Partial<Values>): [NatureState, number[]] => {
    const state = natureState(1, { ...still, ...set }, special);
    label(state, 0, 5);
    return [state, [...state.children.relief.keys()].filter((child) => state.children.relief[child] !== 0)];
  };

  it('harms left-behind children of low need who are not special, and nobody else', () => {
    const [state, harmed] = labelled({});
    const { category, needStart } = state.ledger.children;
    const expected = [...needStart.keys()].filter(
      (child) => child >= 2 && category[child] === 0 && (needStart[child] as number) < 1.5,
    );
    expect(harmed).toEqual(expected);
    expect(expected.length).toBeGreaterThan(3);
    expect(state.children.relief[harmed[0] as number]).toBe(-0.005);
  });

  it('helps where the sign is turned, and does nothing at 0', () => {
    const [state, helped] = labelled({ 'child.labelHarm': -0.01 });
    expect(state.children.relief[helped[0] as number]).toBe(0.01);
    expect(labelled({ 'child.labelHarm': 0 })[1]).toEqual([]);
  });
});

describe('attend', () => {
  it('is everyday attention to special children: of a director who knows them, of neighbours to all', () => {
    const relief = (set: Partial<Values>, known: readonly number[]): number[] => {
      const state = natureState(1, { ...still, ...set }, special);
      attend(state, 0, 12, 13, 0.4, (child) => known.includes(child));
      return [...state.children.relief.slice(0, 3)];
    };
    expect(relief({}, [1])).toEqual([0, 0.0005 * 0.4 * 13, 0]);
    const both = relief({ 'child.neighbours': 0.001 }, [1]);
    expect(both[0]).toBeCloseTo(0.013, 12);
    expect(both[1]).toBeCloseTo(0.0156, 12);
    expect(both[2]).toBe(0);
  });
});
