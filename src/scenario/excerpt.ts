import { printable } from './printable.ts';

/** Characters of a line that are shown around the fault. */
const WIDTH = 100;
const BEFORE = 60;

// East Asian wide and fullwidth characters take two cells of a terminal (Unicode Standard Annex 11, the ranges in common use).
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * The line of a file with a caret under the column, as two lines of text. A long line is cut around the column.
 * @param column 1-based
 */
export function excerpt(text: string, line: number, column: number): [string, string] {
  const start = column - 1 > BEFORE ? column - 1 - BEFORE : 0;
  const shown = text.slice(start, start + WIDTH).replaceAll('\t', ' ');
  const lead = start > 0 ? '…' : '';
  const tail = start + WIDTH < text.length ? '…' : '';
  const number = String(line);
  const before = lead + printable(shown.slice(0, column - 1 - start));
  return [
    `  ${number} | ${lead}${printable(shown)}${tail}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(cells(before))}^`,
  ];
}

function cells(text: string): number {
  let total = 0;
  for (const character of text) total += WIDE.test(character) ? 2 : 1;
  return total;
}
