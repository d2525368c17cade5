import type { Moment } from '../calendar.ts';
import { type Holders, nobody } from '../director/holder.ts';
import { forget, loseTrust, spread } from './household.ts';
import { authorVisit } from './observe.ts';
import { lockedShare } from './opening.ts';
import type { NatureState } from './state.ts';

/** End of a week: families hear and forget, idle things find a private use, the author may come by. */
export function endWeek(state: NatureState, moment: Moment, holders: Holders, openedThisWeek: Uint8Array): void {
  const { households, homes, ledger, luck, rules } = state;
  const { week } = moment;
  const { outreach } = rules;
  let known = 0;
  let open = 0;
  for (let home = 0; home < homes.count; home++) {
    forget(home, week, households, ledger.homes, rules.values, luck);
    if (outreach > 0) spread(home, outreach, week, 8, households, ledger.homes, rules.values, luck);
    if (holders.kind[home] !== nobody && state.lastUse[home] !== week) takePrivately(state, home);
    authorVisit(state, home, week, openedThisWeek[home] === 1);
    known += ledger.homes.knowsVenue[home] as number;
    open += ledger.homes.knowsOpen[home] as number;
  }
  ledger.weeks.knowsVenue[week] = known / households.count;
  ledger.weeks.knowsOpen[week] = open / households.count;
  ledger.weeks.unaware[week] = 1 - (known + open) / households.count;
}

/** End of a quarter: families that know of a locked room lose trust. */
export function endQuarter(state: NatureState): void {
  for (let home = 0; home < state.homes.count; home++)
    loseTrust(home, lockedShare(state, home), state.households, state.rules.values);
  state.quarterScheduled.fill(0);
  state.quarterOpened.fill(0);
}

/** Settle everybody's relief and trust at the end. */
export function finish(state: NatureState): void {
  const { relief, rules, households, homes, ledger } = state;
  relief.finish(rules.values['child.wishFading']);
  for (let home = 0; home < homes.count; home++) {
    const first = households.start[home] as number;
    const end = households.start[home + 1] as number;
    let sum = 0;
    for (let h = first; h < end; h++) sum += households.trust[h] as number;
    ledger.homes.trust[home] = sum / (end - first);
  }
}

function takePrivately({ homes, ledger, rules }: NatureState, home: number): void {
  const taken = Math.min(rules.private * (1 - (homes.presence[home] as number)), homes.materials[home] as number);
  homes.materials[home] = (homes.materials[home] as number) - taken;
  ledger.homes.takenByHolder[home] = (ledger.homes.takenByHolder[home] as number) + taken;
}
