import type { Faults } from './place.ts';
import { described, type Node } from './tree.ts';

/** A day of the years 1900 to 2199, as ISO 8601 writes it. */
export const DATE = /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Reads the first day of operation; null for none, and after a fault. */
export function readStart(node: Node | undefined, faults: Faults): string | null {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return null;
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
  if (DATE.test(text) && isDay(text)) return text;
  const hint = 'Such as `starts: 2024-03-04`, from 1900 to 2199.';
  faults.at(node.place, '"starts" must be a day', `It is ${described(node)}.`, hint);
  return null;
}

/** Whether the month has such a day. */
function isDay(text: string): boolean {
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
