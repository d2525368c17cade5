import type { Faults } from '../../../scenario/place.ts';
import { described, type MapNode, type Node } from '../../../scenario/tree.ts';
import { readNumber } from '../../../scenario/values.ts';

/** A whole number inside its limits; `otherwise` where there is none, and after a fault. */
export function whole(
  node: Node | undefined,
  name: string,
  range: readonly [number, number],
  otherwise: number,
  faults: Faults,
): number {
  if (node === undefined) return otherwise;
  return readNumber(node, name, { whole: true, range, unit: '-' }, '', faults) ?? otherwise;
}

/** A map that is not empty; null after a fault, which says `what` it must be. */
export function mapOf(node: Node, what: string, faults: Faults): MapNode | null {
  return node.kind === 'map' && node.entries.length > 0 ? node : refuse(node, what, faults);
}

/** A fault at a value. */
export function refuse(node: Node, what: string, faults: Faults): null {
  faults.at(node.place, what, `It is ${described(node)}.`);
  return null;
}
