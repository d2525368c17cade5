import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Table } from '../observers/tables/column.ts';
import type { Part } from './batch.ts';
import { codebook, codebookColumns } from './codebook.ts';
import { byteOrderMark, csv } from './csv.ts';
import type { Experiment } from './experiment.ts';
import { exits, Failure } from './failure.ts';
import { HashedFile } from './file.ts';
import { contentOf, discard, freeName, partialName, prepare, unusable } from './folder.ts';
import { type FileEntry, type Manifest, manifest, manifestText } from './manifest.ts';

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
 * to their names, the manifest last. Until then the folder is as it was.
 */
export class Output {
  readonly #folder: string;
  readonly #experiment: Experiment;
  readonly #made: readonly string[];
  readonly #aside: boolean;
  readonly #files: Map<string, HashedFile>;
  /** Where the files lie until all are complete. */
  #partial: string;

  private constructor(
    folder: string,
    experiment: Experiment,
    made: readonly string[],
    aside: boolean,
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
   * Open a folder for an experiment, and write the codebook and the heads of its tables.
   * @throws Failure 2 if the folder cannot be used, 3 if it holds something else, 75 if the disk is full
   */
  static async open(place: Place, experiment: Experiment, tables: readonly Table[]): Promise<Output> {
    const folder = resolve(place.folder);
    const names = [...tables.map(({ name }) => `${name}.csv`), 'codebook.csv'];
    const content = await contentOf(folder, experiment, names);
    const isOther = typeof content === 'object';
    if (isOther && !place.moveAside) {
      throw new Failure(
        exits.other,
        `${place.folder}: ${content.other}. Choose another folder with --out, or rename this one with --move-aside.`,
      );
    }
    const made = await prepare(folder);
    const files = new Map<string, HashedFile>();
    const output = new Output(folder, experiment, made, isOther, files);
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

  /** Add the rows of one run to a table. */
  async write(table: Table, part: Part): Promise<void> {
    if (part.rows > 0) await this.#write(`${table.name}.csv`, part.text, part.rows);
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

  async #write(name: string, text: string, rows: number): Promise<void> {
    const file = this.#files.get(name);
    if (file === undefined) throw new Error(`no file ${name} in this output`);
    try {
      await file.write(text, rows);
    } catch (error) {
      throw unusable(this.#folder, error);
    }
  }

  /** Put everything in its place. The folder is complete when its manifest is there. */
  async finish(): Promise<Manifest> {
    const entries: Record<string, FileEntry> = {};
    try {
      for (const [name, file] of this.#files) entries[name] = await file.finish();
      const made = manifest(this.#experiment, entries);
      const last = await HashedFile.create(join(this.#partial, 'manifest.json'));
      await last.write(manifestText(made), 0);
      await last.finish();
      if (this.#aside) {
        const aside = await freeName(this.#folder);
        await rename(this.#folder, aside);
        this.#partial = join(aside, partialName());
        await mkdir(this.#folder);
      } else await forget(this.#folder);
      for (const name of [...this.#files.keys(), 'manifest.json']) {
        await mkdir(dirname(join(this.#folder, name)), { recursive: true });
        await rename(join(this.#partial, name), join(this.#folder, name));
      }
      await rm(this.#partial, { recursive: true });
      await sync(this.#folder);
      return made;
    } catch (error) {
      throw unusable(this.#folder, error);
    }
  }

  /** Leave the folder as it was. */
  async abandon(): Promise<void> {
    for (const file of this.#files.values()) await file.abandon();
    await rm(this.#partial, { recursive: true, force: true });
    await discard(this.#made);
  }
}

/** Remove what a complete folder's manifest names, the manifest first: a table of yesterday would not be in the new one. */
async function forget(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return;
  await rm(path);
  for (const name of Object.keys((JSON.parse(text) as Manifest).files)) {
    const known = name.startsWith('figures/') ? join('figures', basename(name)) : basename(name);
    await rm(join(folder, known), { force: true });
  }
}

/** Make renames durable; not every system can. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
