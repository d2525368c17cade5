import type { Place } from './place.ts';

/** A scenario file as plain data in which every key and value knows where it stands. */
export type Node = MapNode | ListNode | ScalarNode;

/** A map with its entries in their order. */
export interface MapNode {
  readonly kind: 'map';
  readonly place: Place;
  readonly entries: readonly Entry[];
}

/** A key with its value. */
export interface Entry {
  readonly key: string;
  readonly place: Place;
  readonly value: Node;
}

/** A list with its values in their order. */
export interface ListNode {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly Node[];
}

/** A single value. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** The characters of the file, for messages and for formulas that look like numbers. */
  readonly written: string;
  /** Where the character with this 0-based index of a string value stands. */
  readonly within: (index: number) => Place;
}

/** The entry of a map with this key. */
export function entry(map: MapNode, key: string): Entry | undefined {
  return map.entries.find((candidate) => candidate.key === key);
}

/** What a value is, in the words of messages: `text "abc"`, `the number 3`, `a map`, `a list`, `nothing`. */
export function described(node: Node): string {
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'list') return 'a list';
  const { value, written } = node;
  if (value === null) return 'nothing';
  if (typeof value === 'number') return `the number ${written}`;
  if (typeof value === 'boolean') return String(value);
  return `the text "${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}
