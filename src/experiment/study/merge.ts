import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Path } from '../../model/parameters/table.ts';
import type { Cell } from '../../observers/tables/column.ts';
import { systemCode } from '../../scenario/file.ts';
import { codebook, codebookColumns } from '../codebook.ts';
import { csv } from '../csv.ts';
import { exits, Failure } from '../failure.ts';
import type { FileEntry } from '../manifest.ts';
import { version } from '../version.ts';
import { forget, publish, syncFolder } from './store/durable.ts';
import { failedRuns } from './store/failed.ts';
import type { ParquetTable } from './store/parquet.ts';
import type { Store } from './store/store.ts';
import { Stream } from './store/stream.ts';
import { trouble } from './store/trouble.ts';
import { blockCount, blocksOf, rowCount, rowsOf, type Study } from './study.ts';
import { studyTables } from './tables.ts';

/** `merged.json`: what the tables of a study's folder hold. It is written last and holds no time of day. */
export interface Merged {
  readonly format: 1;
  readonly lastmeter: string;
  readonly digest: string;
  /** `partial`: rows are missing, and the names of the tables say so. */
  readonly status: 'complete' | 'partial';
  readonly runs: number;
  /** Rows of a complete runs.csv that are not there: first and last, from 1. */
  readonly missing: readonly (readonly [first: number, last: number])[];
  readonly files: Readonly<Record<string, FileEntry>>;
}

/** What is merged, and who is told. */
export interface Merging {
  /** Merge what is there of an incomplete study. */
  readonly partial: boolean;
  /** Write each table as Parquet too. */
  readonly parquet: boolean;
  readonly signal: AbortSignal;
  /** Told how many blocks are done. */
  readonly progress: (blocks: number) => void;
}

/** Names that only a merge writes. */
const TABLE = /^[a-z]+(\.partial)?\.(csv|parquet)$/;

/**
 * Put the parts of a study together, in the order of their rows. Memory does not grow with their number.
 * @throws Failure 4 if parts are missing, 5 if one is damaged, 75 if the disk is full; what was merged before stays as it is
 */
export async function merge(store: Store, given: Merging): Promise<Merged> {
  const { study } = store;
  const missing = blocksOf(study).filter((block) => !store.has(block));
  if (missing.length > 0 && !given.partial) throw incomplete(store, missing);
  const ending = missing.length > 0 ? '.partial' : '';
  const streams = new Map<string, Stream>();
  try {
    const open = (name: string): Stream => {
      const stream = new Stream(join(store.folder, name));
      streams.set(name, stream);
      return stream;
    };
    await writeTables(store, new Set(missing), ending, open, given);
    const meanings = codebook(studyTables(study));
    open('codebook.csv').write(Buffer.from(csv([[...codebookColumns], ...meanings])), meanings.length);
    const sets = setRows(study);
    if (sets.length > 0) open('sets.csv').write(Buffer.from(csv(sets)), sets.length - 1);
    const files = Object.fromEntries([...streams].map(([name, stream]) => [name, stream.finish()]));
    const merged: Merged = {
      format: 1,
      lastmeter: version,
      digest: store.digest,
      status: missing.length > 0 ? 'partial' : 'complete',
      runs: files[`runs${ending}.csv`]?.rows ?? 0,
      missing: ranges(study, missing),
      files,
    };
    place(store.folder, streams, merged);
    return merged;
  } catch (error) {
    const code = systemCode(error);
    throw code === null ? error : trouble(store.folder, code, 'all parts are safe');
  } finally {
    for (const stream of streams.values()) stream.abandon();
  }
}

