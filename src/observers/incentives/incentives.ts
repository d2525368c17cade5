import type { Scenario } from '../../model/scenario.ts';
import { type Action, type ActionWorth, worths } from './actions.ts';
import { goTo } from './moment.ts';
import { type DayWorth, dayWorth, supportWorth } from './principals.ts';
import { type Typical, typical, typicalMind } from './typical.ts';

/** What a scenario pays for, before anything is run. */
export interface Incentives {
  readonly scenario: string;
  readonly weeks: readonly WeekIncentives[];
}

export interface WeekIncentives {
  /** 1-based week of operation. */
  readonly week: number;
  /** Whether homes behind schedule are urged in it. */
  readonly urgingSeason: boolean;
  /** Uploads due by its end. */
  readonly pace: number;
  /** The director's formula and the credit for case files, as they are in force. */
  readonly scorecard: string;
  readonly caseCredit: string;
  readonly director: Typical;
  readonly cells: readonly Cell[];
}

/** One shortfall: uploads missing against the pace. */
export interface Cell {
  readonly shortfall: number;
  readonly urged: boolean;
  /** Null where so much cannot yet be missing. */
  readonly actions: Readonly<Record<Action, ActionWorth>> | null;
  /** Points x homes of a first unit of support to a typical home, and to one believed to be twice as good. */
  readonly support: { readonly typical: number; readonly twiceAsGood: number };
  /** Points x 100 of a day of the bureau. */
  readonly day: DayWorth | null;
}

/** Weeks and shortfalls that show a year: within a quarter, and the urged ends of all four. */
export const usualWeeks: readonly number[] = [6, 13, 26, 39, 52];
export const usualShortfalls: readonly number[] = [0, 1, 3, 5, 10];

/**
 * The worth of every action to a typical director, of the agency's first unit and of the bureau's days, by week and shortfall.
 * Nothing is run: the model's own minds weigh a made-up home.
 * @param weeks 1-based
 * @throws FormulaError where a scorecard has no finite value, RangeError for a week beyond the project
 */
export function incentives(
  scenario: Scenario,
  weeks: readonly number[] = usualWeeks,
  shortfalls: readonly number[] = usualShortfalls,
): Incentives {
  return { scenario: scenario.name, weeks: weeks.map((week) => weekIncentives(scenario, week, shortfalls)) };
}

function weekIncentives(scenario: Scenario, week: number, shortfalls: readonly number[]): WeekIncentives {
  const then = goTo(scenario, week);
  const { values } = then.rules;
  const { year, quarter: now } = then.moment;
  const quarter = now < 0 ? 4 * year + 3 : now;
  const cells = shortfalls.map((shortfall): Cell => {
    // Homes on schedule are not urged.
    const urged = then.season && shortfall > 0;
    const isPossible = shortfall <= then.pace;
    return {
      shortfall,
      urged,
      actions: isPossible ? worths(typicalMind(then, then.pace - shortfall, urged)) : null,
      support: {
        typical: supportWorth(then.planned.values, quarter, shortfall, 1),
        twiceAsGood: supportWorth(then.planned.values, quarter, shortfall, 2),
      },
      day: isPossible ? dayWorth(then.planned.values, (then.pace - shortfall) / then.pace) : null,
    };
  });
  return {
    week,
    urgingSeason: then.season,
    pace: then.pace,
    scorecard: values['scorecards.director'],
    caseCredit: values['scorecards.caseCredit'],
    director: typical(values),
    cells,
  };
}
