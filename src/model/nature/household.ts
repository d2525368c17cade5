import type { Homes } from '../home.ts';
import type { Luck } from '../luck/luck.ts';
import { isBelow, limitOf, unit } from '../luck/word.ts';
import { logarithm } from '../numerics/logarithm.ts';
import type { Values } from '../parameters/table.ts';
import type { TrueHomeColumns } from '../truth/open.ts';
import { type Children, childrenPerHome } from './child.ts';

/** Awareness of a household (S16, S17). */
export const unaware = 0;
export const knowsVenue = 1;
export const knowsOpen = 2;

const never = 32_000;

/** Random bits of the households, or of the children, of one home. */
const words = new Int32Array(childrenPerHome);

/** How a child is reached: her family knows that the room is open, or was told of the activity in hand. */
export enum reach {
  knows = 1,
  told = 2,
}

/** The households: struct of arrays, home by home. */
export interface Households {
  readonly count: number;
  readonly start: Int32Array;
  /** Household of each child. */
  readonly ofChild: Int32Array;
  /** What is added to the number of a household of each home to have its address. */
  readonly toAddress: Int32Array;
  readonly awareness: Uint8Array;
  /** Week in which the household falls back a level. */
  readonly forgets: Int16Array;
  /** Earliest such week of each home. */
  readonly nextForgets: Int16Array;
  /** 0-1. */
  readonly trust: Float64Array;
  /** 1 where the household takes items home. */
  readonly takes: Uint8Array;
  /** First child of each household, and the end after the last. */
  readonly firstChild: Int32Array;
  /** Bits of `reach`, of each child: whoever looks for children need not go by their households. */
  readonly reached: Uint8Array;
}

/** Form the households: a child joins the household of the child before by a fixed chance; special children live apart. */
export function settleHouseholds(
  homes: Homes,
  children: Children,
  columns: TrueHomeColumns,
  values: Values,
  luck: Luck,
): Households {
  const ofChild = new Int32Array(children.count);
  const start = new Int32Array(homes.count + 1);
  const firstChild = new Int32Array(children.count + 1);
  const { 'household.siblings': siblings } = values;
  const siblingPlace = luck.households.place(0, 0, 0);
  const isSibling = limitOf(siblings);
  let household = -1;
  for (let home = 0; home < homes.count; home++) {
    start[home] = household + 1;
    const first = children.start[home] as number;
    const end = children.start[home + 1] as number;
    const special = children.special[home] as number;
    luck.households.wordsOfRange(first + (children.toAddress[home] as number), end - first, siblingPlace, words);
    for (let child = first; child < end; child++) {
      const place = child - first;
      const apart = place <= special;
      if (place === 0 || apart || !isBelow(words[place] as number, isSibling)) firstChild[++household] = child;
      ofChild[child] = household;
    }
  }
  const count = household + 1;
  start[homes.count] = count;
  firstChild[count] = children.count;
  const households: Households = {
    count,
    start,
    ofChild,
    toAddress: new Int32Array(homes.count),
    awareness: new Uint8Array(count),
    forgets: new Int16Array(count).fill(never),
    nextForgets: new Int16Array(homes.count).fill(never),
    trust: new Float64Array(count).fill(values['household.trust']),
    takes: new Uint8Array(count),
    firstChild: firstChild.slice(0, count + 1),
    reached: new Uint8Array(children.count),
  };
  for (let home = 0; home < homes.count; home++)
    begin(home, homes.number[home] as number, households, columns, values, luck);
  return households;
}

function begin(
  home: number,
  number: number,
  households: Households,
  columns: TrueHomeColumns,
  values: Values,
  luck: Luck,
): void {
  const first = households.start[home] as number;
  const end = households.start[home + 1] as number;
  const { 'household.taking': taking, 'household.knowVenue': venue, 'household.knowOpen': opened } = values;
  columns.unaware[home] = end - first;
  const address = number * childrenPerHome;
  households.toAddress[home] = address - first;
  const takes = limitOf(taking);
  luck.households.wordsOfRange(address, end - first, luck.households.place(0, 1, 0), words);
  for (let h = first; h < end; h++) households.takes[h] = isBelow(words[h - first] as number, takes) ? 1 : 0;
  luck.households.wordsOfRange(address, end - first, luck.households.place(0, 1, 1), words);
  for (let h = first; h < end; h++) {
    const u = unit(words[h - first] as number);
    if (u < venue) {
      setAwareness(h, home, u < opened ? knowsOpen : knowsVenue, 0, 0, households, columns, values, luck);
    }
  }
}

