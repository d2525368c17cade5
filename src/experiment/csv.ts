import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../observers/tables/column.ts';

/** Excel takes a CSV for UTF-8 only if it starts with this. */
export const byteOrderMark = '\ufeff';

/**
 * Rows as CSV by RFC 4180: commas, CRLF after every row, quotes where a cell needs them. Truth values are `true` and `false`,
 * numbers are in JavaScript's shortest form that reads back to the same number (in every locale), null and NaN are empty.
 * A text that a spreadsheet would take for a formula gets a leading `'`; numbers never do.
 */
export function csv(rows: Iterable<readonly Cell[]>): string {
  return stringify([...rows] as Cell[][], {
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    cast: {
      boolean: (value) => (value ? 'true' : 'false'),
      number: (value) => (Number.isNaN(value) ? '' : String(value)),
    },
  });
}
