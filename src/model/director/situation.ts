import type { Moment } from '../calendar.ts';

/** What a holder knows of a special child of her village: nobody else's files, only her own acquaintance. */
export interface KnownCase {
  /** Index over all children; -1 when she knows of none. */
  child: number;
  /** Severity z of that child, 1-2. */
  severity: number;
  /** Contacts and case files of this child that she may still claim this quarter. */
  claims: number;
  /** Whether a case file of any child whom she knows may still be claimed. */
  claimable: boolean;
}

/** What lies before a holder in one half-day. */
export interface Situation {
  readonly home: number;
  readonly moment: Moment;
  /** Price of an hour this week, lambda. */
  readonly hourPrice: number;
  /** Whether the room may be opened in this half-day (weekend in term, any in the holidays). */
  readonly mayOpen: boolean;
  /** Whether homes are closed by order. */
  readonly closed: boolean;
  /** Households that know that the room is open, as people say. */
  readonly aware: number;
  readonly known: KnownCase;
}
