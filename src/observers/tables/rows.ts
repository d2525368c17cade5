import { type MeasureValues, OpenRun } from '../../measures/openRun.ts';
import type { Run } from '../../model/run.ts';
import type { Cell, RunKey, Table, View } from './column.ts';

/** Break the seal of a run, to write its tables. @param values of its scenario, @param base the run beside which it stands; null for none */
export function view(key: RunKey, run: Run, values: MeasureValues, base: OpenRun | null = null): View {
  const opened = new OpenRun(run, values);
  return { key, run, truth: opened.truth, opened, base: base ?? opened };
}

/** The rows that a run adds to a table, in the order of the table's columns. */
export function rows({ columns, count }: Table, seen: View): Cell[][] {
  return Array.from({ length: count(seen) }, (_, row) => columns.map((column) => column.value(seen, row)));
}
