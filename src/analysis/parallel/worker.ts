import { workerData } from 'node:worker_threads';
import { inlineMore } from '../../experiment/v8.ts';
import { type JobName, jobOf } from './jobs.ts';

/** What a thread is given once, when it starts. */
export interface WorkerData {
  readonly name: JobName;
  readonly data: unknown;
}

const { name, data } = workerData as WorkerData;
inlineMore();
const work = jobOf(name).prepare(data);

/** What the pool calls: a few units, answered in their order. */
export function workOn(units: readonly unknown[]): readonly unknown[] {
  return units.map(work);
}
