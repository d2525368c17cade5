import process from 'node:process';
import width from './width.ts';

let isSilent = false;

/** Leave data out, or print them again. */
export function silence(is: boolean): void {
  isSilent = is;
}

/** Data for the next program. */
export function print(text: string): void {
  if (isSilent) return;
  process.stdout.write(`${text}\n`);
}

/** Data for the next program, as one JSON document. */
export function printJson(data: unknown): void {
  print(JSON.stringify(data, null, 2));
}

/** A message for the person. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A word of a message that stands out on a terminal. */
export function red(word: string): string {
  return isColoured(process.stderr) ? `\u001b[31m${word}\u001b[39m` : word;
}

/** Whether what goes to a stream may be coloured: on a terminal, unless NO_COLOR is set (https://no-color.org). */
export function isColoured({ isTTY }: NodeJS.WriteStream): boolean {
  return isTTY === true && (process.env['NO_COLOR'] ?? '') === '';
}

/** Rows of text in columns; the last column is not padded. @param right columns that are flush right */
export function aligned(rows: readonly (readonly string[])[], right: ReadonlySet<number> = new Set()): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const pad = (cell: string, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - width(cell));
    return right.has(column) ? space + cell : cell + space;
  };
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
