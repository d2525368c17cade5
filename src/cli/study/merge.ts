import { type Exit, exits } from '../../experiment/failure.ts';
import { merge, rangesText } from '../../experiment/study/merge.ts';
import type { Store } from '../../experiment/study/store/store.ts';
import { blockCount } from '../../experiment/study/study.ts';
import { short } from '../../scenario/fingerprint.ts';
import { progress } from '../progress.ts';
import { print, printJson, tell } from '../say.ts';
import { stoppable } from '../stop.ts';
import { enter, type Named } from './folder.ts';

/** What `study merge` was given. */
export interface MergeGiven {
  readonly partial: boolean;
  readonly parquet: boolean;
  readonly json: boolean;
}

/** Put the parts of a study together. */
export async function mergeStudy(given: Named & MergeGiven): Promise<Exit> {
  await mergeFolder(await enter(given), given);
  return exits.done;
}

/** Merge a folder, and print what it holds. */
export async function mergeFolder(store: Store, { partial, parquet, json }: MergeGiven): Promise<void> {
  const bar = await progress(blockCount(store.study), 'blocks');
  try {
    const kept = 'the parts are kept; the same command merges them';
    const merged = await stoppable(kept, (signal) => merge(store, { partial, parquet, signal, progress: bar.at }));
    bar.stop();
    if (json) printJson({ folder: store.folder, ...merged });
    else {
      for (const [name, { sha256, rows }] of Object.entries(merged.files)) print(`${sha256}  ${name}  ${rows} rows`);
    }
    if (merged.status === 'partial') {
      tell(
        `This is not the whole study: rows ${rangesText(merged.missing)} are missing; the names and merged.json say so.`,
      );
    }
    tell(`${merged.runs} runs of the study ${short(store.digest)} in ${store.folder}`);
  } finally {
    bar.stop();
  }
}
