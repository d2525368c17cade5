import { createReadStream } from 'node:fs';
import { csvParseRows } from 'd3';
import { outcomes } from '../measures/outcomes.ts';
import { byteOrderMark } from './csv.ts';
import { type Summary, summaryOf } from './summary.ts';

/**
 * Middle and spread of every outcome in every arm, from a table of runs in which the rows of an arm stand together. Memory does not grow with
 * the number of runs.
 * @param file runs.csv
 * @param arms their names, in the order of their rows
 * @param runs of each arm
 */
export async function summarizeTable(
  file: string,
  arms: readonly string[],
  runs: number,
  held = HELD,
): Promise<readonly Summary[]> {
  const found: Summary[][] = arms.map(() => []);
  const step = Math.max(1, Math.floor(held / runs));
  for (let from = 0; from < outcomes.length; from += step) {
    const chosen = outcomes.slice(from, from + step);
    const values: number[][] = chosen.map(() => []);
    let places: readonly number[] = [];
    let row = -1;
    for await (const cells of rowsIn(file)) {
      if (row === -1) places = chosen.map(({ name }) => cells.indexOf(name));
      else for (const [k, place] of places.entries()) values[k]?.push(numberIn(cells[place]));
      row++;
      if (row === 0 || row % runs !== 0) continue;
      const arm = row / runs - 1;
      for (const [k, outcome] of chosen.entries())
        found[arm]?.push(summaryOf(arms[arm] ?? '', outcome, values[k] ?? []));
      for (const all of values) all.length = 0;
    }
  }
  return found.flat();
}

/** Numbers that are held at a time: with more runs the table is read more often, for fewer outcomes each time. */
const HELD = 4_000_000;

/** Rows of a CSV file, the header among them. */
async function* rowsIn(file: string): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    rest = (rest + String(chunk)).replace(byteOrderMark, '');
    const whole = rest.slice(0, rest.lastIndexOf('\r\n') + 2);
    // A text in quotes may hold the end of a line.
    if (whole === '' || whole.split('"').length % 2 === 0) continue;
    yield* csvParseRows(whole);
    rest = rest.slice(whole.length);
  }
}

/** An empty cell is no value, and neither is a text. */
function numberIn(cell = ''): number {
  return cell === '' ? Number.NaN : Number(cell);
}
