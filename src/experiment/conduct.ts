import type { Cell } from '../observers/tables/column.ts';
import { defaultFolder, experiment } from './experiment.ts';
import type { Manifest } from './manifest.ts';
import { Output, type Place } from './output.ts';
import type { Extras, Plan } from './plan.ts';
import { type Options, replicates } from './replicates.ts';
import { tablesOf } from './tables.ts';

/** Where and how an experiment is run. */
export interface Conduct extends Options, Omit<Place, 'folder'> {
  /** Null for the default folder. */
  readonly folder: string | null;
  /** Pictures to write beside the tables, by file name: asked for when all runs are done. */
  readonly pictures: () => Promise<ReadonlyMap<string, string>>;
  /** Called after each run. */
  readonly progress: (done: number) => void;
}

/** What came of it. */
export interface Conducted {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Names of the columns of runs.csv, and one row a run. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Run an experiment and write its folder. Whatever goes wrong, the folder is left as it was.
 * @throws Failure with the exit code and what to do
 */
export async function conduct(plan: Plan, extras: Extras, options: Conduct): Promise<Conducted> {
  const named = experiment(plan);
  const folder = options.folder ?? defaultFolder(named);
  const tables = tablesOf(plan, extras);
  const output = await Output.open({ ...options, folder }, named, tables);
  try {
    const rows: (readonly Cell[])[] = [];
    for await (const { row, parts } of replicates(plan, extras, options)) {
      for (const [index, table] of tables.entries()) await output.write(table, parts[index]!);
      options.progress(rows.push(row));
    }
    for (const [name, text] of await options.pictures()) await output.picture(name, text);
    options.signal.throwIfAborted();
    const manifest = await output.finish();
    return { folder, manifest, columns: tables[0]!.columns.map(({ name }) => name), rows };
  } catch (error) {
    await output.abandon();
    throw error;
  }
}
