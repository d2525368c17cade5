import type { ScorecardName } from '../parameters/row.ts';
import type { Observable } from './observable.ts';
import { agencyObservable, agencyObservables } from './observables/agency.ts';
import { bureauObservable, bureauObservables } from './observables/bureau.ts';
import { caseCreditObservable, caseCreditObservables } from './observables/caseCredit.ts';
import { directorObservable, directorObservables } from './observables/director.ts';
import { gradeObservable, gradeObservables } from './observables/grade.ts';

export type { Observable } from './observable.ts';
export { agencyObservable, bureauObservable, caseCreditObservable, directorObservable, gradeObservable };

/** Every name that a formula of each scorecard may use: base observables in the order of their positions, then derived ones. */
export const observables: Readonly<Record<ScorecardName, readonly Observable[]>> = {
  bureau: bureauObservables,
  agency: agencyObservables,
  grade: gradeObservables,
  director: directorObservables,
  caseCredit: caseCreditObservables,
};

const bases = new Map<ScorecardName, readonly Observable[]>();

/** The observables that the model supplies; their order is that of the array a scorecard is evaluated on. */
export function baseObservables(scorecard: ScorecardName): readonly Observable[] {
  const known = bases.get(scorecard);
  if (known) return known;
  const found = observables[scorecard].filter((observable) => observable.formula === null);
  bases.set(scorecard, found);
  return found;
}

/** An array of zeros with a place for every base observable of a scorecard. */
export function emptyValues(scorecard: ScorecardName): Float64Array {
  return new Float64Array(baseObservables(scorecard).length);
}
