import { director, keeper, nobody } from '../../model/director/holder.ts';
import { makeWorld, type Seat, type Witness, type World } from '../../model/world.ts';
import { plain } from '../plain.ts';
import type { Claims, Kind } from './kept.ts';

/** Who holds a post, by the name in a situation. */
export const kinds = { director, keeper, nobody } as const satisfies Record<Kind, number>;

/** What a situation says of the world that it needs. */
interface Setting {
  readonly set: Parameters<typeof plain>[0];
  readonly luck: { readonly seed: string; readonly replicate: number };
}

/** A world with so many homes, numbered from 1, before its first week. */
export function bring(homes: number, { set, luck }: Setting, watch: { witness?: Witness; seat?: Seat } = {}): World {
  const scenario = plain({ ...set, 'city.homes': homes, 'city.namedVillages': false });
  return makeWorld(scenario, luck.seed, luck.replicate, { events: false, witness: null, ...watch });
}

/** Write a home's claims of the contract year. */
export function claim({ ledger }: World, home: number, claims: Claims): void {
  ledger.accepted[home] = claims.accepted;
  ledger.signIns[home] = claims.signIns;
  ledger.confirmedSignIns[home] = claims.confirmedSignIns;
  ledger.records[home] = claims.records;
  ledger.caseFiles[home] = claims.caseFiles;
  ledger.openHours[home] = claims.openHours;
}
