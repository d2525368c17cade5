import { type DirectorRules, directorRules } from './director/rules.ts';
import { shaped } from './parameters/shape.ts';
import type { Values } from './parameters/table.ts';
import type { Fix, Scenario } from './scenario.ts';
import { type ThemeTraits, themeTraits } from './school.ts';

/** The rules in force in a week. */
export interface Rules {
  readonly values: Values;
  readonly director: DirectorRules;
  readonly themes: readonly ThemeTraits[];
}

/** Rules for a set of values. */
export function rulesOf(values: Values): Rules {
  return Object.freeze({ values, director: directorRules(values), themes: themeTraits(values) });
}

/** The last rules that a scenario's fixes made: its next run begins from the same values and needs them again. */
const followed = new WeakMap<Scenario, { readonly before: Values; readonly week: number; readonly rules: Rules }>();

/**
 * The rules after the fixes that start in this week, or the same object if none does: a fix of week `from` holds from step 1 of
 * that week on (weeks count from 1 in fixes, from 0 here).
 */
export function follow(rules: Rules, scenario: Scenario, week: number): Rules {
  const due = scenario.fixes.filter((fix: Fix) => fix.from === week + 1);
  if (due.length === 0) return rules;
  const { values: before } = rules;
  const last = followed.get(scenario);
  if (last?.before === before && last.week === week) return last.rules;
  const after = rulesOf(shaped(Object.assign({ ...before }, ...due.map((fix) => fix.set)) as Values));
  followed.set(scenario, { before, week, rules: after });
  return after;
}
