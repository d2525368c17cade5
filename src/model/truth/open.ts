import type { LedgerEvent } from '../events.ts';
import type { Truth } from './truth.ts';

export type { ClaimedType, LedgerEvent, TrueType } from '../events.ts';

/** What truly happened: one entry a home unless the name says otherwise; `byQuarter` as in `Run`. */
export interface OpenTruth {
  readonly homes: TrueHomeColumns;
  readonly weeks: TrueWeekColumns;
  readonly children: ChildColumns;
  readonly events: readonly LedgerEvent[];
}

export interface TrueHomeColumns {
  /** Activities that were held: at least three target children, not reported before. */
  readonly genuine: Float64Array;
  readonly genuineByQuarter: Float64Array;
  /** Genuine activities whose upload was accepted. */
  readonly genuineAccepted: Float64Array;
  /** Genuine activities in weeks without urging of this home (initiative, S87). */
  readonly unprompted: Float64Array;
  /** Held for fewer than three target children. */
  readonly attempted: Float64Array;
  readonly attemptedAccepted: Float64Array;
  readonly staged: Float64Array;
  readonly stagedAccepted: Float64Array;
  readonly duplicate: Float64Array;
  readonly duplicateAccepted: Float64Array;
  readonly fakesByQuarter: Float64Array;
  /** Activities that failed on the day (nothing to photograph). */
  readonly failed: Float64Array;
  readonly volunteerActivities: Float64Array;
  /** Sum of quality (0-1) over genuine activities. */
  readonly quality: Float64Array;
  readonly qualityByQuarter: Float64Array;
  /** Sum over genuine activities of min(1, attended * quality / (10 * 0.6)). */
  readonly content: Float64Array;
  /** Attended child-sessions at genuine activities. */
  readonly sessions: Float64Array;
  readonly sessionsByQuarter: Float64Array;
  readonly specialSessions: Float64Array;
  /** Attended child-sessions whose theme the school taught in the same month. */
  readonly redundantSessions: Float64Array;
  /** Candidates (children who knew) and those who came: attendance given awareness. */
  readonly candidates: Float64Array;
  /** Genuine activities with a paper record. */
  readonly recordsWritten: Float64Array;
  readonly recordsForged: Float64Array;
  readonly paddedSheets: Float64Array;
  /** Families who were coached to say that they are satisfied. */
  readonly coachedAnswers: Float64Array;
  readonly caseContacts: Float64Array;
  readonly caseContactsByQuarter: Float64Array;
  readonly paperCaseFiles: Float64Array;
  /** Visits of the agency's case worker to special children: no work of the director's (S119). */
  readonly workerVisits: Float64Array;
  /** Contacts that the budget of special care paid for, and paper files that drew on it without a contact (S118). */
  readonly supportedContacts: Float64Array;
  readonly careOnPaper: Float64Array;
  /** Half-days on which the room should have been open, and was. */
  readonly scheduledOpenings: Float64Array;
  readonly openings: Float64Array;
  readonly openingVisits: Float64Array;
  readonly falseOpenHours: Float64Array;
  /** Special children whom an activity could have invited, and did. */
  readonly invitable: Float64Array;
  readonly invited: Float64Array;
  /** Share of materials lost into private hands: of the holder, of families. */
  readonly takenByHolder: Float64Array;
  readonly takenByFamilies: Float64Array;
  /** Uses of the materials (child-sessions and visits to the open room). */
  readonly uses: Float64Array;
  /** Weeks of operation in which the holder's hours were used for child work: hours. */
  readonly childHours: Float64Array;
  /** Households by awareness at the end: none, knows the venue, knows that it is open. */
  readonly unaware: Float64Array;
  readonly knowsVenue: Float64Array;
  readonly knowsOpen: Float64Array;
  /** Mean trust of households at the end, 0-1. */
  readonly trust: Float64Array;
  /** What the author saw on an unannounced visit: 1 locked, 1 idle (no trace of use in the last four weeks), share of activities with a record. */
  readonly authorLocked: Uint8Array;
  readonly authorIdle: Uint8Array;
  readonly authorRecords: Float64Array;
  /** Quality-weighted genuine activity in the quarter in which leaders came, summed over their visits. */
  readonly shownToLeaders: Float64Array;
}

/** One entry a week of operation. */
export interface TrueWeekColumns {
  readonly genuine: Float64Array;
  readonly attempted: Float64Array;
  readonly staged: Float64Array;
  readonly duplicate: Float64Array;
  readonly refused: Float64Array;
  readonly caseContacts: Float64Array;
  readonly paperCaseFiles: Float64Array;
  readonly openings: Float64Array;
  readonly sessions: Float64Array;
  /** Share of all households at each awareness at the end of the week. */
  readonly unaware: Float64Array;
  readonly knowsVenue: Float64Array;
  readonly knowsOpen: Float64Array;
}

/** One entry a target child, home by home, special children first. */
export interface ChildColumns {
  /** Index of the home. */
  readonly home: Int32Array;
  /** 0 left-behind, 1 in distress, 2 orphan, 3 unsupported, 4 other. */
  readonly category: Uint8Array;
  /** 0 for a general child, 1-2 for a special one. */
  readonly severity: Float64Array;
  /** Need at the start and at the end, SD. */
  readonly needStart: Float64Array;
  readonly needEnd: Float64Array;
  /** Mean over the weeks of operation of the need that service took away, SD (label harm counted against it). */
  readonly gain: Float64Array;
  /** The two channels of S139 within the gain of sessions. */
  readonly companionship: Float64Array;
  readonly ability: Float64Array;
  readonly sessions: Uint16Array;
  readonly caseContacts: Uint16Array;
  readonly openVisits: Uint16Array;
  readonly wishes: Uint8Array;
  /** Real service hours: sessions, contacts, visits to the open room. */
  readonly hours: Float64Array;
  /** Quarters with at least one session; with at least two case contacts; with any real service. */
  readonly sessionQuarters: Uint8Array;
  readonly caseQuarters: Uint8Array;
  readonly serviceQuarters: Uint8Array;
  readonly known: Uint8Array;
  /** How far peers accept a special child at the end, 0-1: entry `home * 2 + place in the home`, two a home. */
  readonly acceptanceEnd: Float64Array;
}

/** Break the seal. Importing this file is what the wall forbids to every actor. */
export function open(truth: Truth): OpenTruth {
  return truth as unknown as OpenTruth;
}

/** Seal what nature has written. */
export function seal(truth: OpenTruth): Truth {
  return truth as unknown as Truth;
}
