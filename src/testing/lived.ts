import { OpenRun } from '../measures/openRun.ts';
import type { Values } from '../model/parameters/table.ts';
import type { Fix, VillageRow } from '../model/scenario.ts';
import { simulate } from '../model/simulate.ts';
import { plain } from './plain.ts';

/** For tests: how a run differs from the default. */
export interface Living {
  readonly replicate?: number;
  readonly fixes?: readonly Fix[];
  readonly villages?: readonly VillageRow[];
  /** Whether the event log is kept. */
  readonly events?: boolean;
}

/** For tests: a run of 40 homes at the table's defaults but for what is set, with its truth open. */
export function lived(
  set: Partial<Values> = {},
  { replicate = 1, fixes, villages, events = false }: Living = {},
): OpenRun {
  const scenario = plain({ 'city.homes': 40, ...set }, fixes, villages);
  return new OpenRun(simulate(scenario, 'rows', replicate, { events }), scenario.values);
}

/** Sum of a column. */
export function sum(column: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < column.length; i++) total += column[i] as number;
  return total;
}

/** Mean of a column. */
export function mean(column: ArrayLike<number>): number {
  return sum(column) / column.length;
}
