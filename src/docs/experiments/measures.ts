import type { OpenRun } from '../../measures/openRun.ts';
import { outcomes } from '../../measures/outcomes.ts';

/** The outcome of this name, as a function of a run. */
export function named(name: string): (run: OpenRun) => number {
  const found = outcomes.find((outcome) => outcome.name === name);
  if (!found) throw new Error(`no outcome is called ${name}`);
  return found.compute;
}

/** Staged photos and duplicates, accepted or not. */
export const fakes = (run: OpenRun): number => sum(run.real.staged) + sum(run.real.duplicate);

/** Activities that were really held. */
export const genuine = (run: OpenRun): number => sum(run.real.genuine);

/** Share of the agency's units that goes to homes in reach of the quarter's target: 2 to 6 accepted uploads in the quarter before. */
export function supportInReach(run: OpenRun): number {
  const { quarters, homeCount, reported } = run.run;
  let within = 0;
  let all = 0;
  for (let home = 0; home < homeCount; home++) {
    for (let quarter = 1; quarter < quarters; quarter++) {
      const units = reported.supportByQuarter[home * quarters + quarter] as number;
      const before = reported.acceptedByQuarter[home * quarters + quarter - 1] as number;
      all += units;
      if (before >= 2 && before <= 6) within += units;
    }
  }
  return within / all;
}

/** Share of homes that are in reach, to compare with. */
export function homesInReach(run: OpenRun): number {
  const { quarters, homeCount, reported } = run.run;
  let within = 0;
  for (let home = 0; home < homeCount; home++) {
    for (let quarter = 1; quarter < quarters; quarter++) {
      const before = reported.acceptedByQuarter[home * quarters + quarter - 1] as number;
      if (before >= 2 && before <= 6) within++;
    }
  }
  return within / (homeCount * (quarters - 1));
}

/** Sum over homes. */
export function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
