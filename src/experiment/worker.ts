import { workerData } from 'node:worker_threads';
import { type BatchResult, runBatch, runner } from './batch.ts';
import type { Batch, Extras, Plan } from './plan.ts';

/** What a worker is given once, when it starts. */
export interface WorkerData {
  readonly plan: Plan;
  readonly extras: Extras;
}

const { plan, extras } = workerData as WorkerData;
const run = runner(plan, extras);

/** What the pool calls: one batch of runs. */
export function work(batch: Batch): BatchResult {
  return runBatch(plan, run, batch);
}
