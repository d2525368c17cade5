import { type Outcome, outcomeOf } from '../../measures/outcome.ts';
import { outcomes } from '../../measures/outcomes.ts';
import { comparedOutcomes, whoOutcomes } from '../../measures/who.ts';
import { childrenTable } from '../../observers/tables/children.ts';
import type { Table } from '../../observers/tables/column.ts';
import { eventsTable } from '../../observers/tables/events.ts';
import { homesTable } from '../../observers/tables/homes.ts';
import { quartersTable } from '../../observers/tables/quarters.ts';
import { runsTable } from '../../observers/tables/runs.ts';
import { weeksTable } from '../../observers/tables/weeks.ts';
import type { Plan } from '../plan.ts';
import type { Study } from './study.ts';

/** What of a plan decides the columns of its tables. */
export type Arms = Pick<Plan, 'arms' | 'ensemble'>;

/** Outcomes that a study can choose: those of one run, without its base beside it. */
export const choosable: readonly Outcome[] = [...outcomes, ...whoOutcomes];

/** Whether an outcome of a study reads the base beside the run. */
export function readsBase({ outcomes: names }: Study): boolean {
  return comparedOutcomes.some(({ name }) => names.includes(name));
}

/** The tables of a study with their columns, in the order in which its parts hold them. */
export function studyTables({
  plan,
  outcomes: names,
  tables,
}: Pick<Study, 'outcomes' | 'tables'> & { readonly plan: Arms }): readonly Table[] {
  const chosen = names.map((name) => outcomeOf(name, [...choosable, ...comparedOutcomes]));
  const made = {
    runs: () => runsTable(chosen),
    homes: () => homesTable(4 * largest(plan, 'city.years')),
    weeks: () => weeksTable,
    quarters: () => quartersTable,
    events: () => eventsTable,
    children: () => childrenTable,
  };
  return tables.map((name) => made[name]());
}

/** The largest value that a number has in any arm and set. */
export function largest(plan: Arms, path: 'city.years' | 'city.homes'): number {
  const own = plan.arms.map(({ values }) => values[path]);
  const sets = plan.ensemble?.sets.map(({ set }) => set[path] ?? 0) ?? [];
  return [...own, ...sets].reduce((most, value) => Math.max(most, value), 0);
}
