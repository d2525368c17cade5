import { isBelow, limitOf, unit } from '../luck/word.ts';
import { quickLogistic } from '../numerics/quickLogistic.ts';
import type { ThemeTraits } from '../school.ts';
import { mostSpecial } from './child.ts';
import { reach, spread } from './household.ts';
import type { NatureState } from './state.ts';
import { useRoom } from './use.ts';

/** An activity as the holder runs it. */
export interface Session {
  readonly home: number;
  readonly week: number;
  readonly slot: number;
  /** 0-based quarter; -1 in the closing weeks. */
  readonly quarter: number;
  readonly theme: number;
  /** Whether the school teaches the theme this month. */
  readonly taught: boolean;
  /** Quality before any disruption, 0-1. */
  readonly quality: number;
  readonly skill: number;
  /** Bit k is set where special child k is invited. */
  readonly invited: number;
  /** Whether the home is urged this week. */
  readonly urged: boolean;
  readonly volunteers: boolean;
  /** Households whom the school tells, besides those whom the director tells. */
  readonly announced: number;
}

/** Reference attendance and quality of the content of an activity (design 6.1). */
const fullAttendance = 10;
const fullQuality = 0.6;
/** Place of the draws of the stream `attendance` besides each child's own. */
const item = { told: 4096, first: 8191 } as const;

/**
 * Hold an activity: who comes, how it goes, what it gives (design 4.8). Fewer than the minimum of target children and it was
 * only attempted: nobody benefits.
 * @returns how many target children came: what the holder sees
 */
export function hold(state: NatureState, session: Session): number {
  const { ledger, rules } = state;
  const { home, quarter } = session;
  const came = gather(state, session);
  const homes = ledger.homes;
  if (came < rules.minimum) {
    homes.attempted[home] = (homes.attempted[home] as number) + 1;
    ledger.weeks.attempted[session.week] = (ledger.weeks.attempted[session.week] as number) + 1;
    return came;
  }
  homes.candidates[home] = (homes.candidates[home] as number) + state.candidates;
  const special = benefit(state, session, came);
  homes.genuine[home] = (homes.genuine[home] as number) + 1;
  if (!session.urged) homes.unprompted[home] = (homes.unprompted[home] as number) + 1;
  if (session.volunteers) homes.volunteerActivities[home] = (homes.volunteerActivities[home] as number) + 1;
  const quality = disrupted(state, session, special);
  homes.quality[home] = (homes.quality[home] as number) + quality;
  homes.content[home] =
    (homes.content[home] as number) + Math.min(1, (came * quality) / (fullAttendance * fullQuality));
  homes.sessions[home] = (homes.sessions[home] as number) + came;
  homes.specialSessions[home] = (homes.specialSessions[home] as number) + special;
  if (session.taught) homes.redundantSessions[home] = (homes.redundantSessions[home] as number) + came;
  ledger.weeks.genuine[session.week] = (ledger.weeks.genuine[session.week] as number) + 1;
  ledger.weeks.sessions[session.week] = (ledger.weeks.sessions[session.week] as number) + came;
  if (quarter >= 0) {
    const at = home * state.quarters + quarter;
    homes.genuineByQuarter[at] = (homes.genuineByQuarter[at] as number) + 1;
    homes.qualityByQuarter[at] = (homes.qualityByQuarter[at] as number) + quality;
    homes.sessionsByQuarter[at] = (homes.sessionsByQuarter[at] as number) + came;
  }
  state.lastUse[home] = session.week;
  return came;
}

/** Who comes: the circle, those who were told, those who know that the room is open, and special children if let in. */
function gather(state: NatureState, session: Session): number {
  const { children, households, rules, luck } = state;
  const { home, week, slot } = session;
  const number = state.homes.number[home] as number;
  const told = tell(state, home, number, week, slot, session.announced);
  const first = children.start[home] as number;
  const size = (children.start[home + 1] as number) - first;
  const inclination =
    rules.attendBase + rules.attendQuality * session.quality - (session.taught ? rules.attendOverlap : 0);
  // The room fills from a drawn place on, so that no child is always the first.
  const offset = (luck.attendance.uniform(number, week, slot, item.first) * size) | 0;
  const called = call(state, session, offset);
  mark(state, told, reach.told, 0);
  const { attending, words } = state;
  luck.attendance.wordsOfAgents(state.addresses, 0, called, luck.attendance.place(week, slot), words);
  const { ofChild, trust } = households;
  const { room, attendTrust } = rules;
  let came = 0;
  let candidates = 0;
  // Those who come move to the front of the list of those who could.
  for (; candidates < called && came < room; candidates++) {
    const child = attending[candidates] as number;
    const chance = quickLogistic(inclination + attendTrust * (trust[ofChild[child] as number] as number));
    attending[came] = child;
    came += +isBelow(words[candidates] as number, limitOf(chance));
  }
  state.candidates = candidates;
  return came;
}

/** List who could come, from a place on, with their addresses. @returns how many */
function call(state: NatureState, session: Session, offset: number): number {
  const { start } = state.children;
  const size = (start[session.home + 1] as number) - (start[session.home] as number);
  return callBetween(state, session, 0, offset, callBetween(state, session, offset, size, 0));
}

