import { unshared } from '../../experiment/threadPool.ts';
import { type JobName, jobOf } from './jobs.ts';

/** A few units of a job. */
export interface Batch {
  readonly name: JobName;
  /** Which work of this process it is: a thread goes from one to the next. */
  readonly number: number;
  /** The job's data, shared. */
  readonly data: SharedArrayBuffer;
  readonly units: readonly unknown[];
}

let last: { readonly number: number; readonly work: (unit: unknown) => unknown } | null = null;

/** What the pool calls: a few units, answered in their order. */
export function workOn({ name, number, data, units }: Batch): readonly unknown[] {
  if (last?.number !== number) last = { number, work: jobOf(name).prepare(unshared(data)) };
  return units.map(last.work);
}
