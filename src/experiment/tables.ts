import { outcomes } from '../measures/outcomes.ts';
import { childrenTable } from '../observers/tables/children.ts';
import type { Table } from '../observers/tables/column.ts';
import { eventsTable } from '../observers/tables/events.ts';
import { homesTable } from '../observers/tables/homes.ts';
import { quartersTable } from '../observers/tables/quarters.ts';
import { runsTable } from '../observers/tables/runs.ts';
import { weeksTable } from '../observers/tables/weeks.ts';
import type { Extras, Plan } from './plan.ts';

/** The tables of an experiment, runs first. Quarterly columns are as many as its longest contract needs. */
export function tablesOf({ arms }: Pick<Plan, 'arms'>, { events, children }: Extras): readonly Table[] {
  const quarters = Math.max(...arms.map(({ values }) => values['city.years'] * 4));
  return [
    runsTable(outcomes),
    homesTable(quarters),
    weeksTable,
    quartersTable,
    ...(events === 'none' ? [] : [eventsTable]),
    ...(children ? [childrenTable] : []),
  ];
}
