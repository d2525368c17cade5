import type { Place } from './place.ts';
import type { ScalarNode } from './tree.ts';

const NUMBER = /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/;
const NOT_FINITE = /^[-+]?\.(inf|Inf|INF)$|^\.(nan|NaN|NAN)$/;

/** A value that stands outside YAML, in a cell or on the command line, read as YAML 1.2 reads a plain one. */
export function scalar(written: string, place: Place): ScalarNode {
  const { column } = place;
  const within = (index: number): Place => (column === null ? place : { ...place, column: column + index });
  return { kind: 'scalar', place, value: resolved(written), written, within };
}

function resolved(text: string): string | number | boolean | null {
  if (text === '' || /^(~|null|Null|NULL)$/.test(text)) return null;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  if (NOT_FINITE.test(text)) return text.toLowerCase().endsWith('nan') ? Number.NaN : Number.POSITIVE_INFINITY;
  return NUMBER.test(text) ? Number(text) : text;
}
