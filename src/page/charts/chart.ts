import { csv } from '../../experiment/csv.ts';
import type { Cell } from '../../observers/tables/column.ts';

/** A chart as it is shown, read out and saved: the sentence is its title and its alternative text. */
export interface Chart {
  /** Name of its files. */
  readonly name: string;
  readonly sentence: string;
  readonly note: string | null;
  readonly svg: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The table of a chart as CSV. */
export function chartCsv({ head, rows }: Chart): string {
  return csv([head, ...rows]);
}
