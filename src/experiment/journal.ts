import { closeSync, mkdirSync, openSync, readFileSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { exits, Failure, systemCode } from './failure.ts';
import { unusable } from './folder.ts';

/** Results of finished units on the disk, so that a stopped run goes on where it was. */
export interface Journal {
  /** Results by the number of their unit. */
  readonly known: ReadonlyMap<number, Float64Array>;
  add(unit: number, values: Float64Array): void;
  close(): void;
  /** Delete it: everything is written elsewhere. */
  remove(): void;
}

/**
 * Open a journal, or begin one: a line that says what it is of, then a line for each unit. A last line that was cut off is dropped.
 * @param digest of everything that decides the numbers
 * @param keyOf what identifies a unit by its content; a line whose key is not that of its unit is refused
 * @throws Failure 3 where the file is of something else, 5 where it is damaged or its lines stand at wrong units, 2 or 75 where it cannot be written
 */
export function openJournal(file: string, digest: string, keyOf: (unit: number) => string): Journal {
  const text = textOf(file);
  const lines = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
  const [head, ...rows] = lines;
  if (head !== undefined && head !== headOf(digest)) {
    throw new Failure(
      exits.other,
      `${file}: it is of another study (other scenarios, factors, outcomes, seed or sample). Choose another folder with --out, or delete it.`,
    );
  }
  const known = new Map(rows.map((row, k) => read(file, row, k + 2, keyOf)));
  let handle: number;
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (text !== '') truncateSync(file, Buffer.byteLength(lines.map((line) => `${line}\n`).join('')));
    handle = openSync(file, 'a');
    if (head === undefined) writeSync(handle, `${headOf(digest)}\n`);
  } catch (error) {
    throw unusable(file, error);
  }
  return {
    known,
    add(unit, values) {
      const written = [unit, keyOf(unit), Array.from(values, (value) => (Number.isNaN(value) ? null : value))];
      try {
        writeSync(handle, `${JSON.stringify(written)}\n`);
      } catch (error) {
        throw unusable(file, error);
      }
    },
    close: () => closeSync(handle),
    remove: () => rmSync(file, { force: true }),
  };
}

function headOf(digest: string): string {
  return JSON.stringify({ journal: 1, digest });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return '';
    throw unusable(file, error);
  }
}

function read(file: string, row: string, line: number, keyOf: (unit: number) => string): [number, Float64Array] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(row);
  } catch {
    parsed = null;
  }
  const damaged = (why: string) =>
    new Failure(exits.damaged, `${file}:${line}: ${why}. Delete the file; the same command starts again.`);
  if (!Array.isArray(parsed)) throw damaged('this line is no result');
  const [unit, key, values] = parsed as readonly unknown[];
  if (typeof unit !== 'number' || !Array.isArray(values)) throw damaged('this line is no result');
  if (key !== keyOf(unit))
    throw damaged(`the result stands at unit ${unit}, which is another one: lines were shuffled`);
  return [unit, Float64Array.from(values, (value: unknown) => (typeof value === 'number' ? value : Number.NaN))];
}
