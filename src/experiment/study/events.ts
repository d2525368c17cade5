import { simulate } from '../../model/simulate.ts';
import { eventsTable } from '../../observers/tables/events.ts';
import { rows, view } from '../../observers/tables/rows.ts';
import { csv } from '../csv.ts';
import { armOf } from '../plan.ts';
import { runAt, type Study, setNumber } from './study.ts';

/** All events of the run of a row, as CSV with a header. @param row of runs.csv, from 1 */
export function eventsText(study: Study, row: number): string {
  const { arm, set, replicate } = runAt(study, row);
  const scenario = armOf(study.plan, arm, set);
  const { seed } = study.plan;
  const run = simulate(scenario, seed, replicate, { events: true });
  const seen = view({ arm: scenario.name, set: setNumber(study, set), replicate, seed }, run, scenario.values);
  return csv([eventsTable.columns.map(({ name }) => name), ...rows(eventsTable, seen)]);
}
