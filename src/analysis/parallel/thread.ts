// What every thread runs: a function a kind of work, which loads what it needs when it is first called. One file for all of them, so that
// a thread that has compiled the model for one work goes on with any other.
import type { Task } from '../../experiment/study/workers/worker.ts';
import type { Batch } from './worker.ts';

const study = () => import('../../experiment/study/workers/worker.ts');

/** A block of a study, computed and kept. */
export async function block(task: Task) {
  return (await study()).block(task);
}

/** A block of a study, computed. */
export async function made(task: Task) {
  return (await study()).made(task);
}

/** A few units of a job. */
export async function workOn(batch: Batch) {
  const worker = await import('./worker.ts');
  return worker.workOn(batch);
}
