import type { Values } from '../model/parameters/table.ts';

/** Weeks of operation: 52 a contract year and four closing weeks. */
export function weekCount(values: Values): number {
  return 52 * values['city.years'] + 4;
}
