import type { Values } from '../parameters/table.ts';
import type { TrueHomeColumns } from '../truth/open.ts';
import type { NatureState } from './state.ts';

/** True types of uploads, by number: the item in the addresses of screening and detection follows from it. */
export const uploadType = { genuine: 0, attempted: 1, staged: 2, duplicate: 3 } as const;
export const uploadTypes = ['genuine', 'attempted', 'staged', 'duplicate'] as const;

/** Bits of the answer to a submission. */
export const accepted = 1;
export const detected = 2;

/**
 * Submit an upload: the app may refuse it (a physical check of the photo), and a fake may be found by a visit or an audit
 * (design 4.4a). Both are what the world shows, so nature draws them. A found fake stays accepted unless
 * `detection.withdraw` is on (S111).
 * @param type number of the true type, @param item place within a batch of duplicates
 * @param presence of the agency, 0-1, @param audits share of uploads audited
 * @returns bits `accepted` and `detected`
 */
export function submit(
  state: NatureState,
  home: number,
  type: number,
  week: number,
  slot: number,
  item: number,
  quarter: number,
  presence: number,
  audits: number,
): number {
  const { ledger, luck, rules } = state;
  const number = state.homes.number[home] as number;
  const place = type * 64 + item;
  const refused = luck.screening.uniform(number, week, slot, place) < refusal(type, rules.values);
  const fake = type >= uploadType.staged;
  const found =
    fake &&
    !refused &&
    luck.detection.uniform(number, week, slot, place) < detectionChance(presence, audits, rules.values);
  const taken = !refused && !(found && rules.values['detection.withdraw']);
  const homes = ledger.homes;
  const all = type === uploadType.staged ? homes.staged : type === uploadType.duplicate ? homes.duplicate : null;
  if (all) {
    all[home] = (all[home] as number) + 1;
    const weekly = type === uploadType.staged ? ledger.weeks.staged : ledger.weeks.duplicate;
    weekly[week] = (weekly[week] as number) + 1;
    if (quarter >= 0) {
      const at = home * state.quarters + quarter;
      homes.fakesByQuarter[at] = (homes.fakesByQuarter[at] as number) + 1;
    }
  }
  if (refused) ledger.weeks.refused[week] = (ledger.weeks.refused[week] as number) + 1;
  if (taken) {
    const counted = acceptedOf(homes, type);
    counted[home] = (counted[home] as number) + 1;
  }
  return (taken ? accepted : 0) | (found ? detected : 0);
}

function acceptedOf(homes: TrueHomeColumns, type: number): Float64Array {
  switch (type) {
    case uploadType.genuine:
      return homes.genuineAccepted;
    case uploadType.attempted:
      return homes.attemptedAccepted;
    case uploadType.staged:
      return homes.stagedAccepted;
    default:
      return homes.duplicateAccepted;
  }
}

/** Chance that the app refuses an upload of this true type. Genuine photos pass. */
function refusal(type: number, values: Values): number {
  const screening = values['app.screening'];
  if (type < uploadType.staged || screening === 'none') return 0;
  if (screening === 'human') return values['app.humanShare'] * values['app.humanCatch'];
  return type === uploadType.duplicate ? values['app.hashDuplicate'] : 0;
}

/** min(1, p0 + p1 * presence + audits) of design 4.4a. */
export function detectionChance(presence: number, audits: number, values: Values): number {
  return Math.min(1, values['detection.base'] + values['detection.presence'] * presence + audits);
}
