import { createHash } from 'node:crypto';
import type { Scenario } from '../model/scenario.ts';
import { canonical } from './canonical.ts';

/** SHA-256 of plain data, whatever the order in which it was written: 64 hexadecimal digits. @throws TypeError as `canonical` */
export function digestOf(data: unknown): string {
  return createHash('sha256').update(canonical(data)).digest('hex');
}

/**
 * SHA-256 of everything in a scenario that affects results, as 64 hexadecimal digits: the values, the fixes with their costs
 * and doses, the villages. The scenario's name, its title, its words and dates and the sources of costs do not count, nor do
 * files, the order of keys and comments.
 */
export function fingerprint(scenario: Scenario): string {
  const fixes = scenario.fixes.map(({ from, set, cost, dose }) => {
    const { source: _, ...amounts } = cost ?? { source: null };
    return { from, set, cost: cost && amounts, dose };
  });
  const counted = { fixes, values: scenario.values, villages: scenario.villages };
  return digestOf(counted);
}

/** The first 8 digits, as the names of output folders carry them. */
export function short(digest: string): string {
  return digest.slice(0, 8);
}
