import type { ChildColumns, LedgerEvent, OpenTruth, TrueHomeColumns, TrueWeekColumns } from '../truth/open.ts';
import { mostSpecial } from './child.ts';

/** The true ledger while it is being written. */
export interface TrueLedger extends OpenTruth {
  readonly events: LedgerEvent[];
}

/**
 * An empty true ledger.
 * @param homes, children, weeks numbers of each, @param quarters over all contract years
 */
export function trueLedger(homes: number, children: number, weeks: number, quarters: number): TrueLedger {
  return {
    homes: homeColumns(homes, quarters),
    weeks: weekColumns(weeks),
    children: childColumns(children, homes),
    events: [],
  };
}

const zeros = (length: number): Float64Array => new Float64Array(length);

function homeColumns(n: number, quarters: number): TrueHomeColumns {
  return {
    genuine: zeros(n),
    genuineByQuarter: zeros(n * quarters),
    genuineAccepted: zeros(n),
    unprompted: zeros(n),
    attempted: zeros(n),
    attemptedAccepted: zeros(n),
    staged: zeros(n),
    stagedAccepted: zeros(n),
    duplicate: zeros(n),
    duplicateAccepted: zeros(n),
    fakesByQuarter: zeros(n * quarters),
    failed: zeros(n),
    volunteerActivities: zeros(n),
    quality: zeros(n),
    qualityByQuarter: zeros(n * quarters),
    content: zeros(n),
    sessions: zeros(n),
    sessionsByQuarter: zeros(n * quarters),
    specialSessions: zeros(n),
    redundantSessions: zeros(n),
    candidates: zeros(n),
    recordsWritten: zeros(n),
    recordsForged: zeros(n),
    paddedSheets: zeros(n),
    coachedAnswers: zeros(n),
    caseContacts: zeros(n),
    caseContactsByQuarter: zeros(n * quarters),
    paperCaseFiles: zeros(n),
    workerVisits: zeros(n),
    supportedContacts: zeros(n),
    careOnPaper: zeros(n),
    scheduledOpenings: zeros(n),
    openings: zeros(n),
    openingVisits: zeros(n),
    falseOpenHours: zeros(n),
    invitable: zeros(n),
    invited: zeros(n),
    takenByHolder: zeros(n),
    takenByFamilies: zeros(n),
    uses: zeros(n),
    childHours: zeros(n),
    unaware: zeros(n),
    knowsVenue: zeros(n),
    knowsOpen: zeros(n),
    trust: zeros(n),
    authorLocked: new Uint8Array(n),
    authorIdle: new Uint8Array(n),
    authorRecords: zeros(n),
    shownToLeaders: zeros(n),
  };
}

function weekColumns(n: number): TrueWeekColumns {
  return {
    genuine: zeros(n),
    attempted: zeros(n),
    staged: zeros(n),
    duplicate: zeros(n),
    refused: zeros(n),
    caseContacts: zeros(n),
    paperCaseFiles: zeros(n),
    openings: zeros(n),
    sessions: zeros(n),
    unaware: zeros(n),
    knowsVenue: zeros(n),
    knowsOpen: zeros(n),
  };
}

function childColumns(n: number, homes: number): ChildColumns {
  return {
    home: new Int32Array(n),
    category: new Uint8Array(n),
    severity: zeros(n),
    needStart: zeros(n),
    needEnd: zeros(n),
    gain: zeros(n),
    companionship: zeros(n),
    ability: zeros(n),
    sessions: new Uint16Array(n),
    caseContacts: new Uint16Array(n),
    openVisits: new Uint16Array(n),
    wishes: new Uint8Array(n),
    hours: zeros(n),
    sessionQuarters: new Uint8Array(n),
    caseQuarters: new Uint8Array(n),
    serviceQuarters: new Uint8Array(n),
    known: new Uint8Array(n),
    acceptanceEnd: zeros(homes * mostSpecial),
  };
}
