import { outcomes } from '../measures/outcomes.ts';
import type { Table } from '../observers/tables/column.ts';
import type { Extras, Plan } from './plan.ts';
import type { TableName } from './study/study.ts';
import { studyTables } from './study/tables.ts';

/** Names of all outcomes, in the order of the columns of runs.csv. */
export const outcomeNames: readonly string[] = outcomes.map(({ name }) => name);

/** Names of the tables of an experiment, runs first. */
export function tableNamesOf({ events, children }: Extras): readonly TableName[] {
  const more: readonly TableName[] = [
    ...(events === 'none' ? [] : ['events' as const]),
    ...(children ? ['children' as const] : []),
  ];
  return ['runs', 'homes', 'weeks', 'quarters', ...more];
}

/** The tables of an experiment, runs first. Quarterly columns are as many as its longest contract needs. */
export function tablesOf({ arms }: Pick<Plan, 'arms'>, extras: Extras): readonly Table[] {
  return studyTables({ plan: { arms }, outcomes: outcomeNames, tables: tableNamesOf(extras) });
}
