import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Table } from '../observers/tables/column.ts';
import { systemCode } from '../scenario/file.ts';
import { codebook, codebookColumns } from './codebook.ts';
import { byteOrderMark, csv } from './csv.ts';
import type { Experiment } from './experiment.ts';
import { exits, Failure } from './failure.ts';
import { HashedFile } from './file.ts';
import { type Content, contentOf, discard, freeName, partialName, prepare, unusable } from './folder.ts';
import { type FileEntry, type Manifest, manifest, manifestText } from './manifest.ts';
import { syncFolder } from './study/store/durable.ts';
import { removeWithoutParts } from './study/store/parts.ts';
import type { Study } from './study/study.ts';
import { UNFINISHED, unfinishedIn } from './unfinished.ts';

/** Where an experiment is written. */
export interface Place {
  readonly folder: string;
  /** Rename a folder that holds another experiment, instead of refusing it. */
  readonly moveAside: boolean;
  /** Start every CSV with a byte-order mark. */
  readonly excel: boolean;
}

/**
 * An output folder while it is written. Everything goes into a hidden folder first; only when all is complete are the files moved
 * to their names, the manifest last. Until then the folder is as it was, except for what is kept of an unfinished experiment.
 */
export class Output {
  readonly #folder: string;
  readonly #experiment: Experiment;
  readonly #made: readonly string[];
  /** What the folder of another experiment is called now; null where there was none. */
  readonly #aside: string | null;
  readonly #files: Map<string, HashedFile>;
  /** Where the files lie until all are complete. */
  readonly #partial: string;

  private constructor(
    folder: string,
    experiment: Experiment,
    made: readonly string[],
    aside: string | null,
    files: Map<string, HashedFile>,
  ) {
    this.#folder = folder;
    this.#experiment = experiment;
    this.#made = made;
    this.#aside = aside;
    this.#files = files;
    this.#partial = join(folder, partialName());
  }

  /**
   * Open a folder for an experiment, and write the codebook and the heads of its tables. A folder of another experiment is moved aside now.
   * @param study the experiment, as its blocks are kept
   * @throws Failure 2 if the folder cannot be used, 3 if it holds something else, 75 if the disk is full
   */
  static async open(place: Place, experiment: Experiment, study: Study, tables: readonly Table[]): Promise<Output> {
    const folder = resolve(place.folder);
    const names = [...tables.map(({ name }) => `${name}.csv`), 'codebook.csv'];
    const content = await contentOf(folder, experiment, names);
    const other = otherIn(folder, content, study);
    if (other !== null && !place.moveAside) {
      throw new Failure(
        exits.other,
        `${place.folder}: ${other}. Choose another folder with --out, or rename this one with --move-aside.`,
      );
    }
    const aside = other === null ? null : await movedAside(folder);
    const made = await prepare(folder).catch(async (error: unknown) => {
      if (aside !== null) await rename(aside, folder).catch(() => undefined);
      throw error;
    });
    const files = new Map<string, HashedFile>();
    const output = new Output(folder, experiment, made, aside, files);
    try {
      await mkdir(output.#partial);
      for (const name of names) files.set(name, await HashedFile.create(join(output.#partial, name)));
      const mark = place.excel ? byteOrderMark : '';
      for (const { name, columns } of tables) {
        await output.#write(`${name}.csv`, mark + csv([columns.map((column) => column.name)]), 0);
      }
      const meanings = codebook(tables);
      await output.#write('codebook.csv', mark + csv([[...codebookColumns], ...meanings]), meanings.length);
    } catch (error) {
      await output.abandon();
      throw unusable(place.folder, error);
    }
    return output;
  }

  /** Add rows to a table, as CSV. */
  async write(table: string, bytes: Uint8Array, rows: number): Promise<void> {
    await this.#write(`${table}.csv`, bytes, rows);
  }

  /** Add a picture, `figures/NAME`. */
  async picture(name: string, text: string): Promise<void> {
    const path = `figures/${name}`;
    try {
      await mkdir(join(this.#partial, 'figures'), { recursive: true });
      this.#files.set(path, await HashedFile.create(join(this.#partial, path)));
    } catch (error) {
      throw unusable(this.#folder, error);
    }
    await this.#write(path, text, 0);
  }

  async #write(name: string, text: string | Uint8Array, rows: number): Promise<void> {
    const file = this.#files.get(name);
    if (file === undefined) throw new Error(`no file ${name} in this output`);
    try {
      await file.write(text, rows);
    } catch (error) {
      throw unusable(this.#folder, error);
    }
  }

  /**
   * Put everything in its place. The folder is complete when its manifest is there: that is the last name, and what was kept of the unfinished
   * experiment goes after it. Each step is on the disk before the next.
   */
  async finish(): Promise<Manifest> {
    const entries: Record<string, FileEntry> = {};
    try {
      for (const [name, file] of this.#files) entries[name] = await file.finish();
      const made = manifest(this.#experiment, entries);
      const last = await HashedFile.create(join(this.#partial, 'manifest.json'));
      await last.write(manifestText(made), 0);
      await last.finish();
      await forget(this.#folder);
      for (const name of this.#files.keys()) {
        const path = join(this.#folder, name);
        await mkdir(dirname(path), { recursive: true });
        await rename(join(this.#partial, name), path);
      }
      for (const folder of new Set([...this.#files.keys()].map((name) => dirname(join(this.#folder, name))))) {
        syncFolder(folder);
      }
      await rename(join(this.#partial, 'manifest.json'), join(this.#folder, 'manifest.json'));
      syncFolder(this.#folder);
      await rename(join(this.#folder, UNFINISHED), join(this.#partial, UNFINISHED)).catch(unlessMissing);
      await rm(this.#partial, { recursive: true });
      return made;
    } catch (error) {
      throw unusable(this.#folder, error);
    }
  }

  /** Leave the folder as it was, with what is kept of the experiment, if anything is. */
  async abandon(): Promise<void> {
    for (const file of this.#files.values()) await file.abandon();
    await rm(this.#partial, { recursive: true, force: true });
    removeWithoutParts(join(this.#folder, UNFINISHED));
    await discard(this.#made);
    // Where blocks are kept, the folder is there and this does nothing.
    if (this.#aside !== null) await rename(this.#aside, this.#folder).catch(() => undefined);
  }
}

/** Remove what a complete folder's manifest names, the manifest first: a table of yesterday would not be in the new one. */
async function forget(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return;
  await rm(path);
  syncFolder(folder);
  for (const name of Object.keys((JSON.parse(text) as Manifest).files)) {
    const known = name.startsWith('figures/') ? join('figures', basename(name)) : basename(name);
    await rm(join(folder, known), { force: true });
  }
}

/** What a folder holds that must not be overwritten; null where there is nothing of the kind. */
function otherIn(folder: string, content: Content, study: Study): string | null {
  const kept = unfinishedIn(folder, study);
  if (typeof kept === 'object') return kept.other;
  if (typeof content === 'string') return null;
  // Tables without a manifest are ours where the same experiment ended while it put them in their place.
  return kept === 'same' && content.isNamed === false ? null : content.other;
}

/** Rename a folder to the first free name. @returns that name @throws Failure (2) */
async function movedAside(folder: string): Promise<string> {
  try {
    const aside = await freeName(folder);
    await rename(folder, aside);
    return aside;
  } catch (error) {
    throw unusable(folder, error);
  }
}

function unlessMissing(error: unknown): void {
  if (systemCode(error) !== 'ENOENT') throw error;
}
