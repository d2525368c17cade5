import type { Moment } from '../calendar.ts';
import { pace } from '../calendar.ts';
import type { Homes } from '../home.ts';
import type { Luck } from '../luck/luck.ts';
import type { Values } from '../parameters/table.ts';
import type { ReportedLedger } from '../reported/ledger.ts';
import { compile } from '../scorecard/compile.ts';
import { points } from '../scorecard/incentive.ts';
import { gradeObservable as at } from '../scorecard/observables.ts';

/** What a site visit shows, each part 0-1. */
export interface Seen {
  visit: number;
  parents: number;
}

const x = new Float64Array(32);

/**
 * The third party's grade of a home (S87; design 4.7): the formula, plus noise, lifted towards the pass mark as far as the
 * third party is captured: `(1 - k) E + k max(E, pass)`.
 * @returns 0-1
 */
export function gradeHome(
  home: number,
  moment: Moment,
  seen: Seen,
  homes: Homes,
  ledger: ReportedLedger,
  values: Values,
  luck: Luck,
): number {
  const accepted = ledger.accepted[home] as number;
  const perUpload = (sum: Float64Array): number => (accepted === 0 ? 0 : (sum[home] as number) / accepted);
  const quota = values['case.quota'] * 4 * Math.min(1, (moment.yearWeek + 1) / 52);
  x[at.uploads] = accepted;
  x[at.pace] = pace(values['city.target'], moment);
  x[at.target] = values['city.target'];
  x[at.records] = Math.min(1, perUpload(ledger.records));
  x[at.visit] = seen.visit;
  x[at.parents] = seen.parents;
  x[at.cases] = quota === 0 ? 1 : Math.min(1, (ledger.caseFiles[home] as number) / quota);
  x[at.signIns] = perUpload(ledger.signIns);
  x[at.confirmedSignIns] = perUpload(ledger.confirmedSignIns);
  x[at.openHours] = ledger.openHours[home] as number;
  const scorecard = compile(values['scorecards.grade'], 'grade');
  const noise = values['grade.noise'] * luck.evaluator.normal(homes.number[home] as number, moment.week, 3);
  const grade = Math.min(1, Math.max(0, points(scorecard, x) + noise));
  const capture = values['grade.capture'];
  return (1 - capture) * grade + capture * Math.max(grade, values['grade.pass']);
}

/** Homes from best to worst by a measure, ties by an addressed draw. */
export function ranking(measure: Float64Array, homes: Homes, week: number, luck: Luck): Int32Array {
  const tie = Float64Array.from({ length: homes.count }, (_, home) =>
    luck.evaluator.uniform(homes.number[home] as number, week, 4),
  );
  return Int32Array.from({ length: homes.count }, (_, home) => home).sort(
    (a, b) => (measure[b] as number) - (measure[a] as number) || (tie[a] as number) - (tie[b] as number),
  );
}
