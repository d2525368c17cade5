import { readFileSync } from 'node:fs';
import type { Option } from '../../model/director/option.ts';
import type { Values } from '../../model/parameters/table.ts';
import type { Theme } from '../../model/school.ts';

/** Where `keep.py` writes situations and the answers of the second program, in the project. */
export const keptPath = 'src/testing/rewritten/kept.json';

/** Claims of a home in the reported ledger, by the names of the scorecards. */
export interface Claims {
  readonly accepted: number;
  readonly signIns: number;
  readonly confirmedSignIns: number;
  readonly records: number;
  readonly caseFiles: number;
  readonly openHours: number;
}

export type Kind = 'director' | 'keeper' | 'nobody';

/** What every situation has: parameters that are not at their default, and the luck of a replicate. */
interface Situation {
  readonly set: Partial<Values>;
  readonly luck: { readonly seed: string; readonly replicate: number };
}

/** A holder of the one home of a project, before a half-day. Weeks of operation count from 0. */
export interface DirectorSituation extends Situation {
  readonly week: number;
  readonly halfDay: number;
  readonly holder: {
    readonly kind: Exclude<Kind, 'nobody'>;
    readonly skill: number;
    readonly value: number;
    readonly load: number;
    readonly costOfFaking: number;
    readonly pressure: number;
    readonly expectedDetection: number;
    readonly photoSkill: number;
  };
  readonly home: {
    readonly materials: number;
    readonly presence: number;
    readonly volunteerHours: number;
    readonly awarded: boolean;
    readonly urged: boolean;
    readonly careLeft: number;
    readonly awareHouseholds: number;
  };
  readonly post: { readonly acceptedUpload: boolean; readonly lastClaim: number };
  readonly counts: Claims & {
    readonly uploads: number;
    readonly satisfied: number;
    readonly caseFilesThisQuarter: number;
  };
  readonly memory: {
    readonly held: number;
    readonly came: number;
    readonly activitiesLastFour: number;
    readonly contactsLastFour: number;
  };
  readonly special: readonly { readonly severity: number; readonly contacts: number; readonly claims: number }[];
  readonly table: { readonly meanAccepted: number; readonly standing: number };
  readonly grade: number;
  readonly audited: number;
  readonly caughtShare: number;
}

/** What she makes of it: values of the options that are open (otherwise null), chances, and the choice with the luck given. */
export interface DirectorAnswer {
  readonly hour: number;
  readonly values: Readonly<Record<Option, number | null>>;
  readonly probabilities: Readonly<Record<Option, number>>;
  /** Duplicates at once; null where they are not open. */
  readonly batch: number | null;
  readonly record: number;
  readonly riders: Readonly<Record<'coachedAnswers' | 'paddedSheet' | 'paperRecord' | 'falseOpening', number>>;
  /** Of each special child whom she knows; none while homes are closed. */
  readonly invitations: readonly number[];
  readonly themes: Readonly<Record<Theme, number>>;
  readonly theme: Theme;
  readonly beliefs: Readonly<
    Record<'afterFound' | 'afterNotFound' | 'afterQuarter' | 'found' | 'refusedStaged' | 'refusedDuplicate', number>
  >;
  readonly chosen: Option;
}

/** An agency before a quarter of the project, from 0. */
export interface AgencySituation extends Situation {
  readonly quarter: number;
  readonly lastUnits: readonly number[] | null;
  readonly homes: readonly {
    readonly belief: number;
    readonly expectedUploads: number;
    readonly unitsSoFar: number;
    readonly knownSpecial: number;
    readonly children: number;
    readonly grade: number | null;
    readonly lowEducation: boolean;
    readonly certificate: boolean;
    readonly satisfiedLastQuarter: number;
    readonly caseFilesLastQuarter: number;
    readonly ledger: Claims;
    /** What the quarter then shows: quality-weighted activity against the target, and accepted uploads. */
    readonly seen: { readonly quality: number; readonly uploads: number };
  }[];
  /** Holders of whom it forms a first impression. */
  readonly impressions: readonly {
    readonly kind: Kind;
    readonly skill: number;
    readonly value: number;
    readonly materials: number;
  }[];
}

/** Its plan, one entry a home. */
export interface AgencyAnswer {
  /** Whether the text determines the units; if not, equal gains differ in their last digits, and only the score is the same. */
  readonly determined: boolean;
  readonly split: number;
  readonly units: readonly number[];
  readonly score: number;
  readonly presence: readonly number[];
  readonly volunteerHours: readonly number[];
  readonly seats: readonly number[];
  readonly wishes: readonly number[];
  readonly care: readonly number[];
  /** At the end of the quarter. */
  readonly beliefs: readonly { readonly belief: number; readonly expectedUploads: number }[];
  readonly impressions: readonly number[];
}

/** Homes before the third party, in a week of operation from 0. */
export interface EvaluatorSituation extends Situation {
  readonly week: number;
  readonly homes: readonly {
    readonly holder: Kind;
    readonly skill: number;
    readonly materials: number;
    /** Half-days on which the room was due to be open so far, and on which it was. */
    readonly due: number;
    readonly opened: number;
    /** Of the households in turn. */
    readonly awareness: readonly number[];
    readonly trust: readonly number[];
    readonly ledger: Claims;
  }[];
}

/** What it sees and reports. */
export interface EvaluatorAnswer {
  /** Whether it grades in this week. */
  readonly due: boolean;
  readonly homes: readonly {
    readonly children: number;
    readonly households: number;
    readonly visit: number;
    readonly parents: number;
    readonly reported: number;
    readonly excellent: boolean;
    readonly awarded: boolean;
    /** Whether the agency thinks more of the home from then on. */
    readonly beliefRises: boolean;
  }[];
  /** What a visit to the first home may show, and the chance of each. */
  readonly firstVisit: readonly { readonly visit: number; readonly chance: number }[];
  readonly firstParents: { readonly mean: number; readonly variance: number };
}

/** A situation and what the second program says of it. */
export interface Case<S, A> {
  readonly situation: S;
  readonly answer: A;
}

export interface Kept {
  readonly director: readonly Case<DirectorSituation, DirectorAnswer>[];
  readonly agency: readonly Case<AgencySituation, AgencyAnswer>[];
  readonly evaluator: readonly Case<EvaluatorSituation, EvaluatorAnswer>[];
}

/** What `keep.py` wrote. @throws Error where the file is missing or no JSON */
export function readKept(file: string): Kept {
  return JSON.parse(readFileSync(file, 'utf8'));
}