/** Move a household to another level and draw the week in which it will fall back. */
export function setAwareness(
  household: number,
  home: number,
  level: number,
  week: number,
  slot: number,
  households: Households,
  columns: TrueHomeColumns,
  values: Values,
  luck: Luck,
): void {
  count(home, households.awareness[household] as number, -1, columns);
  count(home, level, 1, columns);
  households.awareness[household] = level;
  const known = level === knowsOpen ? reach.knows : 0;
  const end = households.firstChild[household + 1] as number;
  for (let child = households.firstChild[household] as number; child < end; child++) households.reached[child] = known;
  let falls = never;
  if (level !== unaware) {
    const u = luck.households.uniform(household + (households.toAddress[home] as number), week, 2 + slot, level);
    falls = Math.min(week + 1 + weeksKept(u, values['household.forgetting']), never);
  }
  households.forgets[household] = falls;
  if (falls < (households.nextForgets[home] as number)) households.nextForgets[home] = falls;
}

/** The last forgetting that was asked for, and the logarithm of what is kept: the same for thousands of households. */
let lastForgetting = 0;
let logKept = 0;

/** Full weeks until a household forgets: geometric by inversion, one draw for the weekly ones. @param u uniform */
function weeksKept(u: number, forgetting: number): number {
  if (forgetting !== lastForgetting) {
    lastForgetting = forgetting;
    logKept = logarithm(1 - forgetting);
  }
  return logKept === 0 ? never : Math.floor(logarithm(u) / logKept);
}

/** A dated change of the forgetting: from this week on everybody who knows forgets at the new rate. */
export function forgetAnew(home: number, week: number, households: Households, values: Values, luck: Luck): void {
  let next = never;
  const toAddress = households.toAddress[home] as number;
  for (let h = households.start[home] as number; h < (households.start[home + 1] as number); h++) {
    const level = households.awareness[h] as number;
    if (level === unaware) continue;
    const u = luck.households.uniform(h + toAddress, week, 13, level);
    const falls = Math.min(week + weeksKept(u, values['household.forgetting']), never);
    households.forgets[h] = falls;
    if (falls < next) next = falls;
  }
  households.nextForgets[home] = next;
}

/** Households whose time has come fall back a level. */
export function forget(
  home: number,
  week: number,
  households: Households,
  columns: TrueHomeColumns,
  values: Values,
  luck: Luck,
): void {
  if ((households.nextForgets[home] as number) > week) return;
  let next = never;
  for (let h = households.start[home] as number; h < (households.start[home + 1] as number); h++) {
    if ((households.forgets[h] as number) <= week) {
      setAwareness(h, home, (households.awareness[h] as number) - 1, week, 9, households, columns, values, luck);
    }
    if ((households.forgets[h] as number) < next) next = households.forgets[h] as number;
  }
  households.nextForgets[home] = next;
}

/** Every household that does not yet know that the room is open learns the next level by a hazard. */
export function spread(
  home: number,
  hazard: number,
  week: number,
  slot: number,
  households: Households,
  columns: TrueHomeColumns,
  values: Values,
  luck: Luck,
): void {
  if (hazard <= 0) return;
  const { awareness, start } = households;
  const first = start[home] as number;
  const end = start[home + 1] as number;
  const learns = limitOf(hazard);
  const address = first + (households.toAddress[home] as number);
  luck.awareness.wordsOfRange(address, end - first, luck.awareness.place(week, slot), words);
  for (let h = first; h < end; h++) {
    // The draw first: that it is rarely low the processor can guess, who knows what it cannot.
    if (!isBelow(words[h - first] as number, learns)) continue;
    const level = awareness[h] as number;
    if (level < knowsOpen) setAwareness(h, home, level + 1, week, slot, households, columns, values, luck);
  }
}

/** A new holder: part of what families knew and trusted went with the old one (design 4.9). */
export function startAgain(
  home: number,
  week: number,
  households: Households,
  columns: TrueHomeColumns,
  values: Values,
  luck: Luck,
): void {
  const toAddress = households.toAddress[home] as number;
  for (let h = households.start[home] as number; h < (households.start[home + 1] as number); h++) {
    households.trust[h] = (households.trust[h] as number) * values['post.keptTrust'];
    const level = households.awareness[h] as number;
    if (level !== unaware && luck.awareness.uniform(h + toAddress, week, 10) >= values['post.keptAwareness']) {
      setAwareness(h, home, unaware, week, 10, households, columns, values, luck);
    }
  }
}

/** Families that know of the room lose trust where it stays locked (quarterly). */
export function loseTrust(home: number, lockedShare: number, households: Households, values: Values): void {
  const keep = 1 - values['household.trustLocked'] * lockedShare;
  for (let h = households.start[home] as number; h < (households.start[home + 1] as number); h++) {
    if ((households.awareness[h] as number) !== unaware) households.trust[h] = (households.trust[h] as number) * keep;
  }
}

function count(home: number, level: number, change: number, columns: TrueHomeColumns): void {
  const column = level === unaware ? columns.unaware : level === knowsVenue ? columns.knowsVenue : columns.knowsOpen;
  column[home] = (column[home] as number) + change;
}
