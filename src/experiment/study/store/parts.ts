import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../../../scenario/file.ts';
import { publish, renamed, sweep, syncFolder } from './durable.ts';
import { decodePart, encodePart, type PartTable, type ReadTable } from './part.ts';
import { trouble } from './trouble.ts';

/** What a part is of. */
export interface PartKey {
  /** Begins the name of its file: which block it is, for people. */
  readonly label: string;
  /** 64 hexadecimal digits that follow from all that decides its rows. */
  readonly id: string;
}

/**
 * Remove a study's folder in which no part is and none was set aside: its plan alone would only stand in the way of another one.
 * Another process may be at work in it, so it is the system that looks and removes in one step.
 */
export function removeWithoutParts(folder: string): void {
  try {
    for (const name of ['parts', 'quarantine']) rmdirSync(join(folder, name));
  } catch {
    return;
  }
  rmSync(folder, { recursive: true, force: true });
}

/** The parts of a folder, each sealed and whole under its name, and those that were found damaged and set aside. */
export class Parts {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Make the folders, and remove what dead processes left half-written. @throws system errors, like all that follows unless it says more */
  makeReady(): void {
    for (const name of ['parts', 'quarantine']) makeFolder(join(this.#folder, name));
  }

  /** Remove what this process left half-written. */
  sweep(): void {
    for (const name of ['parts', 'quarantine']) sweep(join(this.#folder, name));
  }

  /** Name of the file of a part. */
  name({ label, id }: PartKey): string {
    return `${label}-${id.slice(0, 16)}.part`;
  }

  /** All names, in any order. */
  names(): readonly string[] {
    return list(join(this.#folder, 'parts'));
  }

  /** Whether a part has its name. It had all its bytes when it got it. */
  has(key: PartKey): boolean {
    return existsSync(join(this.#folder, 'parts', this.name(key)));
  }

  /** Put a part in its place, over one that may be there. @returns its bytes */
  put(key: PartKey, tables: readonly PartTable[]): number {
    const pieces = encodePart(key.id, tables);
    publish(join(this.#folder, 'parts', this.name(key)), pieces);
    return pieces.reduce((sum, { length }) => sum + length, 0);
  }

  /** The tables of a part; null where there is none, a text where it is damaged. */
  get(key: PartKey): { readonly tables: readonly ReadTable[]; readonly size: number } | string | null {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(join(this.#folder, 'parts', this.name(key)));
    } catch (error) {
      const code = systemCode(error);
      return code === 'ENOENT' ? null : `it cannot be read (${code})`;
    }
    const tables = decodePart(bytes, key.id);
    return typeof tables === 'string' ? tables : { tables, size: bytes.length };
  }

  /** Set a damaged part aside; it is never deleted. @returns its new name @throws Failure 2 or 75 */
  quarantine(file: string): string {
    const taken = new Set(list(join(this.#folder, 'quarantine')));
    let name = file;
    for (let number = 1; taken.has(name); number++) name = `${file}.${number}`;
    try {
      renamed(join(this.#folder, 'parts', file), join(this.#folder, 'quarantine', name));
      syncFolder(join(this.#folder, 'parts'));
    } catch (error) {
      const code = systemCode(error);
      // Another process may have been faster.
      if (code === 'ENOENT') return name;
      if (code === null) throw error;
      throw trouble(this.#folder, code, 'nothing was lost');
    }
    return name;
  }
}

/** Make a folder if it is not there, and remove what dead processes left half-written in it. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
  sweep(path);
}

/** Names in a folder; none where there is no folder. */
export function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
