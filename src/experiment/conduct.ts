import { defaultFolder, experiment } from './experiment.ts';
import { exits, Failure } from './failure.ts';
import type { Manifest } from './manifest.ts';
import { Output, type Place } from './output.ts';
import type { Extras, Plan } from './plan.ts';
import { inShortBlocks, keepsBlocks, runStudy } from './runStudy.ts';
import type { Broken } from './study/store/failed.ts';
import type { PartTable } from './study/store/part.ts';
import { type RunOf, rowsOf, runAt, type Study } from './study/study.ts';
import { atOnce } from './study/workers/atOnce.ts';
import { tablesOf } from './tables.ts';
import { unfinished } from './unfinished.ts';

/** Where and how an experiment is run. */
export interface Conduct extends Omit<Place, 'folder'> {
  /** Null for the default folder. */
  readonly folder: string | null;
  readonly workers: number;
  /** Stops the work: its reason is thrown. */
  readonly signal: AbortSignal;
  /** The command that makes a run again, for the message of one that fails. */
  readonly replay: (run: RunOf) => string;
  /** Pictures to write beside the tables, by file name: asked for when all runs are done. */
  readonly pictures: () => Promise<ReadonlyMap<string, string>>;
  /** Told how many runs are done. */
  readonly progress: (done: number) => void;
  /** Told of kept blocks that were damaged: they are made again. */
  readonly warn: (message: string) => void;
}

/** What came of it. */
export interface Conducted {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Run an experiment and write its folder. Whatever goes wrong, its tables are as they were; what was done of a long experiment is kept in
 * `unfinished/`, and the same call goes on from there. Memory does not grow with the number of runs.
 * @throws Failure with the exit code and what to do
 */
export async function conduct(plan: Plan, extras: Extras, options: Conduct): Promise<Conducted> {
  const named = experiment(plan);
  const folder = options.folder ?? defaultFolder(named);
  const study = runStudy(plan, extras);
  const tables = tablesOf(plan, extras);
  const output = await Output.open({ ...options, folder }, named, study, tables);
  try {
    for await (const made of keepsBlocks(study) ? kept(folder, study, options) : short(study, options)) {
      for (const { name, rows, pieces } of made) {
        // The rows are counted with their last piece.
        for (const [k, piece] of pieces.entries()) await output.write(name, piece, k === pieces.length - 1 ? rows : 0);
      }
    }
    for (const [name, text] of await options.pictures()) await output.picture(name, text);
    options.signal.throwIfAborted();
    const manifest = await output.finish();
    return { folder, manifest };
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

async function* kept(folder: string, study: Study, options: Conduct): AsyncGenerator<readonly PartTable[]> {
  for await (const tables of unfinished(folder, study, options, (broken) => failure(study, broken, options))) {
    yield tables.map(({ name, rows, bytes }) => ({ name, rows, pieces: bytes.length > 0 ? [bytes] : [] }));
  }
}

async function* short(study: Study, options: Conduct): AsyncGenerator<readonly PartTable[]> {
  const cut = inShortBlocks(study, options.workers);
  let block = 0;
  for await (const { tables, broken } of atOnce(cut, options.workers, options.signal)) {
    const [first] = broken;
    if (tables === null) throw first === undefined ? new Error('no rows') : failure(cut, first, options);
    yield tables;
    options.progress(rowsOf(cut, block++)[1]);
  }
}

/** How people are told of a run that failed: which one, with its seed, why, and how to see it again. */
function failure(
  study: Study,
  { rows: [row = 1], arms, replicate, set, seed, message }: Broken,
  options: Conduct,
): Failure {
  const inSet = set === 0 ? '' : ` in set ${set}`;
  const which = `replicate ${replicate} of ${arms.join(' or ')}${inSet}, seed ${JSON.stringify(seed)}`;
  return new Failure(
    exits.failed,
    `${which}, failed: ${message}\n  See it again: ${options.replay(runAt(study, row))}`,
  );
}
