import type { Scenario } from '../scenario.ts';
import { lateDifference } from './early.ts';
import { same } from './same.ts';

/** One arm of a family. */
export interface Member {
  /** Its index among all arms. */
  readonly arm: number;
  /** In which way it differs from the first of its family undated is a fix of week 1. */
  readonly scenario: Scenario;
}

/** Arms whose world is the same to the end of the build phase. */
export type Family = readonly [Member, ...Member[]];

/**
 * Sort scenarios into families: the same villages, and values that differ in nothing which is read before week 1. A value that is
 * first read in week 1 or later may as well change in week 1.
 */
export function families(scenarios: readonly Scenario[]): readonly Family[] {
  const found: [Member, ...Member[]][] = [];
  for (const [arm, scenario] of scenarios.entries()) {
    const joins = found.some((family) => {
      const [{ scenario: first }] = family;
      const set = lateDifference(first.values, scenario.values);
      if (set === null || !same(first.villages, scenario.villages)) return false;
      const dated = Object.keys(set).length === 0 ? [] : [{ from: 1, set, cost: null }];
      family.push({ arm, scenario: { ...scenario, values: first.values, fixes: [...dated, ...scenario.fixes] } });
      return true;
    });
    if (!joins) found.push([{ arm, scenario }]);
  }
  return found;
}
