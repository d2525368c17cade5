import { contentment } from '../contentment.ts';
import { isBelow, limitOf } from '../luck/word.ts';
import type { NatureState } from './state.ts';

/** Place among those who are asked after an upload that no child has: it tells whether families are coached. */
export const coachedPlace = 63;

/** Children whose families confirm that they came to what an upload shows: each can be reached by chance (`verify.reach`). */
export function confirmed(
  state: NatureState,
  home: number,
  week: number,
  slot: number,
  type: number,
  item: number,
  present: number,
): number {
  const { luck, homes, rules, words } = state;
  const first = luck.audit.place(week, slot, (type * 32 + item) * 64);
  luck.audit.wordsOfItems(homes.number[home] as number, first, present, words);
  const isReached = limitOf(rules.reach);
  let reached = 0;
  for (let k = 0; k < present; k++) if (isBelow(words[k] as number, isReached)) reached++;
  return reached;
}

/**
 * Families that are asked after an upload or a contact and say that they are satisfied: whoever can be reached (`verify.reach`),
 * by chance, more surely the better it was.
 * @param item as in the address of `confirmed`, @param quality of what the children had, 0-1
 */
export function satisfied(
  state: NatureState,
  home: number,
  week: number,
  slot: number,
  item: number,
  present: number,
  quality: number,
): number {
  const { luck, homes, rules } = state;
  const number = homes.number[home] as number;
  const chance = contentment(rules.values['household.content'], quality);
  let satisfied = 0;
  for (let k = 0; k < present; k++) {
    if (luck.audit.uniform(number, week, slot, item * 64 + k) >= rules.reach) continue;
    const place = k < coachedPlace ? k : k + 1;
    if (luck.coaching.uniform(number, week, slot, item * 64 + place) < chance) satisfied++;
  }
  return satisfied;
}
