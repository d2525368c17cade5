import { closingWeeks, weeksPerYear } from '../../model/calendar.ts';
import { type Plan, runCount } from '../plan.ts';
import { type Arms, largest } from './tables.ts';

/** Weeks of homes in a block: about a second of work on a machine of 2025. */
export const WORK = 300_000;
/** Fewest blocks of a study that has so many units: enough to share out. */
const FEWEST = 32;
/** Most units of a block. */
const LONGEST = 10_000;
/** Rows of homes in a block: about ten megabytes. */
const ROWS = 20_000;

/**
 * Units of a block. It follows from the study alone, never from the machine, its workers or the shards: parts of one study fit
 * together wherever they were made.
 * @param perHome rows of homes, or text of their length, that a run has for each home; 0 where no table has a row for each
 * @param apart whether a unit is of one arm
 */
export function blockSize(plan: Plan, perHome: number, apart = false): number {
  const units = plan.replicates * (plan.ensemble?.sets.length ?? 1) * (apart ? plan.arms.length : 1);
  const homes = largest(plan, 'city.homes') * (apart ? 1 : plan.arms.length);
  const byWork = Math.round(WORK / (homes * weeksOf(plan)));
  const byRows = perHome > 0 ? Math.floor(ROWS / (homes * perHome)) : LONGEST;
  return Math.max(1, Math.min(byWork, byRows, LONGEST, Math.ceil(units / FEWEST)));
}

/** Weeks of homes that a plan has in all. */
export function workOf(plan: Plan): number {
  return workOfRuns(runCount(plan), plan);
}

/** Weeks of homes that some runs of a plan have, each as many as the largest city in the longest contract. */
export function workOfRuns(runs: number, plan: Arms): number {
  return runs * largest(plan, 'city.homes') * weeksOf(plan);
}

/** Weeks of the longest contract, and of the vacations after it. */
function weeksOf(plan: Arms): number {
  return weeksPerYear * largest(plan, 'city.years') + closingWeeks;
}
