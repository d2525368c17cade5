import type { ClaimedType, LedgerEvent, TrueType } from '../events.ts';
import type { World } from '../world.ts';

/** Details of an event; what is left out is 0, empty or -1. */
type Detail = Partial<Omit<LedgerEvent, 'week' | 'slot' | 'home' | 'trueType' | 'claimedType'>>;

/** Note an event in the log, if one is kept. */
export function note(
  world: World,
  home: number,
  slot: number,
  trueType: TrueType,
  claimedType: ClaimedType,
  detail: Detail = {},
): void {
  if (!world.nature.logging) return;
  world.nature.log({
    week: world.moment.week + 1,
    slot,
    home,
    trueType,
    claimedType,
    accepted: false,
    detected: false,
    theme: '',
    claimedAttendance: 0,
    attendance: 0,
    quality: 0,
    record: false,
    child: -1,
    ...detail,
  });
}
