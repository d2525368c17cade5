import type { Path } from '../model/parameters/table.ts';
import { rowOf } from './known.ts';
import type { Assignment } from './parameter.ts';
import type { Faults, Place } from './place.ts';
import { quoted } from './printable.ts';
import { refuseOthers } from './refuse.ts';
import { described, entry, type Node } from './tree.ts';
import { type NumberRule, readNumber } from './values.ts';

/** The dose of a fix as a file gives it. */
export interface DoseSheet {
  /** Of the path, for what only the whole scenario can tell. */
  readonly place: Place;
  readonly path: Path;
  readonly values: readonly number[];
  readonly fixed: number;
  /** The dose that `set` gives. */
  readonly main: number;
}

/** Parts of a dose. */
export const doseKeys = ['path', 'values', 'fixed'] as const;

/** Fewest and most doses of a list. */
export const doseCounts = [2, 12] as const;

/** Rule of the part of the cost that any dose causes. */
export const fixedRule = { whole: false, range: [0, 1], unit: 'share of the cost' } as const;

/** Reads the `dose` of a fix: one of the numbers that its `set` gives, and the sizes that could be given instead. */
export function readDose(node: Node, set: readonly Assignment[], faults: Faults): DoseSheet | null {
  if (node.kind === 'scalar' && node.value === null) return null;
  if (node.kind !== 'map') {
    const hint = 'Such as `dose: {path: government.audit, values: [0.1, 0.3, 0.6]}`.';
    faults.at(node.place, '"dose" must be a map', `It is ${described(node)}.`, hint);
    return null;
  }
  refuseOthers(node, doseKeys, 'dose', faults);
  const fixed = entry(node, 'fixed');
  const share = fixed && readNumber(fixed.value, 'dose.fixed', fixedRule, 'Left out, it is 0.', faults);
  const dosed = readPath(node, entry(node, 'path')?.value, set, faults);
  const listed = entry(node, 'values')?.value;
  if (listed === undefined) {
    faults.at(node.place, 'the dose has no "values"', '', 'Give the doses to compare, such as `values: [0.1, 0.3]`.');
  }
  if (dosed === undefined || listed === undefined) return null;
  const values = readDoses(listed, dosed, faults);
  return values && { place: dosed.place, path: dosed.path, values, fixed: share ?? 0, main: dosed.main };
}

interface Dosed {
  readonly path: Path;
  readonly place: Place;
  readonly rule: NumberRule;
  readonly main: number;
}

function readPath(map: Node, node: Node | undefined, set: readonly Assignment[], faults: Faults): Dosed | undefined {
  const hint = 'Give the dotted name of a number that the same fix sets.';
  if (node === undefined) {
    faults.at(map.place, 'the dose has no "path"', '', hint);
    return undefined;
  }
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
  const row = text === null ? undefined : rowOf(text);
  if (text === null || row === undefined) {
    const what = text === null ? '"dose.path" must be the name of a parameter' : `unknown parameter ${quoted(text)}`;
    faults.at(node.place, what, text === null ? `It is ${described(node)}.` : '', hint);
    return undefined;
  }
  if (row.kind !== 'number' && row.kind !== 'integer') {
    faults.at(node.place, `${quoted(text)} has no doses`, `It is a ${row.kind}, not a number.`, hint);
    return undefined;
  }
  const found = set.find(({ path }) => path === text);
  if (found === undefined || typeof found.value !== 'number') {
    faults.at(node.place, `the dose ${quoted(text)} is not set by this fix`, '', hint);
    return undefined;
  }
  const rule = { whole: row.kind === 'integer', range: row.range, unit: row.unit };
  return { path: found.path, place: node.place, rule, main: found.value };
}

function readDoses(node: Node, { path, rule, main }: Dosed, faults: Faults): readonly number[] | null {
  const [fewest, most] = doseCounts;
  const hint = `The fix sets ${path} to ${main}.`;
  if (node.kind !== 'list' || node.items.length < fewest || node.items.length > most) {
    const why = node.kind === 'list' ? `It has ${node.items.length}.` : `It is ${described(node)}.`;
    faults.at(node.place, `"dose.values" must be a list of ${fewest} to ${most} doses`, why, hint);
    return null;
  }
  const read = node.items.map((item) => readNumber(item, `dose of ${path}`, rule, hint, faults));
  const values = read.filter((value) => value !== undefined);
  if (values.length < read.length) return null;
  const fallen = values.findIndex((value, at) => at > 0 && value <= (values[at - 1] as number));
  if (fallen >= 0) {
    const why = `${values[fallen]} comes after ${values[fallen - 1]}.`;
    faults.at((node.items[fallen] as Node).place, 'the doses do not rise', why, 'Begin with the smallest.');
    return null;
  }
  if (values.includes(main)) return values;
  faults.at(node.place, 'the dose that the fix sets is not among the doses', hint, `Add ${main} to the list.`);
  return null;
}
