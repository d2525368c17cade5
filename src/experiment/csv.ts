import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../observers/tables/column.ts';

/** Excel takes a CSV for UTF-8 only if it starts with this. */
export const byteOrderMark = '\ufeff';

/** More than the names that a run repeats; an experiment with more than these asks anew. */
const mostKept = 5000;
const kept = new Map<string, string>();

/**
 * Rows as CSV by RFC 4180: commas, CRLF after every row, quotes where a cell needs them. Truth values are `true` and `false`,
 * numbers are in JavaScript's shortest form that reads back to the same number (in every locale), null and NaN are empty.
 * A text that a spreadsheet would take for a formula gets a leading `'`; numbers never do.
 */
export function csv(rows: Iterable<readonly Cell[]>): string {
  let text = '';
  for (const row of rows) {
    let separator = '';
    for (const cell of row) {
      text += separator + written(cell);
      separator = ',';
    }
    text += '\r\n';
  }
  return text;
}

/** A cell as it stands in the file. Only texts can need quotes or a guard: for them alone the library is asked. */
function written(cell: Cell): string {
  switch (typeof cell) {
    case 'number':
      return Number.isNaN(cell) ? '' : String(cell);
    case 'boolean':
      return cell ? 'true' : 'false';
    case 'string':
      return kept.get(cell) ?? guarded(cell);
    default:
      return '';
  }
}

/** A text with the quotes and the guard that it needs. Tables repeat a few names, so the answers are kept. */
function guarded(text: string): string {
  const cell = stringify([[text]], {
    record_delimiter: 'windows',
    eof: false,
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, cell);
  return cell;
}