/** The same for the places `from` up to `to`. @param before how many are on the list already */
function callBetween(state: NatureState, session: Session, from: number, to: number, before: number): number {
  const { children, attending, addresses } = state;
  const { reached } = state.households;
  const first = children.start[session.home] as number;
  const toAddress = children.toAddress[session.home] as number;
  const special = children.special[session.home] as number;
  const circle = special + state.rules.circle;
  let called = before;
  let place = from;
  for (; place < special && place < to; place++) {
    if (!isLetIn(state, session, first + place, place)) continue;
    attending[called] = first + place;
    addresses[called++] = first + place + toAddress;
  }
  // Everybody is written down and stays if she is reached or of the circle: no branch that the processor could guess wrong.
  for (; place < to; place++) {
    const child = first + place;
    const bits = reached[child] as number;
    attending[called] = child;
    addresses[called] = child + toAddress;
    called += (bits | (bits >> 1) | ((place - circle) >>> 31)) & 1;
  }
  return called;
}

/** Whether a special child is invited, and accepted by the others. */
function isLetIn({ children, luck }: NatureState, session: Session, child: number, place: number): boolean {
  if ((session.invited & (1 << place)) === 0) return false;
  const accepted = children.acceptance[session.home * mostSpecial + place] as number;
  const address = child + (children.toAddress[session.home] as number);
  return luck.attendance.uniform(address, session.week, session.slot, 1) < accepted;
}

/**
 * The director tells some households herself, the school perhaps some more; they know for this activity.
 * @returns how many, their numbers in `words`
 */
function tell(state: NatureState, home: number, number: number, week: number, slot: number, announced: number): number {
  const { households, rules, luck } = state;
  const first = households.start[home] as number;
  const size = (households.start[home + 1] as number) - first;
  const { words } = state;
  const all = rules.told + announced;
  luck.attendance.wordsOfItems(number, luck.attendance.place(week, slot, item.told), all, words);
  for (let k = 0; k < all; k++) words[k] = first + ((unit(words[k] as number) * size) | 0);
  mark(state, all, 0, reach.told);
  return all;
}

/** Take a bit from all children of the households in `words`, and give them another. */
function mark({ households, words }: NatureState, count: number, taken: number, given: number): void {
  const { reached, firstChild } = households;
  for (let k = 0; k < count; k++) {
    const household = words[k] as number;
    const end = firstChild[household + 1] as number;
    for (let child = firstChild[household] as number; child < end; child++)
      reached[child] = ((reached[child] as number) & ~taken) | given;
  }
}

/** What the session gives to those who came; returns how many of them were special children. */
function benefit(state: NatureState, session: Session, came: number): number {
  const { children, households, ledger, rules, luck } = state;
  const { home, week, slot, quarter } = session;
  const first = children.start[home] as number;
  const places = children.special[home] as number;
  let special = 0;
  for (let k = 0; k < came; k++) if ((state.attending[k] as number) - first < places) special++;
  const quality = disrupted(state, session, special);
  const theme = rules.themes[session.theme] as ThemeTraits;
  const channels = rules.companionship * (1 - theme.ability) + rules.ability * theme.ability;
  const relief = rules.gainSession * quality * theme.benefit * (session.taught ? 1 - rules.discount : 1);
  const columns = ledger.children;
  for (let k = 0; k < came; k++) {
    const child = state.attending[k] as number;
    const share = child - first < places ? rules.gainSpecial : 1;
    state.relief.give(child, week, relief * channels * share);
    columns.companionship[child] =
      (columns.companionship[child] as number) + relief * share * rules.companionship * (1 - theme.ability);
    columns.ability[child] = (columns.ability[child] as number) + relief * share * rules.ability * theme.ability;
    columns.sessions[child] = (columns.sessions[child] as number) + 1;
    if (quarter >= 0 && children.sessionQuarter[child] !== quarter) {
      children.sessionQuarter[child] = quarter;
      columns.sessionQuarters[child] = (columns.sessionQuarters[child] as number) + 1;
    }
    useRoom(state, home, child, week, slot, quarter, rules.sessionHours);
    if (child - first < places) meet(state, home, child - first, quality);
  }
  const share = came / ((children.start[home + 1] as number) - first);
  spread(home, rules.learning * (share + rules.hearsay), week, slot, households, ledger.homes, rules.values, luck);
  return special;
}

/** A special child among the others costs quality where the director lacks skill. */
function disrupted(state: NatureState, session: Session, special: number): number {
  const lost = Math.min(1, special * state.rules.trueDisruption * (1 - session.skill));
  return session.quality * (1 - lost);
}

/** Peers accept a special child more after a well-run joint activity, less after a badly run one (S45). */
function meet(state: NatureState, home: number, place: number, quality: number): void {
  const { acceptance } = state.children;
  const at = home * mostSpecial + place;
  const now = acceptance[at] as number;
  acceptance[at] =
    quality >= state.rules.wellRun
      ? now + state.rules.acceptanceGain * (1 - now)
      : now * (1 - state.rules.acceptanceGain);
}
