import type { Runs } from '../analysis/comparison/runs.ts';
import type { StudyDesign } from '../analysis/factors/study.ts';
import { text } from './options.ts';
import { progress } from './progress.ts';
import { tell } from './say.ts';
import { stoppable } from './stop.ts';

/** The option of commands whose points are known in advance. */
export const shardOption = text(
  'Only this share of the runs, such as 3/8; without it, what is missing is run and the answer written',
);

/** Folder of the runs in the folder of a command. */
export const RUNS = 'runs';

/** A command's folder, and how its runs are made. */
interface Sharing {
  readonly folder: string;
  /** Folder of these runs in it. */
  readonly runs?: string;
  /** Whether others follow: then it is not yet said that a share is done. */
  readonly isMore?: boolean;
  readonly shard?: string | undefined;
  readonly workers?: number | undefined;
}

/**
 * Run a design, or a share of it, in the folder of a command.
 * @returns null where a share was asked for: the answer is another call's
 */
export async function sharedOut(
  name: string,
  design: StudyDesign,
  { folder, runs: own = RUNS, isMore = false, shard, workers }: Sharing,
): Promise<Runs | null> {
  const { shardOf, shown } = await import('./study/run.ts');
  const share = shardOf(shard);
  const { stored } = await import('../analysis/factors/stored.ts');
  const { studyRuns } = await import('../analysis/factors/study.ts');
  const { threadsFor } = await import('../experiment/threads.ts');
  const count = Math.ceil(studyRuns(design) / share.count);
  const bar = await progress(count);
  try {
    return await stoppable('what is done is kept; the same command goes on', async (signal) => {
      const runs = await stored(name, design, {
        folder: `${folder}/${own}`,
        shard: share,
        workers: threadsFor(workers, count, design),
        signal,
        progress: bar.at,
        warn: tell,
      });
      if (share.count === 1) return runs;
      if (isMore) return null;
      const rest = runs === null ? 'other shares are missing' : 'all others are there';
      tell(
        `Share ${share.index}/${share.count} is done in ${shown(folder)}; ${rest}. The same command without --shard writes the answer.`,
      );
      return null;
    });
  } finally {
    bar.stop();
  }
}
