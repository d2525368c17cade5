import type { Cost } from '../model/scenario.ts';
import { didYouMean } from './nearest.ts';
import type { Assignment } from './parameter.ts';
import type { Faults, Place } from './place.ts';
import { quoted } from './printable.ts';
import { readSettings } from './settings.ts';
import { described, entry, type MapNode, type Node } from './tree.ts';
import { readChoice, readNumber, readText } from './values.ts';

/** A dated change as one file gives it. */
export interface FixSheet {
  readonly place: Place;
  readonly from: number;
  readonly fromPlace: Place;
  readonly set: readonly Assignment[];
  readonly cost: Cost | null;
}

export interface FixesSheet {
  /** `fixes: none`: the fixes of the files before are dropped. */
  readonly none: boolean;
  readonly fixes: readonly FixSheet[];
}

/** Weeks of the longest project: three contract years and four closing weeks. The scenario's own length is checked when it is resolved. */
export const LAST_WEEK = 160;

/** Rules of a cost. A negative amount is a saving. */
export const costRules = {
  once: { whole: false, range: [-1e10, 1e10], unit: 'yuan' },
  perWeek: { whole: false, range: [-1e10, 1e10], unit: 'yuan a week' },
  agencyHours: { whole: false, range: [-1e6, 1e6], unit: 'hours a week' },
} as const;

export const payers = ['county', 'agency', 'village'] as const;

const fixKeys = ['from', 'set', 'cost'];
const costKeys = ['once', 'perWeek', 'agencyHours', 'payer', 'source'];

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
  const rule = { whole: true, range: [1, LAST_WEEK], unit: 'weeks of operation' } as const;
  const week = from && readNumber(from.value, 'from', rule, 'Week 1 is the first week of operation.', faults);
  const settings = set && readSettings(set.value, true, faults);
  const price = cost === undefined ? null : readCost(cost.value, faults);
  if (from === undefined || week === undefined || settings === undefined) return undefined;
  return { place: node.place, from: week, fromPlace: from.value.place, set: settings, cost: price };
}

function readCost(node: Node, faults: Faults): Cost | null {
  if (node.kind === 'scalar' && node.value === null) return null;
  if (node.kind !== 'map') {
    faults.at(node.place, '"cost" must be a map', `It is ${described(node)}.`, `It has ${costKeys.join(', ')}.`);
    return null;
  }
  refuseOthers(node, costKeys, 'cost', faults);
  const amount = (key: keyof typeof costRules) => {
    const found = entry(node, key);
    return found === undefined
      ? 0
      : (readNumber(found.value, `cost.${key}`, costRules[key], 'Left out, it is 0.', faults) ?? 0);
  };
  const payer = entry(node, 'payer');
  const source = entry(node, 'source');
  return {
    once: amount('once'),
    perWeek: amount('perWeek'),
    agencyHours: amount('agencyHours'),
    payer: (payer && readChoice(payer.value, 'cost.payer', payers, 'Left out, the county pays.', faults)) ?? 'county',
    source: (source && readText(source.value, 'cost.source', 1000, faults)) ?? '',
  };
}

function refuseOthers(map: MapNode, keys: readonly string[], noun: string, faults: Faults): void {
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
