import { csv } from '../../experiment/csv.ts';
import { simulate } from '../../model/simulate.ts';
import { homesTable } from '../../observers/tables/homes.ts';
import { quartersTable } from '../../observers/tables/quarters.ts';
import { rows, view } from '../../observers/tables/rows.ts';
import { weeksTable } from '../../observers/tables/weeks.ts';
import { seed } from '../content.ts';
import { type Rule, scenarioOf } from './rule.ts';

const tables = { homes: homesTable(4), weeks: weeksTable, quarters: quartersTable } as const;
export type TableName = keyof typeof tables;

/** A table of one run, byte for byte as `lastmeter run --first LUCK --replicates 1` writes it. */
export function tableOf(name: TableName, rule: Rule, luck: number): string {
  const scenario = scenarioOf(rule);
  const table = tables[name];
  const seen = view(
    { arm: scenario.name, set: 0, replicate: luck, seed },
    simulate(scenario, seed, luck),
    scenario.values,
  );
  return csv([table.columns.map((column) => column.name), ...rows(table, seen)]);
}
