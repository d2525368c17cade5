import type { SpecialChild } from '../../model/scenario.ts';
import type { ChildColumns } from '../../model/truth/open.ts';
import type { World } from '../../model/world.ts';
import type { HomeRecord, SpecialChildRecord } from './record.ts';

/** Names of special children whom no script names. */
const unnamed = ['A', 'B'] as const;

/** The home and its village. @param home index */
export function lookAtVillage(world: World, home: number, children: ChildColumns): HomeRecord {
  const { homes, nature, scenario } = world;
  const number = homes.number[home] as number;
  const scripted = scenario.values['city.namedVillages']
    ? scenario.villages.find((village) => village.number === number)?.traits.specialChildren
    : undefined;
  return {
    number,
    name: homes.name[home] as string,
    homes: homes.count,
    children: homes.children[home] as number,
    households: nature.householdsOf(home),
    distance: homes.distance[home] as number,
    target: scenario.values['city.target'],
    specialChildren: specialChildren(nature.child(home, 0), children, scripted ?? []),
  };
}

/** The special children stand first among the children of a home. */
function specialChildren(
  first: number,
  children: ChildColumns,
  scripted: readonly SpecialChild[],
): readonly SpecialChildRecord[] {
  const found: SpecialChildRecord[] = [];
  for (const [place, letter] of unnamed.entries()) {
    const severity = children.severity[first + place] as number;
    // A home without special children begins with a general child, or belongs to the next home.
    if (!(severity > 0) || children.home[first + place] !== children.home[first]) break;
    const script = scripted[place];
    found.push({ name: script?.name ?? letter, age: script?.age ?? null, severity });
  }
  return found;
}
