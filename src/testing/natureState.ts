import { Homes } from '../model/home.ts';
import { createLuck } from '../model/luck/luck.ts';
import { bear, countChildren } from '../model/nature/child.ts';
import { settleHouseholds } from '../model/nature/household.ts';
import { trueLedger } from '../model/nature/ledger.ts';
import { Relief } from '../model/nature/relief.ts';
import { type NatureState, natureRules } from '../model/nature/state.ts';
import type { Values } from '../model/parameters/table.ts';
import type { VillageTraits } from '../model/scenario.ts';
import { valuesByHand } from './byHand.ts';

/** What nature holds of a few villages, numbered from 1, over 56 weeks. @param traits of every village */
export function natureState(
  homeCount: number,
  set: Partial<Values> = {},
  traits: VillageTraits = {},
  seed = 'nature',
): NatureState {
  const values = valuesByHand(set);
  const luck = createLuck(seed, 1);
  const homes = new Homes(homeCount, values['home.materials'], values['home.reputationStart']);
  for (let home = 0; home < homeCount; home++) homes.number[home] = home + 1;
  const of = (): VillageTraits => traits;
  const total = countChildren(homes, values, luck, of);
  const ledger = trueLedger(homeCount, total, 56, 4);
  const children = bear(homes, ledger.children, values, luck, of);
  return {
    ledger,
    children,
    households: settleHouseholds(homes, children, ledger.homes, values, luck),
    relief: new Relief(children, ledger.children, 56, values['child.fading']),
    homes,
    luck,
    quarters: 4,
    logging: false,
    lastUse: new Int16Array(homeCount).fill(-1000),
    quarterScheduled: new Float64Array(homeCount),
    quarterOpened: new Float64Array(homeCount),
    authorWeek: new Int16Array(homeCount),
    attending: new Int32Array(1024),
    addresses: new Int32Array(1024),
    words: new Int32Array(1024),
    rules: natureRules(values),
    candidates: 0,
  };
}
