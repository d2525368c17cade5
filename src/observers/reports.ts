import type { Run } from '../model/run.ts';
import { open } from '../model/truth/open.ts';

/** What one home reported, by what was behind it. */
export interface HomeReports {
  readonly name: string;
  /** Accepted reports of activities that were held. */
  readonly genuine: number;
  /** Those of activities to which too few children came. */
  readonly attempted: number;
  /** Those of staged photos. */
  readonly staged: number;
  /** Those of old photos. */
  readonly duplicate: number;
}

/** The accepted reports of every home of a run, by what was behind them. @returns one a home, in the order of their numbers */
export function homeReports(run: Run): readonly HomeReports[] {
  const { homes } = open(run.truth);
  return run.homes.name.map((name, home) => ({
    name,
    genuine: homes.genuineAccepted[home] as number,
    attempted: homes.attemptedAccepted[home] as number,
    staged: homes.stagedAccepted[home] as number,
    duplicate: homes.duplicateAccepted[home] as number,
  }));
}

/** What all homes together reported in one week, and what they held. */
export interface WeekReports {
  /** Week of operation, from 1. */
  readonly week: number;
  /** Uploads accepted. */
  readonly accepted: number;
  /** Activities held, reported or not. */
  readonly genuine: number;
  /** Homes that were urged. */
  readonly urged: number;
}

/** The reports of every week of a run beside the activities that were held. @returns one a week of operation */
export function weekReports(run: Run): readonly WeekReports[] {
  const { weeks } = open(run.truth);
  return Array.from(run.weeks.accepted, (accepted, k) => ({
    week: k + 1,
    accepted,
    genuine: weeks.genuine[k] as number,
    urged: run.weeks.urged[k] as number,
  }));
}
