import type { Run } from '../../model/run.ts';
import { open } from '../../model/truth/open.ts';

/** A run in a few numbers: what was reported, what happened, who was reached. */
export interface Totals {
  readonly accepted: number;
  readonly genuine: number;
  /** Share of the quarters of general children with an activity, of special children with case work; NaN where there are none. */
  readonly general: number;
  readonly special: number;
  /** Share of the accepted uploads without an activity behind them. */
  readonly hollow: number;
  /** Case files handed in. */
  readonly caseFiles: number;
}

/** The totals of a run. */
export function totalsOf(run: Run): Totals {
  const { homes, children } = open(run.truth);
  let [generals, specials, sessions, cases] = [0, 0, 0, 0];
  for (let k = 0; k < children.home.length; k++) {
    if (children.severity[k] === 0) {
      generals++;
      sessions += children.sessionQuarters[k] as number;
    } else {
      specials++;
      cases += children.caseQuarters[k] as number;
    }
  }
  const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0);
  const accepted = sum(run.reported.accepted);
  return {
    accepted,
    genuine: sum(homes.genuine),
    general: sessions / (generals * run.quarters),
    special: cases / (specials * run.quarters),
    hollow: accepted === 0 ? 0 : 1 - sum(homes.genuineAccepted) / accepted,
    caseFiles: sum(run.reported.caseFiles),
  };
}
