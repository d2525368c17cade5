import type { OpenRun } from '../../../measures/openRun.ts';
import type { Run } from '../../../model/run.ts';
import type { Scenario } from '../../../model/scenario.ts';
import type { Table, View } from '../../../observers/tables/column.ts';
import { view } from '../../../observers/tables/rows.ts';
import { csv } from '../../csv.ts';
import { type Study, setNumber, type Unit } from '../study.ts';

/** Rows that become text at a time: a table of a million homes would not fit into one. */
const AT_ONCE = 2000;

/** Rows of one run for one table. */
export interface RowsOf {
  readonly rows: number;
  readonly pieces: readonly Uint8Array[];
}

/** What a run adds to each table of a study. @param base the base on the same luck, where an outcome reads it; else null */
export function rowsOfRun(
  study: Study,
  tables: readonly Table[],
  scenario: Scenario,
  { set, replicate }: Unit,
  run: Run,
  base: OpenRun | null,
): readonly RowsOf[] {
  const key = { arm: scenario.name, set: setNumber(study, set), replicate, seed: study.plan.seed };
  const seen = view(key, run, scenario.values, base);
  return tables.map((table) => ({ rows: table.count(seen), pieces: [...texts(table, seen)] }));
}

function* texts({ columns, count }: Table, seen: View): Generator<Uint8Array> {
  const all = count(seen);
  for (let from = 0; from < all; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, all - from);
    yield Buffer.from(csv(Array.from({ length }, (_, row) => columns.map(({ value }) => value(seen, from + row)))));
  }
}
