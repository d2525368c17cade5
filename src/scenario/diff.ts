import type { Scenario, VillageRow } from '../model/scenario.ts';
import { canonical } from './canonical.ts';

/** One thing in which two scenarios differ. Null stands for what one of them does not have. */
export interface Difference {
  /** `city.homes`, `fixes.1.set.app.screening` (1 = the first fix), `villages.KY.skill`. */
  readonly path: string;
  readonly left: unknown;
  readonly right: unknown;
}

/**
 * What affects results and differs between two scenarios: parameters in the order of the table, then fixes, then villages. Empty
 * exactly if their fingerprints agree.
 */
export function diff(left: Scenario, right: Scenario): readonly Difference[] {
  const a = flat(left);
  const b = flat(right);
  const all = new Set([...a.keys(), ...b.keys()]);
  return [...all].flatMap((path) => {
    const pair = { path, left: a.get(path) ?? null, right: b.get(path) ?? null };
    return canonical(pair.left) === canonical(pair.right) ? [] : [pair];
  });
}

function flat({ values, fixes, villages }: Scenario): Map<string, unknown> {
  const found = new Map<string, unknown>(Object.entries(values));
  for (const [index, { from, set, cost, dose }] of fixes.entries()) {
    const fix = `fixes.${index + 1}`;
    found.set(`${fix}.from`, from);
    for (const [path, value] of Object.entries(set)) found.set(`${fix}.set.${path}`, value);
    for (const [name, value] of Object.entries(dose ?? {})) found.set(`${fix}.dose.${name}`, value);
    if (cost === null) continue;
    const { source: _, ...amounts } = cost;
    for (const [name, value] of Object.entries(amounts)) found.set(`${fix}.cost.${name}`, value);
  }
  for (const village of villages) addVillage(village, found);
  return found;
}

function addVillage({ number, name, traits }: VillageRow, found: Map<string, unknown>): void {
  found.set(`villages.${name}.home`, number);
  for (const [trait, value] of Object.entries(traits)) found.set(`villages.${name}.${trait}`, value);
}
