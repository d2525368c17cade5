import { defaults, type Values } from '../model/parameters/table.ts';
import type { Fix, Scenario, VillageRow } from '../model/scenario.ts';

/** A scenario as plain data: the table's defaults but for what is set. */
export function plain(
  set: Partial<Values> = {},
  fixes: readonly Fix[] = [],
  villages: readonly VillageRow[] = [],
): Scenario {
  return { name: 'plain', title: { en: 'plain', zh: 'plain' }, values: valuesWith(set), fixes, villages };
}

/** The table's defaults but for what is set. */
export function valuesWith(set: Partial<Values> = {}): Values {
  return { ...defaults(), ...set };
}

/** A fix without a cost. @param from week, 1-based */
export function fix(from: number, set: Partial<Values>): Fix {
  return { from, set, cost: null };
}
