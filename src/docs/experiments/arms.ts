import { join } from 'node:path';
import { OpenRun } from '../../measures/openRun.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
import { load } from '../../scenario/load.ts';
import { projectFolder } from '../project.ts';

/** Replicates of every experiment, and their seed: the same luck for every arm. */
export const replicates = 40;
export const seed = 'h-city';

/** A scenario of the project, run on the luck that all experiments share. */
export interface Arm {
  readonly title: Bilingual;
  readonly runs: readonly OpenRun[];
}

const known = new Map<string, Promise<Arm>>();

/**
 * Run a scenario.
 * @param file below `scenarios/`, @param set `path=value` of changes
 */
export function runArm(file: string, set: readonly string[] = []): Promise<Arm> {
  const key = JSON.stringify([file, set]);
  const stored = known.get(key);
  if (stored) return stored;
  const arm = runAll(file, set);
  known.set(key, arm);
  return arm;
}

async function runAll(file: string, set: readonly string[]): Promise<Arm> {
  const { scenario } = await load(join(projectFolder(), 'scenarios', file), { set });
  const runs = Array.from(
    { length: replicates },
    (_, k) => new OpenRun(simulate(scenario, seed, k + 1), scenario.values),
  );
  return { title: scenario.title, runs };
}
