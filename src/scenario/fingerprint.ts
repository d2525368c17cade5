import { createHash } from 'node:crypto';
import type { Scenario } from '../model/scenario.ts';
import { canonical } from './canonical.ts';

/**
 * SHA-256 of everything in a scenario that affects results, as 64 hexadecimal digits: the values, the fixes with their costs, the
 * villages. The scenario's name, its title and the sources of costs do not count, nor do files, the order of keys and comments.
 */
export function fingerprint(scenario: Scenario): string {
  const fixes = scenario.fixes.map(({ from, set, cost }) => ({
    from,
    set,
    cost: cost && { once: cost.once, perWeek: cost.perWeek, agencyHours: cost.agencyHours, payer: cost.payer },
  }));
  const counted = { fixes, values: scenario.values, villages: scenario.villages };
  return createHash('sha256').update(canonical(counted)).digest('hex');
}

/** The first 8 digits, as the names of output folders carry them. */
export function short(digest: string): string {
  return digest.slice(0, 8);
}
