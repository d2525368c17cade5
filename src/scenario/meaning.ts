import type { Bilingual } from '../model/scenario.ts';
import { readBilingual } from './bilingual.ts';
import type { Faults } from './place.ts';
import { quoted } from './printable.ts';
import { refuseOthers } from './refuse.ts';
import { described, entry, type Node } from './tree.ts';

/** What a fix is meant to do, for those who read a comparison. No run depends on it. */
export interface Meaning {
  /** Rows of the case that propose or diagnose it, such as `S115`; references of the literature, such as `L26`. */
  readonly rows: readonly string[];
  /** The mechanism on which it acts. */
  readonly acts: Bilingual | null;
  /** Whom it is aimed at. */
  readonly targets: Bilingual | null;
  /** The perverse effect to watch for. */
  readonly watch: Bilingual | null;
}

/** Parts of the meaning of a fix. */
export const meaningKeys = ['rows', 'acts', 'targets', 'watch'] as const;

/** A row of the case, S1-S143 as `S01`…`S143`, or a reference of the literature list. */
export const ROW = /^(S(0[1-9]|[1-9]\d|1[0-3]\d|14[0-3])|L[1-9]\d?)$/;

/** Longest text in characters. */
export const LONGEST_MEANING = 2000;

/** Reads the `meaning:` of a scenario; null for none, and after a fault. */
export function readMeaning(node: Node | undefined, faults: Faults): Meaning | null {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return null;
  if (node.kind !== 'map') {
    const hint = `It has ${meaningKeys.join(', ')}.`;
    faults.at(node.place, '"meaning" must be a map', `It is ${described(node)}.`, hint);
    return null;
  }
  refuseOthers(node, meaningKeys, 'meaning', faults);
  const text = (key: 'acts' | 'targets' | 'watch') =>
    readBilingual(entry(node, key)?.value, `meaning.${key}`, LONGEST_MEANING, faults);
  return {
    rows: readRows(entry(node, 'rows')?.value, faults),
    acts: text('acts'),
    targets: text('targets'),
    watch: text('watch'),
  };
}

function readRows(node: Node | undefined, faults: Faults): readonly string[] {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return [];
  const hint = 'Such as `rows: [S115, L26]`: rows S01 to S143 of docs/evidence.md, or references L1 to L99.';
  if (node.kind !== 'list') {
    faults.at(node.place, '"meaning.rows" must be a list', `It is ${described(node)}.`, hint);
    return [];
  }
  return node.items.flatMap((item) => {
    const row = item.kind === 'scalar' && typeof item.value === 'string' ? item.value : null;
    if (row !== null && ROW.test(row)) return [row];
    const what = row === null ? 'a row must be a text' : `there is no row ${quoted(row)}`;
    faults.at(item.place, what, row === null ? `It is ${described(item)}.` : '', hint);
    return [];
  });
}
