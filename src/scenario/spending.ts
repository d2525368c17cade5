import { operationWeeks } from '../model/calendar.ts';
import type { Cost, Scenario } from '../model/scenario.ts';

/** What the fixes of a scenario cost over the whole project. */
export interface Spending {
  /** Yuan, by who pays them. */
  readonly yuan: Readonly<Record<Cost['payer'], number>>;
  /** Hours of the agency. */
  readonly agencyHours: number;
}

/** The costs of all fixes, each from its week to the last one, both included; what comes once is counted once. */
export function spending({ fixes, values }: Scenario): Spending {
  const yuan = { county: 0, agency: 0, village: 0 };
  let agencyHours = 0;
  for (const { from, cost } of fixes) {
    if (cost === null) continue;
    const weeks = operationWeeks(values) - from + 1;
    yuan[cost.payer] += cost.once + cost.perWeek * weeks;
    agencyHours += cost.agencyHours * weeks;
  }
  return { yuan, agencyHours };
}
