import type { Cell, Table } from '../observers/tables/column.ts';

/** Columns of `codebook.csv`. A pure number or a name has no unit. */
export const codebookColumns = ['table', 'column', 'ledger', 'unit', 'range', 'empty', 'en', 'zh'] as const;

/** One row for each column of each table: where it comes from, unit, range, when it is empty, meaning. */
export function codebook(tables: readonly Table[]): Cell[][] {
  return tables.flatMap((table) =>
    table.columns.map(({ name, ledger, unit, range, empty, en, zh }) => [
      table.name,
      name,
      ledger,
      unit === '-' ? null : unit,
      range,
      empty === '' ? 'never' : empty,
      en,
      zh,
    ]),
  );
}
