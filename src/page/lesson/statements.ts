import type { Totals } from '../../observers/film/totals.ts';

/** What is looked at in one luck: the case, and one reform with the same luck where the statement is about one. */
export interface Seen {
  readonly before: Totals;
  readonly after: Totals;
}

/** A statement of the teacher's guide: what it is about, when it holds. */
export interface Statement {
  readonly name: string;
  /** Minute and step of the lesson in which it comes up. */
  readonly step: 'project' | 'reveal' | 'rule';
  /** Letter of the reform; null for the case alone. */
  readonly card: string | null;
  /** The number it is about, and how it is written. */
  readonly number: (seen: Seen) => number;
  readonly style: 'count' | 'share' | 'points';
  readonly holds: (seen: Seen) => boolean;
  /** `holds` is told as what to expect; `open` as a question for the class. The build fails where `holds` does not. */
  readonly printed: 'holds' | 'open';
}

/** Share of runs, of lucks and of parameter sets alike, from which on a statement is told as what to expect. */
export const expectFrom = 0.8;

const difference =
  (of: (totals: Totals) => number) =>
  ({ before, after }: Seen): number =>
    of(after) - of(before);
const genuine = difference((totals) => totals.genuine);
const special = difference((totals) => totals.special);

export const statements: readonly Statement[] = [
  {
    name: 'mostReported',
    step: 'project',
    card: null,
    number: ({ before }) => before.accepted,
    style: 'count',
    holds: ({ before }) => before.accepted >= 1600 && before.accepted < 2000,
    printed: 'holds',
  },
  {
    name: 'mostHollow',
    step: 'reveal',
    card: null,
    number: ({ before }) => before.hollow,
    style: 'share',
    holds: ({ before }) => before.hollow > 0.5,
    printed: 'holds',
  },
  {
    name: 'fewChildren',
    step: 'reveal',
    card: null,
    number: ({ before }) => before.general,
    style: 'share',
    holds: ({ before }) => before.general < 0.25,
    printed: 'holds',
  },
  {
    name: 'caseworkRare',
    step: 'reveal',
    card: null,
    number: ({ before }) => before.special,
    style: 'share',
    holds: ({ before }) => before.special < 0.25,
    printed: 'holds',
  },
  {
    name: 'pressureOnPaper',
    step: 'rule',
    card: 'a',
    number: genuine,
    style: 'count',
    holds: ({ before, after }) =>
      after.accepted > before.accepted && after.genuine - before.genuine < (after.accepted - before.accepted) / 2,
    printed: 'holds',
  },
  {
    name: 'payNoCasework',
    step: 'rule',
    card: 'h',
    number: special,
    style: 'points',
    holds: (seen) => special(seen) <= 0,
    printed: 'holds',
  },
  {
    name: 'creditOnPaper',
    step: 'rule',
    card: 'e',
    number: ({ after }) => after.caseFiles,
    style: 'count',
    holds: ({ before, after }) => after.caseFiles - before.caseFiles > 0 && after.special > before.special,
    printed: 'holds',
  },
  {
    name: 'workerReaches',
    step: 'rule',
    card: 'g',
    number: special,
    style: 'points',
    holds: (seen) => special(seen) > 0.1,
    printed: 'holds',
  },
  {
    name: 'hoursHelp',
    step: 'rule',
    card: 'l',
    number: genuine,
    style: 'count',
    holds: (seen) => genuine(seen) > 0,
    printed: 'holds',
  },
];
