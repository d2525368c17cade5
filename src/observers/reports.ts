import type { Run } from '../model/run.ts';
import { open } from '../model/truth/open.ts';

/** What one home reported, by what was behind it. */
export interface HomeReports {
  readonly name: string;
  readonly genuine: number;
  readonly attempted: number;
  readonly staged: number;
  readonly duplicate: number;
}

/** The accepted reports of every home of a run. */
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
