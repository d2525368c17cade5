import { quickLogistic } from '../numerics/quickLogistic.ts';
import type { ThemeTraits } from '../school.ts';
import { mostSpecial } from './child.ts';
import { knowsOpen, spread } from './household.ts';
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
  tell(state, home, number, week, slot, session.announced);
  const first = children.start[home] as number;
  const size = (children.start[home + 1] as number) - first;
  const special = children.special[home] as number;
  const inclination =
    rules.attendBase + rules.attendQuality * session.quality - (session.taught ? rules.attendOverlap : 0);
  // The room fills from a drawn place on, so that no child is always the first.
  const offset = (luck.attendance.uniform(number, week, slot, item.first) * size) | 0;
  const own = luck.attendance.place(week, slot);
  let came = 0;
  let candidates = 0;
  for (let k = 0, place = offset; k < size && came < rules.room; k++, place = place + 1 < size ? place + 1 : 0) {
    const child = first + place;
    const household = households.ofChild[child] as number;
    if (place < special) {
      if ((session.invited & (1 << place)) === 0) continue;
      const accepted = children.acceptance[home * mostSpecial + place] as number;
      if (luck.attendance.uniform(children.address[child] as number, week, slot, 1) >= accepted) continue;
    } else if (
      place >= special + rules.circle &&
      households.awareness[household] !== knowsOpen &&
      households.told[household] !== state.stamp
    ) {
      continue;
    }
    candidates++;
    const chance = quickLogistic(inclination + rules.attendTrust * (households.trust[household] as number));
    if (luck.attendance.uniformAt(children.address[child] as number, own) < chance) state.attending[came++] = child;
  }
  state.candidates = candidates;
  return came;
}

/** The director tells some households herself, the school perhaps some more; they know for this activity. */
function tell(state: NatureState, home: number, number: number, week: number, slot: number, announced: number): void {
  const { households, rules, luck } = state;
  const first = households.start[home] as number;
  const size = (households.start[home + 1] as number) - first;
  const telling = luck.attendance.place(week, slot, item.told);
  state.stamp++;
  const all = rules.told + announced;
  for (let k = 0; k < all; k++) {
    const household = first + ((luck.attendance.uniformAt(number, telling + k) * size) | 0);
    households.told[household] = state.stamp;
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
