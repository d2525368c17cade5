import { conductStudy, inShard, runsOf, type Shard } from './conduct.ts';
import type { Broken } from './store/failed.ts';
import type { Store } from './store/store.ts';
import { blocksOf } from './study.ts';

/** How what is missing of a study, or of a share of it, is computed. */
export interface GoingOn {
  readonly shard: Shard;
  readonly workers: number;
  readonly signal: AbortSignal;
  /** See `Conditions.untilFailed`. */
  readonly untilFailed?: boolean;
  /** Told how many runs of the shard are done, those that were there before among them. */
  readonly progress?: ((done: number) => void) | undefined;
  /** Told of a part that was damaged: it is set aside and made again. */
  readonly warn?: ((message: string) => void) | undefined;
}

/** Everything. */
export const whole: Shard = { index: 1, count: 1 };

/**
 * Compute what is missing of a study, or of a share of it; parts that are damaged are set aside and made again.
 * @param folder of the study, as people named it
 * @returns the runs that failed, in the order in which they did
 * @throws see `conductStudy`
 */
export async function goOn(store: Store, folder: string, given: GoingOn): Promise<readonly Broken[]> {
  const { shard, workers, signal, untilFailed = false, progress, warn } = given;
  const { present, damaged } = store.scan();
  for (const part of damaged) {
    const told = store.quarantine(part);
    warn?.(`${folder}/${told}`);
  }
  const mine = blocksOf(store.study).filter((block) => inShard(shard, block));
  const before = runsOf(
    store,
    mine.filter((block) => present.has(block)),
  );
  progress?.(before);
  const broken: Broken[] = [];
  const missing = mine.filter((block) => !present.has(block));
  await conductStudy(store, missing, {
    shard,
    workers,
    runTimeout: null,
    signal,
    only: null,
    untilFailed,
    progress: (runs) => progress?.(before + runs),
    failed: (one) => broken.push(one),
    estimated: () => undefined,
  });
  return broken;
}
