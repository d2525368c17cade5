/** How many threads a work is worth, and how the engine compiles for it. */
import { availableParallelism } from 'node:os';
import { workOfRuns } from './study/size.ts';
import type { Arms } from './study/tables.ts';
import { compileFor } from './v8.ts';

/**
 * Weeks of homes that a further thread must get for its start to pay: some forty runs of the case. Until a thread has read and compiled the
 * model, it is slower than one that has.
 */
const ENOUGH = 240_000;

/**
 * Threads for some runs, and an engine that compiles as it pays for their number. To be called before the first run.
 * @param asked the number that somebody wants; undefined for as many as pay, at most one for each core
 * @param plan what is run: the largest city and the longest contract count
 */
export function threadsFor(asked: number | undefined, runs: number, plan: Arms): number {
  const work = workOfRuns(runs, plan);
  const threads = asked ?? Math.max(1, Math.min(availableParallelism(), Math.floor(work / ENOUGH)));
  compileFor(work / threads);
  return threads;
}
