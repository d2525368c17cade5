import type { OpenRun } from '../../measures/openRun.ts';
import type { Run } from '../../model/run.ts';
import type { OpenTruth } from '../../model/truth/open.ts';

/** What a cell of a table can be; null is "no value". */
export type Cell = string | number | boolean | null;

/** Which run of an experiment a row comes from. */
export interface RunKey {
  /** Name of the scenario. */
  readonly arm: string;
  /** Number of the parameter set; 0 = the scenario's own values. */
  readonly set: number;
  /** 1-based. */
  readonly replicate: number;
  readonly seed: string;
}

/** A finished run as an observer sees it, with the truth open. */
export interface View {
  readonly key: RunKey;
  readonly run: Run;
  readonly truth: OpenTruth;
  /** The same run as the measures see it. */
  readonly opened: OpenRun;
  /** The base on the same luck, for outcomes that need it; the run itself where there is none beside it. */
  readonly base: OpenRun;
}

/**
 * Where a number comes from: the address of the row (`key`), what everybody could know (`trait`), the reported ledger
 * (`reported`), what truly happened, which no actor of the model can see (`true`), or a measure over all of these (`outcome`).
 */
export type Ledger = 'key' | 'trait' | 'reported' | 'true' | 'outcome';

/** One column of a table with its row of the codebook. */
export interface Column {
  readonly name: string;
  readonly ledger: Ledger;
  /** `-` for a pure number or a name. */
  readonly unit: string;
  /** Allowed values, such as `0 to 1`, `>= 0`, or a list of names. */
  readonly range: string;
  /** When a cell is empty; an empty string where it never is. */
  readonly empty: string;
  readonly en: string;
  readonly zh: string;
  /** The cell of one row (0-based). */
  value(view: View, row: number): Cell;
}

/** A table that a run adds rows to. */
export interface Table {
  /** Name of the file without `.csv`. */
  readonly name: string;
  /** What one row is. */
  readonly en: string;
  readonly zh: string;
  readonly columns: readonly Column[];
  /** Rows of one run. */
  count(view: View): number;
}

/** Unit, range, meaning in English and Chinese, and when the cell is empty (never, if left out). */
export type Meaning = readonly [unit: string, range: string, en: string, zh: string, empty?: string];

/** A column from its meaning and the way to its cells. A number that is not finite becomes an empty cell. */
export function column(
  name: string,
  ledger: Ledger,
  meaning: Meaning,
  value: (view: View, row: number) => Cell,
): Column {
  const [unit, range, en, zh, empty = ''] = meaning;
  return { name, ledger, unit, range, empty, en, zh, value: (view, row) => present(value(view, row)) };
}

function present(cell: Cell): Cell {
  return typeof cell === 'number' && !Number.isFinite(cell) ? null : cell;
}
