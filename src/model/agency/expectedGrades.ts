import type { Values } from '../parameters/table.ts';
import type { ReportedLedger } from '../reported/ledger.ts';
import { compile, type Scorecard } from '../scorecard/compile.ts';
import { points } from '../scorecard/incentive.ts';
import { gradeObservable as at } from '../scorecard/observables.ts';

/**
 * How the agency expects the third party's own formula to grade its homes at the end of the quarter (S117): from the reported ledger
 * and what it hopes its visits bring. Noise and capture are left out, as they are the same whatever it does.
 */
export class ExpectedGrades {
  readonly #ledger: ReportedLedger;
  readonly #values: Values;
  readonly #scorecard: Scorecard;
  readonly #x = new Float64Array(32);
  /** Part of the contract year that will have passed. */
  readonly #passed: number;

  /** @param quarter over all years, 0-based */
  constructor(ledger: ReportedLedger, values: Values, quarter: number) {
    this.#ledger = ledger;
    this.#values = values;
    this.#scorecard = compile(values['scorecards.grade'], 'grade');
    this.#passed = ((quarter % 4) + 1) / 4;
  }

  /** @param uploads that it expects in the quarter, @param presence 0-1 @returns 0-1 */
  expect(home: number, uploads: number, presence: number): number {
    const x = this.#x;
    const ledger = this.#ledger;
    const values = this.#values;
    const accepted = ledger.accepted[home] as number;
    const perUpload = (sum: Float64Array): number => (accepted === 0 ? 0 : (sum[home] as number) / accepted);
    const records = Math.min(1, perUpload(ledger.records));
    const quota = values['case.quota'] * 4 * this.#passed;
    x[at.uploads] = accepted + uploads;
    x[at.pace] = values['city.target'] * this.#passed;
    x[at.target] = values['city.target'];
    x[at.records] = records + (1 - records) * values['agency.recordsGain'] * presence;
    x[at.visit] = Math.min(1, values['agency.visitExpected'] + values['agency.visitGain'] * presence);
    x[at.parents] = values['agency.parentsExpected'];
    x[at.cases] = quota === 0 ? 1 : Math.min(1, (ledger.caseFiles[home] as number) / quota);
    x[at.signIns] = perUpload(ledger.signIns);
    x[at.confirmedSignIns] = perUpload(ledger.confirmedSignIns);
    x[at.openHours] = ledger.openHours[home] as number;
    return Math.min(1, Math.max(0, points(this.#scorecard, x)));
  }
}
