import { didYouMean } from './nearest.ts';
import type { Faults } from './place.ts';
import { quoted } from './printable.ts';
import type { MapNode } from './tree.ts';

/** A fault for every key of a map that is none of these. @param noun what the map is, such as `fix` */
export function refuseOthers(map: MapNode, keys: readonly string[], noun: string, faults: Faults): void {
  for (const { key, place } of map.entries) {
    if (keys.includes(key)) continue;
    faults.at(
      place,
      `unknown key ${quoted(key)}`,
      '',
      `${didYouMean(key, keys)} A ${noun} has ${keys.join(', ')}.`.trim(),
    );
  }
}
