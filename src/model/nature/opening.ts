import { isBelow, limitOf } from '../luck/word.ts';
import { quickLogistic } from '../numerics/quickLogistic.ts';
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
  const { households, ledger, rules, luck } = state;
  const homes = ledger.homes;
  const { attending, addresses, words } = state;
  const know = homes.knowsOpen[home] === 0 ? 0 : familiesKnow(state, home);
  luck.attendance.wordsOfAgents(addresses, 0, know, luck.attendance.place(week, slot, 2), words);
  let came = 0;
  for (let k = 0; k < know && came < rules.room; k++) {
    const child = attending[k] as number;
    const trust = households.trust[households.ofChild[child] as number] as number;
    const chance = quickLogistic(rules.attendBase + rules.attendTrust * trust);
    if (!isBelow(words[k] as number, limitOf(chance))) continue;
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

/** List the children whose families know that the room is open, with their addresses. @returns how many */
function familiesKnow({ children, households, attending, addresses }: NatureState, home: number): number {
  const { reached } = households;
  const toAddress = children.toAddress[home] as number;
  const end = children.start[home + 1] as number;
  let count = 0;
  for (let child = children.start[home] as number; child < end; child++) {
    const bits = reached[child] as number;
    attending[count] = child;
    addresses[count] = child + toAddress;
    // No branch that the processor could guess wrong: whoever is not reached is written over.
    count += (bits | (bits >> 1)) & 1;
  }
  return count;
}

/** The room was open when it should have been: also during an activity. */
export function countOpen(state: NatureState, home: number): void {
  state.ledger.homes.openings[home] = (state.ledger.homes.openings[home] as number) + 1;
  state.quarterOpened[home] = (state.quarterOpened[home] as number) + 1;
}

/** Half-days of the room this quarter: the share on which it was locked. */
export function lockedShare({ quarterOpened, quarterScheduled }: NatureState, home: number): number {
  const scheduled = quarterScheduled[home] as number;
  return scheduled === 0 ? 0 : 1 - (quarterOpened[home] as number) / scheduled;
}
