import { describe, expect, it } from 'vitest';
import { normalLimit } from '../../testing/falseAlarm.ts';
import { natureState } from '../../testing/natureState.ts';
import { knowsOpen, setAwareness } from './household.ts';
import { countOpen, keepOpen, schedule } from './opening.ts';
import type { NatureState } from './state.ts';

function everybodyKnows(state: NatureState): NatureState {
  const { households, ledger, rules, luck } = state;
  for (let home = 0; home < state.homes.count; home++) {
    for (let h = households.start[home] as number; h < (households.start[home + 1] as number); h++)
      setAwareness(h, home, knowsOpen, 0, 0, households, ledger.homes, rules.values, luck);
  }
  return state;
}

describe('keepOpen', () => {
  it('draws children of households that know, and nobody else', () => {
    const sure = { 'household.attendBase': 10, 'household.room': 400 };
    const nobody = natureState(1, { ...sure, 'household.knowVenue': 0 });
    expect(keepOpen(nobody, 0, 5, 1, 0, true)).toBe(0);
    expect(nobody.lastUse[0]).toBe(-1000);
    const all = everybodyKnows(natureState(1, sure, { children: 40 }));
    expect(keepOpen(all, 0, 5, 1, 0, true)).toBe(40);
    expect(all.lastUse[0]).toBe(5);
    const { homes, weeks, children } = all.ledger;
    expect([homes.openingVisits[0], homes.openings[0], weeks.openings[5], homes.uses[0]]).toEqual([40, 1, 1, 40]);
    expect([children.openVisits[7], children.hours[7], children.serviceQuarters[7]]).toEqual([1, 2, 1]);
    expect(all.children.relief[7]).toBe(0.001);
  });

  it('holds no more than the room, and counts as open only when it was due', () => {
    const state = everybodyKnows(natureState(1, { 'household.attendBase': 10, 'household.room': 9 }, { children: 40 }));
    expect(keepOpen(state, 0, 5, 1, 0, false)).toBe(9);
    expect(state.ledger.homes.openings[0]).toBe(0);
  });

  it('is visited by the odds of the table (false alarm 1 in 1,000,000)', () => {
    const state = everybodyKnows(natureState(60, { 'household.room': 400 }));
    const came = Array.from({ length: 60 }, (_, home) => keepOpen(state, home, 3, 1, 0, true)).reduce(
      (a, b) => a + b,
      0,
    );
    // Nobody had come before, so every household still has the trust of the start.
    const siblings = 1 / (1 + Math.exp(1.2 - 0.4));
    const { count } = state.children;
    const deviation = (came - siblings * count) / Math.sqrt(siblings * (1 - siblings) * count);
    // Siblings come after one of them has raised the trust of their household by .018: a shift far below one deviation.
    expect(Math.abs(deviation)).toBeLessThan(normalLimit(1e-6) + 1);
  });
});

describe('schedule', () => {
  it('counts the half-days on which the room should be open, and was', () => {
    const state = natureState(2);
    schedule(state, 1);
    schedule(state, 1);
    countOpen(state, 1);
    expect([...state.quarterScheduled, ...state.quarterOpened]).toEqual([0, 2, 0, 1]);
    expect([...state.ledger.homes.scheduledOpenings, ...state.ledger.homes.openings]).toEqual([0, 2, 0, 1]);
  });
});
