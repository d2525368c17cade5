import { calibrationJob } from '../calibration/job.ts';
import { pilotJob } from '../calibration/pilot.ts';
import { outcomesJob } from '../outcomes/job.ts';
import { patternsJob } from '../patterns/job.ts';
import { varianceJob } from '../variance/job.ts';
import type { Job } from './job.ts';

/** Every job by its name: a thread is told the name and finds the work here. */
export const jobs = {
  outcomes: outcomesJob,
  patterns: patternsJob,
  variance: varianceJob,
  calibration: calibrationJob,
  pilot: pilotJob,
} as const;

export type JobName = keyof typeof jobs;

/** A job by its name, where its types have been left behind: `results` checked them before data and units travelled. */
export function jobOf(name: JobName): Job<unknown, unknown, unknown> {
  return jobs[name] as unknown as Job<unknown, unknown, unknown>;
}