async function writeTables(
  store: Store,
  missing: ReadonlySet<number>,
  ending: string,
  open: (name: string) => Stream,
  { parquet, signal, progress }: Merging,
): Promise<void> {
  const tables = studyTables(store.study);
  const csvs = tables.map(({ name }) => open(`${name}${ending}.csv`));
  for (const [k, { columns }] of tables.entries()) {
    csvs[k]?.write(Buffer.from(csv([columns.map(({ name }) => name)])), 0);
  }
  const parquets: ParquetTable[] = [];
  if (parquet) {
    const { ParquetTable: Made } = await import('./store/parquet.ts');
    for (const table of tables) parquets.push(new Made(table, open(`${table.name}${ending}.parquet`)));
  }
  for (let block = 0; block < blockCount(store.study); block++) {
    if (block % 16 === 0) {
      // Lets a Ctrl-C through.
      await new Promise(setImmediate);
      signal.throwIfAborted();
    }
    if (!missing.has(block)) {
      const part = store.get(block);
      if (part === null) throw incomplete(store, [block]);
      if (typeof part === 'string') throw damaged(store, block, part);
      for (const [k, { rows, bytes }] of part.tables.entries()) {
        csvs[k]?.write(bytes, rows);
        parquets[k]?.add(bytes);
      }
    }
    progress(block + 1);
  }
  for (const table of parquets) table.finish();
}

/** From the moment at which a file changes until all have their names, nothing vouches for them. */
function place(folder: string, streams: ReadonlyMap<string, Stream>, merged: Merged): void {
  forget(join(folder, 'merged.json'));
  syncFolder(folder);
  for (const stream of streams.values()) stream.rename();
  for (const name of readdirSync(folder)) {
    if (TABLE.test(name) && !streams.has(name)) forget(join(folder, name));
  }
  publish(join(folder, 'merged.json'), [Buffer.from(`${JSON.stringify(merged, null, 2)}\n`)]);
}

/** What was merged before; null where nothing vouches for the tables. */
export function readMerged(folder: string): Merged | null {
  try {
    const read = JSON.parse(readFileSync(join(folder, 'merged.json'), 'utf8')) as Merged;
    return read.format === 1 && typeof read.files === 'object' ? read : null;
  } catch {
    return null;
  }
}

/** One row a set with its values; nothing where there are none. */
function setRows({ plan: { ensemble } }: Study): readonly (readonly Cell[])[] {
  if (ensemble === undefined) return [];
  const paths = [...new Set(ensemble.sets.flatMap(({ set }) => Object.keys(set) as Path[]))];
  const seen = new Set<number>();
  const rows = ensemble.sets.flatMap(({ number, set }) => {
    if (seen.has(number)) return [];
    seen.add(number);
    return [[number, ...paths.map((path) => set[path] ?? null)]];
  });
  return [['set', ...paths], ...rows];
}

/** Rows of blocks, those that stand together as one range. */
export function ranges(study: Study, blocks: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const block of blocks) {
    const [first, last] = rowsOf(study, block);
    const before = found.at(-1);
    if (before !== undefined && before[1] === first - 1) before[1] = last;
    else found.push([first, last]);
  }
  return found;
}

/** Ranges of rows as people read them: `1-40, 81-120 and 3 more`. */
export function rangesText(found: readonly (readonly [number, number])[]): string {
  const shown = found.slice(0, 5).map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
  return found.length > 5 ? `${shown.join(', ')} and ${found.length - 5} more ranges` : shown.join(', ');
}

function incomplete(store: Store, missing: readonly number[]): Failure {
  const { study, folder } = store;
  const found = ranges(study, missing);
  const runs = found.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const failed = [...failedRuns(folder).keys()].filter((block) => missing.includes(block)).length;
  const why = failed === 0 ? '' : ` In ${failed} of its blocks a run failed: \`lastmeter study status\` tells of them.`;
  return new Failure(
    exits.incomplete,
    `${folder}: the study is incomplete: ${runs} of ${rowCount(study)} runs are missing, in ${missing.length} of ${blockCount(study)} blocks (rows ${rangesText(found)}).${why}\n  Make them with \`lastmeter study run\`, or merge what is there with --partial.`,
  );
}

function damaged(store: Store, block: number, why: string): Failure {
  return new Failure(
    exits.damaged,
    `${store.folder}: parts/${store.partName(block)} is damaged: ${why}. \`lastmeter study run\` sets it aside and makes it again.`,
  );
}
