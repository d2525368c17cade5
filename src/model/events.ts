/** A row of the event log, true and claimed side by side. */
export interface LedgerEvent {
  /** 1-56. */
  readonly week: number;
  readonly slot: number;
  /** Index of the home. */
  readonly home: number;
  readonly trueType: TrueType;
  readonly claimedType: ClaimedType;
  readonly accepted: boolean;
  readonly detected: boolean;
  /** Theme, or an empty string. */
  readonly theme: string;
  readonly claimedAttendance: number;
  readonly attendance: number;
  /** 0-1. */
  readonly quality: number;
  readonly record: boolean;
  /** Index of the child for a case contact or a wish, otherwise -1. */
  readonly child: number;
}

export type TrueType =
  | 'genuine'
  | 'attempted'
  | 'failed'
  | 'staged'
  | 'duplicate'
  | 'caseContact'
  | 'paperCaseFile'
  | 'opening'
  | 'falseOpening'
  | 'paperRecord'
  | 'caseVisit'
  | 'leaderVisit'
  | 'wish'
  | 'training'
  | 'exit'
  | 'keeper'
  | 'successor'
  | 'dismissal'
  | 'grade'
  | 'award';
export type ClaimedType =
  | 'activity'
  | 'caseFile'
  | 'opening'
  | 'record'
  | 'visit'
  | 'wish'
  | 'training'
  | 'post'
  | 'grade'
  | 'none';
