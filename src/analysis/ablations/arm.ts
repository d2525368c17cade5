import type { Path, Values } from '../../model/parameters/table.ts';
import type { Bilingual, Scenario, VillageRow } from '../../model/scenario.ts';
import { load } from '../../scenario/load.ts';
import { held } from '../patterns/controls.ts';
import type { Variant } from './variant.ts';

/** A variant as an arm of a comparison: the scenario under test with what the variant's file changes. */
export interface Arm {
  readonly variant: Variant;
  readonly title: Bilingual;
  readonly scenario: Scenario;
  /** What the file sets. It goes on top of a parameter set: an ensemble must not switch a mechanism on again. */
  readonly own: Partial<Values>;
}

/**
 * Put what a variant changes on a scenario: its parameters, from the first week to the last, and its changes of the named
 * villages, as far as the scenario has those.
 * @throws ScenarioError where the packaged file is damaged
 */
export async function armOf(variant: Variant, base: Scenario): Promise<Arm> {
  const [packaged, { scenario, origins }] = await Promise.all([
    load('lastmeter:baseline'),
    load(`lastmeter:${variant.file}`),
  ]);
  const own = Object.fromEntries([...origins.keys()].map((path: Path) => [path, scenario.values[path]]));
  const villages = graft(base.villages, packaged.scenario.villages, scenario.villages);
  return {
    variant,
    title: scenario.title,
    scenario: { ...held({ ...base, villages }, own), name: scenario.name, title: scenario.title },
    own,
  };
}

/** The villages of a scenario with the difference between two other lists, by name, put on them. */
export function graft(
  villages: readonly VillageRow[],
  from: readonly VillageRow[],
  to: readonly VillageRow[],
): readonly VillageRow[] {
  return villages.flatMap((village) => {
    const before = from.find(({ name }) => name === village.name);
    const after = to.find(({ name }) => name === village.name);
    if (before === undefined) return [village];
    if (after === undefined) return [];
    const names = new Set([...Object.keys(before.traits), ...Object.keys(after.traits)]) as Set<
      keyof VillageRow['traits']
    >;
    const traits: Record<string, unknown> = { ...village.traits };
    for (const name of names) {
      if (JSON.stringify(before.traits[name]) === JSON.stringify(after.traits[name])) continue;
      if (after.traits[name] === undefined) delete traits[name];
      else traits[name] = after.traits[name];
    }
    return [{ ...village, traits: traits as VillageRow['traits'] }];
  });
}
