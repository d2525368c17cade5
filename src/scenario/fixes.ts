import type { Cost } from '../model/scenario.ts';
import { readCost } from './cost.ts';
import { type DoseSheet, readDose } from './dose.ts';
import type { Assignment } from './parameter.ts';
import type { Faults, Place } from './place.ts';
import { refuseOthers } from './refuse.ts';
import { readSettings } from './settings.ts';
import { described, entry, type Node } from './tree.ts';
import { readNumber } from './values.ts';

/** A dated change as one file gives it. */
export interface FixSheet {
  readonly place: Place;
  readonly from: number;
  readonly fromPlace: Place;
  readonly set: readonly Assignment[];
  readonly cost: Cost | null;
  readonly dose: DoseSheet | null;
}

/** The dated changes of one file. */
export interface FixesSheet {
  /** `fixes: none`: the fixes of the files before are dropped. */
  readonly none: boolean;
  readonly fixes: readonly FixSheet[];
}

/** Weeks of the longest project: three contract years and four closing weeks. The scenario's own length is checked when it is resolved. */
export const LAST_WEEK = 160;

/** Parts of a fix. */
export const fixKeys = ['from', 'set', 'dose', 'cost'] as const;

/** Reads `fixes:`: a list, `none`, or nothing. */
export function readFixes(node: Node, faults: Faults): FixesSheet {
  if (node.kind === 'scalar' && node.value === null) return { none: false, fixes: [] };
  if (node.kind === 'scalar' && node.value === 'none') return { none: true, fixes: [] };
  if (node.kind !== 'list') {
    faults.at(
      node.place,
      '"fixes" must be a list, or none',
      `It is ${described(node)}.`,
      'Such as `- {from: 14, set: {…}}`.',
    );
    return { none: false, fixes: [] };
  }
  return { none: false, fixes: node.items.flatMap((item) => readFix(item, faults) ?? []) };
}

function readFix(node: Node, faults: Faults): FixSheet | undefined {
  if (node.kind !== 'map') {
    faults.at(node.place, 'a fix must be a map', `It is ${described(node)}.`, `It has ${fixKeys.join(', ')}.`);
    return undefined;
  }
  refuseOthers(node, fixKeys, 'fix', faults);
  const from = entry(node, 'from');
  const set = entry(node, 'set');
  const cost = entry(node, 'cost');
  if (from === undefined)
    faults.at(node.place, 'the fix has no "from"', '', 'Give the week in which it starts, such as `from: 14`.');
  if (set === undefined)
    faults.at(node.place, 'the fix has no "set"', '', 'Give what it changes, such as `set: {city.target: 15}`.');
  const rule = { whole: true, range: [1, LAST_WEEK], unit: 'weeks of operation, in a project of three years' } as const;
  const week = from && readNumber(from.value, 'from', rule, 'Week 1 is the first week of operation.', faults);
  const settings = set && readSettings(set.value, true, faults);
  const price = cost === undefined ? null : readCost(cost.value, faults);
  const amount = entry(node, 'dose');
  const dose = amount === undefined ? null : readDose(amount.value, settings ?? [], faults);
  if (from === undefined || week === undefined || settings === undefined) return undefined;
  return { place: node.place, from: week, fromPlace: from.value.place, set: settings, cost: price, dose };
}
