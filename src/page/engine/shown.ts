import { weeksPerYear } from '../../model/calendar.ts';
import type { Film } from '../../observers/film/film.ts';
import { baseline } from '../content.ts';
import { lastWeek, type State } from '../state/state.ts';
import { filmOf } from './films.ts';
import { luckyStart } from './gift.ts';
import { caseRule, keyOf, type Rule, scenarioOf } from './rule.ts';

/** Weeks of a run. */
export const weeks = lastWeek;
/** Uploads that a home owes in the year. */
export const target = baseline.values['city.target'];
/** Visits of the agency to the mean home in a quarter. */
export const meanUnits = baseline.values['agency.units'];

/** The rule that the state chooses. */
export function ruleOf({ cards, formula }: Pick<State, 'cards' | 'formula'>): Rule {
  return { cards, formula };
}

/** The film of the case under the luck in hand. */
export function caseFilm({ luck }: Pick<State, 'luck'>): Film {
  return filmOf(keyOf(caseRule), () => scenarioOf(caseRule), luck);
}

/** The film under the chosen rule and the same luck. */
export function ruleFilm(state: Pick<State, 'luck' | 'cards' | 'formula'>): Film {
  const rule = ruleOf(state);
  return filmOf(keyOf(rule), () => scenarioOf(rule), state.luck);
}

/** What the village shows: in the sandbox the chosen rule, with the lucky start if it was given; in the lesson the case. */
export function shownFilm(state: State): Film {
  if (state.place !== 'sandbox') return caseFilm(state);
  const rule = ruleOf(state);
  if (state.gift === null) return ruleFilm(state);
  const home = state.gift;
  return filmOf(
    `${keyOf(rule)} gift ${home}`,
    () => scenarioOf(rule),
    state.luck,
    () => luckyStart(home),
  );
}

/** Uploads that are due of all homes by the end of a week. */
export function dueBy(week: number, homes: number): number {
  return homes * target * Math.min(1, week / weeksPerYear);
}
