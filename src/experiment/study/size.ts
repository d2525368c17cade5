import { closingWeeks, weeksPerYear } from '../../model/calendar.ts';
import type { Plan } from '../plan.ts';
import { largest } from './tables.ts';

/** Weeks of homes in a block: about a second of work on a machine of 2025. */
const WORK = 300_000;
/** Fewest blocks of a study that has so many units: enough to share out. */
const FEWEST = 32;
/** Most units of a block. */
const LONGEST = 10_000;
/** Rows of homes in a block: about ten megabytes. */
const ROWS = 20_000;

/**
 * Units of a block. It follows from the study alone, never from the machine, its workers or the shards: parts of one study fit
 * together wherever they were made.
 * @param perHome whether a table has a row for each home, week or child
 */
export function blockSize(plan: Plan, perHome: boolean): number {
  const units = plan.replicates * (plan.ensemble?.sets.length ?? 1);
  const homes = largest(plan, 'city.homes') * plan.arms.length;
  const weeks = weeksPerYear * largest(plan, 'city.years') + closingWeeks;
  const byWork = Math.round(WORK / (homes * weeks));
  const byRows = perHome ? Math.floor(ROWS / homes) : LONGEST;
  return Math.max(1, Math.min(byWork, byRows, LONGEST, Math.ceil(units / FEWEST)));
}
