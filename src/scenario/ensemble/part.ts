import type { Faults } from '../place.ts';
import { described, entry, type ListNode, type MapNode, type Node } from '../tree.ts';
import { readNumber, readText } from '../values.ts';

const HINT = 'An ensemble is written by `lastmeter calibrate --write`: make it again.';

/** A value of a map that must be there; undefined after a fault. */
export function part(map: MapNode, key: string, faults: Faults): Node | undefined {
  const found = entry(map, key)?.value;
  if (found === undefined) faults.at(map.place, `"${key}" is missing`, '', HINT);
  return found;
}

/** A text of a map; empty after a fault. */
export function textOf(map: MapNode, key: string, faults: Faults): string {
  const node = part(map, key, faults);
  return (node && readText(node, key, 2000, faults)) ?? '';
}

/** A number of a map from `low` on; NaN after a fault. */
export function numberOf(map: MapNode, key: string, low: number, whole: boolean, faults: Faults): number {
  const node = part(map, key, faults);
  const rule = { whole, range: [low, Number.MAX_VALUE] as const, unit: '-' };
  return (node && readNumber(node, key, rule, HINT, faults)) ?? Number.NaN;
}

/** The maps of a list; what is no map is a fault. */
export function mapsOf(node: Node | undefined, name: string, faults: Faults): readonly MapNode[] {
  const list = node && listOf(node, name, faults);
  return (list?.items ?? []).flatMap((item) => {
    if (item.kind === 'map') return [item];
    faults.at(item.place, `an entry of "${name}" must be a map`, `It is ${described(item)}.`, HINT);
    return [];
  });
}

/** A list; undefined after a fault. */
export function listOf(node: Node, name: string, faults: Faults): ListNode | undefined {
  if (node.kind === 'list') return node;
  faults.at(node.place, `"${name}" must be a list`, `It is ${described(node)}.`, HINT);
  return undefined;
}

/** A map; undefined after a fault. */
export function mapOf(node: Node, name: string, faults: Faults): MapNode | undefined {
  if (node.kind === 'map') return node;
  faults.at(node.place, `"${name}" must be a map`, `It is ${described(node)}.`, HINT);
  return undefined;
}
