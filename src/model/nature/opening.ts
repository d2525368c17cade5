import { quickLogistic } from '../numerics/quickLogistic.ts';
import { knowsOpen } from './household.ts';
import type { NatureState } from './state.ts';
import { useRoom } from './use.ts';

/** A half-day on which the room should be open (weekend in term, any in the holidays). */
export function schedule(state: NatureState, home: number): void {
  state.ledger.homes.scheduledOpenings[home] = (state.ledger.homes.scheduledOpenings[home] as number) + 1;
  state.quarterScheduled[home] = (state.quarterScheduled[home] as number) + 1;
}

/**
 * Keep the room open for a half-day: children of households that know come by.
 * @param scheduled whether it was due to be open then
 * @returns how many came
 */
export function keepOpen(
  state: NatureState,
  home: number,
  week: number,
  slot: number,
  quarter: number,
  scheduled: boolean,
): number {
  const { children, households, ledger, rules, luck } = state;
  const homes = ledger.homes;
  const inclination = rules.attendBase;
  const visit = luck.attendance.place(week, slot, 2);
  let came = 0;
  for (
    let child = children.start[home] as number;
    child < (children.start[home + 1] as number) && came < rules.room;
    child++
  ) {
    const household = households.ofChild[child] as number;
    if (households.awareness[household] !== knowsOpen) continue;
    const chance = quickLogistic(inclination + rules.attendTrust * (households.trust[household] as number));
    if (luck.attendance.uniformAt(children.address[child] as number, visit) >= chance) continue;
    came++;
    state.relief.give(child, week, rules.gainOpening);
    ledger.children.openVisits[child] = (ledger.children.openVisits[child] as number) + 1;
    useRoom(state, home, child, week, slot, quarter, rules.visitHours);
  }
  homes.openingVisits[home] = (homes.openingVisits[home] as number) + came;
  ledger.weeks.openings[week] = (ledger.weeks.openings[week] as number) + 1;
  if (scheduled) countOpen(state, home);
  if (came > 0) state.lastUse[home] = week;
  return came;
}

/** The room was open when it should have been: also during an activity. */
export function countOpen(state: NatureState, home: number): void {
  state.ledger.homes.openings[home] = (state.ledger.homes.openings[home] as number) + 1;
  state.quarterOpened[home] = (state.quarterOpened[home] as number) + 1;
}
