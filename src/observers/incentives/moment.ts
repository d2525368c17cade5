import { calendar, type Moment, pace } from '../../model/calendar.ts';
import { follow, type Rules, rulesOf } from '../../model/rules.ts';
import type { Scenario } from '../../model/scenario.ts';
import { isUrgingSeason } from '../../model/steps/urge.ts';

/** A week with the rules that are in force in it. */
export interface Then {
  readonly moment: Moment;
  readonly rules: Rules;
  /** The rules when the quarter began: those that the agency and the bureau planned by. */
  readonly planned: Rules;
  /** Uploads due by the end of the week. */
  readonly pace: number;
  /** Whether homes behind schedule may be urged. */
  readonly season: boolean;
}

/** Go to a week of a scenario, with every dated change on the way. @param week 1-based week of operation */
export function goTo(scenario: Scenario, week: number): Then {
  const moments = calendar(scenario.values);
  let rules = rulesOf(scenario.values);
  let planned = rules;
  for (const moment of moments.slice(0, week)) {
    rules = follow(rules, scenario, moment.week);
    if (moment.quarterStarts) planned = rules;
  }
  const moment = moments[week - 1];
  if (moment === undefined) throw new RangeError(`week ${week} of ${moments.length}`);
  const due = pace(rules.values['city.target'], moment);
  return { moment, rules, planned, pace: due, season: isUrgingSeason(moment, rules.values) };
}
