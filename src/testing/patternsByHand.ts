import type { Arms } from '../analysis/patterns/pattern.ts';
import { type Example, openExample } from '../measures/testing.ts';

/** A year of five homes in small numbers, so that every figure can be worked out on paper. Home 0 is the best, home 2 the idle one. */
const base: Example = {
  homeCount: 5,
  childCount: 5,
  reported: {
    accepted: [20, 19, 4, 30, 7],
    records: [3, 0, 0, 3, 1],
    rankFinal: [1, 2, 4, 3, 5],
    supportByQuarter: [2, 2, 2, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0],
    firstBelief: [17, 3, 1, 3, 1],
    trainingSeats: [1, 1, 0, 2, 0],
    leaderVisits: [2, 0, 0, 0, 0],
  },
  homes: {
    households: [10, 10, 10, 10, 10],
    background: [1, 1, 0, 0, 0],
    skill: [10, 2, 0, 6, 2],
    load: [1.4, 1, 1, 1, 1],
    exitsBuild: [0, 0, 2, 0, 1],
    exits: [0, 0, 1, 0, 0],
    keeperWeeks: [0, 0, 10, 0, 20],
    longestVacancy: [0, 0, 30, 0, 26],
    valueIdentification: [0.8, 0.3, 0.2, 0.4, 0.1],
    valueIdentificationEnd: [0.9, 0.3, 0, 0.4, 0],
  },
  weeks: { accepted: byWeek(4, 0.8) },
  real: {
    genuine: [10, 2, 0, 6, 2],
    genuineAccepted: [10, 2, 0, 6, 2],
    unprompted: [7, 1, 0, 2, 1],
    genuineByQuarter: [4, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 1, 1, 0, 0],
    duplicate: [4, 0, 0, 12, 0],
    duplicateAccepted: [4, 0, 0, 12, 0],
    staged: [10, 17, 4, 12, 5],
    stagedAccepted: [6, 17, 4, 12, 5],
    recordsWritten: [1, 0, 0, 0, 0],
    content: [5, 1, 0, 2, 0],
    sessions: [60, 10, 0, 20, 10],
    redundantSessions: [30, 5, 0, 5, 3],
    unaware: [6, 8, 9, 5, 7],
    knowsOpen: [1, 1, 0, 2, 1],
    scheduledOpenings: [10, 10, 10, 10, 10],
    openings: [8, 2, 0, 5, 1],
    invitable: [4, 0, 0, 4, 2],
    invited: [1, 0, 0, 1, 1],
    uses: [20, 5, 0, 30, 5],
    takenByHolder: [0, 0.1, 0.2, 0, 0.1],
    takenByFamilies: [0.1, 0, 0, 0.1, 0],
    authorLocked: [0, 1, 1, 0, 1],
    authorIdle: [0, 1, 1, 0, 0],
    shownToLeaders: [3, 0, 0, 0, 0],
    qualityByQuarter: [2.5, 2.5, 2.5, 2.5, ...new Array<number>(16).fill(0)],
  },
  realWeeks: { genuine: byWeek(0.5, 0.35), staged: byWeek(3, 0.3), duplicate: byWeek(1, 0.1) },
  children: {
    home: [0, 0, 1, 3, 4],
    severity: [1, 0, 0, 2, 0],
    needStart: [2, 1, 1, 3, 1],
    gain: [0.1, 0.2, 0.1, 0, 0.3],
    hours: [1, 6, 2, 0, 1],
    caseQuarters: [1, 0, 0, 0, 0],
    sessionQuarters: [0, 3, 1, 0, 0],
    serviceQuarters: [2, 3, 1, 0, 1],
    wishes: [0, 0, 0, 1, 0],
  },
};

/** The last three weeks of each quarter, and all other weeks of the four quarters. */
function byWeek(late: number, other: number): number[] {
  return Array.from({ length: 56 }, (_, week) => (week >= 52 ? 0 : week % 13 >= 10 ? late : other));
}

/** The example with other columns of a part. */
function but(
  part: 'reported' | 'real' | 'homes',
  columns: Readonly<Record<string, readonly number[]>>,
  of = base,
): Example {
  return { ...of, [part]: { ...of[part], ...columns } };
}

const everyone = new Array<number>(20).fill(1);
/** Homes 1 and 3 get four more in quarter 1. */
const gifts = everyone.map((unit, at) => unit + (at === 4 || at === 12 ? 4 : 0));
const equal = but('reported', { supportByQuarter: everyone });
const equalQuarters = [3, 2, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0];
const equalShare = but('real', { genuineByQuarter: equalQuarters }, equal);

/** The example and its controls. */
export const byHand: Arms = {
  base: openExample(base),
  noCredit: openExample(but('reported', { accepted: [10, 2, 0, 6, 2] })),
  completionOnly: openExample(equal),
  equalShare: openExample(equalShare),
  luckyStart: openExample(
    but(
      'homes',
      { valueIdentificationEnd: [0.9, 0.5, 0, 0.6, 0] },
      {
        ...but('reported', { supportByQuarter: [2, 2, 2, 2, 5, 1, 1, 0, 0, 0, 0, 0, 4, 1, 0, 1, 0, 0, 0, 0] }),
        real: {
          ...base.real,
          genuineByQuarter: [4, 2, 2, 2, 3, 2, 2, 3, 0, 0, 0, 0, 2, 2, 3, 3, 1, 1, 0, 0],
        },
      },
    ),
  ),
  luckyStartEqual: openExample({
    ...but('real', { genuineByQuarter: equalQuarters.map((genuine, at) => genuine + (at === 7 ? 1 : 0)) }),
    reported: { ...base.reported, supportByQuarter: gifts },
  }),
  luckyStartCompletionOnly: openExample(
    but('real', { genuineByQuarter: [4, 2, 2, 2, 2, 0, 0, 0.5, 0, 0, 0, 0, 1, 1, 2, 2, 1, 1, 0, 0] }, equal),
  ),
  noPressure: openExample(but('reported', { accepted: [5, 3, 1, 1, 4] })),
  devotedDirectors: openExample(base),
};
