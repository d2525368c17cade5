export const seatKinds = ['director', 'agency', 'government'] as const;
export type SeatKind = (typeof seatKinds)[number];

/** A game in one seat: what was chosen in each of its periods, as numbers that the seat knows how to read. */
export interface SeatState {
  readonly kind: SeatKind | null;
  readonly choices: Readonly<Record<SeatKind, readonly number[]>>;
}

export const unseated: SeatState = { kind: null, choices: { director: [], agency: [], government: [] } };

/** Decisions of a whole game, and how many values one can take. */
export const periods: Readonly<Record<SeatKind, number>> = { director: 12, agency: 4, government: 4 };
export const values: Readonly<Record<SeatKind, number>> = { director: 8, agency: 64, government: 64 };
