import { contactsKept, mostSpecial } from './child.ts';
import type { NatureState } from './state.ts';
import { markService } from './use.ts';

/** Weeks within which contacts add up to case work (design 4.8). */
const contactWindow = 13;

/**
 * A holder's case contact with a special child: what the child has of it, and what is counted for her home.
 * @param skill of the holder, 0-1, @param more multiple of the relief (`care.gain`), 1 for an ordinary contact
 */
export function contact(
  state: NatureState,
  home: number,
  child: number,
  week: number,
  quarter: number,
  skill: number,
  more = 1,
): void {
  const { ledger } = state;
  receive(state, home, child, week, quarter, skill, more);
  ledger.homes.caseContacts[home] = (ledger.homes.caseContacts[home] as number) + 1;
  ledger.weeks.caseContacts[week] = (ledger.weeks.caseContacts[week] as number) + 1;
  if (quarter < 0) return;
  const place = home * state.quarters + quarter;
  ledger.homes.caseContactsByQuarter[place] = (ledger.homes.caseContactsByQuarter[place] as number) + 1;
}

/** A visit of the agency's case worker: for the child the same as a contact; it is counted apart from what directors do (S119). */
export function workerVisit(
  state: NatureState,
  home: number,
  child: number,
  week: number,
  quarter: number,
  skill: number,
): void {
  receive(state, home, child, week, quarter, skill, 1);
  const { workerVisits } = state.ledger.homes;
  workerVisits[home] = (workerVisits[home] as number) + 1;
}

/** What a child has of a contact: it works from the third in 13 weeks on (design 4.8), whoever comes. */
function receive(
  state: NatureState,
  home: number,
  child: number,
  week: number,
  quarter: number,
  skill: number,
  more: number,
): void {
  const { children, ledger, rules } = state;
  const columns = ledger.children;
  const at = home * mostSpecial + child - (children.start[home] as number);
  const needed = rules.values['child.contactsNeeded'];
  const weeks = children.contactWeeks.subarray(at * contactsKept, (at + 1) * contactsKept);
  weeks.copyWithin(1, 0);
  weeks[0] = week;
  if (week - (weeks[needed - 1] as number) < contactWindow) {
    state.relief.give(
      child,
      week,
      rules.values['child.gainContact'] * (columns.severity[child] as number) * Math.sqrt(skill) * more,
    );
  }
  columns.caseContacts[child] = (columns.caseContacts[child] as number) + 1;
  columns.hours[child] = (columns.hours[child] as number) + rules.contactHours;
  markService(state, child, quarter);
  if (quarter < 0) return;
  if (children.contactQuarter[at] !== quarter) {
    children.contactQuarter[at] = quarter;
    children.contactsInQuarter[at] = 0;
  }
  children.contactsInQuarter[at] = (children.contactsInQuarter[at] as number) + 1;
  if (children.contactsInQuarter[at] === 2) columns.caseQuarters[child] = (columns.caseQuarters[child] as number) + 1;
}

/**
 * Grant a micro-wish. In public it may be a deficit-framed event (S35, S40, S41).
 * @param child index over all children
 */
export function grantWish(state: NatureState, home: number, child: number, week: number): void {
  const { children, ledger, luck, rules } = state;
  const { values } = rules;
  ledger.children.wishes[child] = (ledger.children.wishes[child] as number) + 1;
  state.relief.giveWish(child, week, values['child.gainWish'], values['child.wishFading']);
  if (luck.wish.uniform(child + (children.toAddress[home] as number), week, 2) < values['child.labelWish'])
    label(state, home, week);
}

/** A deficit-framed public event: left-behind children of low need learn to see themselves as weak (S35). */
export function label(state: NatureState, home: number, week: number): void {
  const { children, ledger, rules } = state;
  const harm = rules.values['child.labelHarm'];
  if (harm === 0) return;
  const below = rules.values['child.labelBelow'];
  const first = children.start[home] as number;
  for (let child = first + (children.special[home] as number); child < (children.start[home + 1] as number); child++) {
    if (ledger.children.category[child] === 0 && (ledger.children.needStart[child] as number) < below)
      state.relief.give(child, week, -harm);
  }
}

/** Everyday attention to special children, of a director who knows them and of neighbours, over a whole quarter (S39, S42). */
export function attend(
  state: NatureState,
  home: number,
  week: number,
  weeks: number,
  value: number,
  knows: (child: number) => boolean,
): void {
  const { children, rules } = state;
  const first = children.start[home] as number;
  for (let child = first; child < first + (children.special[home] as number); child++) {
    const director = knows(child) ? rules.values['child.informal'] * value : 0;
    const gain = (director + rules.values['child.neighbours']) * weeks;
    if (gain !== 0) state.relief.give(child, week, gain);
  }
}
