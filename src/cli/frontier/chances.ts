import type { Runs } from '../../analysis/comparison/runs.ts';
import { stored } from '../../analysis/factors/stored.ts';
import { ownLucks } from '../../analysis/factors/study.ts';
import type { PackageArm } from '../../analysis/search/levers.ts';
import type { Chances } from '../../analysis/search/question.ts';
import { whole } from '../../experiment/study/goOn.ts';
import type { Values } from '../../model/parameters/table.ts';
import { tell } from '../say.ts';

/** Luck on which arms are run, with what is done kept in the folder of the command. */
export interface KeptLuck {
  readonly folder: string;
  readonly seed: string;
  /** Parameter sets that count alike; each has lucks of its own. */
  readonly sets: readonly Partial<Values>[];
  readonly replicates: number;
  readonly workers: number;
  readonly signal: AbortSignal;
  readonly progress?: (done: number) => void;
}

/** Run arms in the store: each part, such as a generation of a search, is a study in a folder of its own. */
export function keptChances(luck: KeptLuck): Chances {
  const { folder, seed, sets, replicates, progress, ...threads } = luck;
  return {
    seed,
    async run(part: string, packages: readonly PackageArm[], outcomes: readonly string[]): Promise<Runs> {
      const design = {
        arms: packages.map(({ scenario }) => scenario),
        kept: packages.map(({ kept }) => kept),
        ...{ outcomes, seed, points: ownLucks(sets, replicates) },
      };
      const told = progress === undefined ? {} : { progress };
      const runs = await stored(part, design, {
        ...threads,
        ...told,
        folder: `${folder}/${part}`,
        shard: whole,
        warn: tell,
      });
      if (runs === null) throw new Error(`${part} is not complete`);
      return runs;
    },
  };
}
