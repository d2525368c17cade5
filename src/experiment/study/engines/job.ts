/** What an engine is to do: the same shards on any of them. */
export interface Job {
  /** Name of the study, for lists of jobs. */
  readonly name: string;
  /** Folder of the study: the same path on every machine that takes part. */
  readonly folder: string;
  /** Shards that the study is cut into. */
  readonly shards: number;
  /** Those that are to be made, from 1. */
  readonly missing: readonly number[];
  /** Program and first arguments that start this program. */
  readonly program: readonly string[];
  /** Cores of a shard. */
  readonly cores: number;
  /** Time that a shard may take, as the engine writes it; null for the engine's own limit. */
  readonly time: string | null;
  /** Where the job runs, such as a partition or a queue; null for the engine's own. */
  readonly queue: string | null;
}

/** A file that tells an engine what to do. */
export interface EngineFile {
  readonly name: string;
  readonly text: string;
}

/** Shards as lists of jobs write them: `1-3,7`. */
export function shardList(shards: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const shard of shards) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === shard - 1) last[1] = shard;
    else ranges.push([shard, shard]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(',');
}
