import type { SeatKind, SeatState } from './seat.ts';
import { change } from './store.ts';

/** One more decision in a seat, or the last one taken back. */
export function decide(seat: SeatState, kind: SeatKind, choices: readonly number[]): void {
  change({ seat: { ...seat, choices: { ...seat.choices, [kind]: choices } } });
}
