import type { Run } from '../model/run.ts';
import { EMPTY, fingerprint } from './fingerprint.ts';

/** Entries of one column: numbers, or texts such as names of homes. */
export type Column = readonly (number | string)[];

/**
 * Everything that a run leaves behind, true columns and event log included, by dotted name: `truth.weeks.genuine`. A single
 * value is a column of one entry; the event log has one column a field.
 */
export function columnsOf(run: Run): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  gather('', run, columns);
  return columns;
}

/** A fingerprint of 32 bits for each column of a run: one other bit anywhere shows, with the name of its column. */
export function columnFingerprints(run: Run): Readonly<Record<string, number>> {
  return Object.fromEntries(Array.from(columnsOf(run), ([name, column]) => [name, fold(column)]));
}

/** Names of the columns in which two runs differ in any bit, or that only one of them has. */
export function differing(a: Run, b: Run): readonly string[] {
  const left = columnFingerprints(a);
  const right = columnFingerprints(b);
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((name) => left[name] !== right[name]);
}

function fold(column: Column): number {
  let hash = fingerprint(EMPTY, column.length);
  for (const entry of column) {
    if (typeof entry === 'number') hash = fingerprint(hash, entry);
    else for (let at = 0; at < entry.length; at++) hash = fingerprint(hash, entry.charCodeAt(at));
  }
  return hash;
}

function gather(name: string, value: unknown, into: Map<string, Column>): void {
  if (typeof value === 'number' || typeof value === 'string') into.set(name, [value]);
  else if (typeof value === 'boolean') into.set(name, [value ? 1 : 0]);
  else if (ArrayBuffer.isView(value)) into.set(name, Array.from(value as unknown as ArrayLike<number>));
  else if (Array.isArray(value)) gatherList(name, value, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) gather(name === '' ? key : `${name}.${key}`, part, into);
  } else throw new TypeError(`column ${name} holds ${typeof value}`);
}

function gatherList(name: string, list: readonly unknown[], into: Map<string, Column>): void {
  const first = list[0];
  if (typeof first !== 'object' || first === null) {
    into.set(name, list as Column);
    return;
  }
  for (const field of Object.keys(first)) {
    const entries = list.map((entry) => (entry as Record<string, string | number | boolean>)[field]);
    into.set(
      `${name}.${field}`,
      entries.map((entry) => (typeof entry === 'string' ? entry : Number(entry))),
    );
  }
}
