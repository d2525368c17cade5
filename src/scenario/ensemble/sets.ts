import { type Path, table, type Values } from '../../model/parameters/table.ts';
import { isPath } from '../known.ts';
import type { Faults } from '../place.ts';
import { refuseUnknown } from '../settings.ts';
import { described, type MapNode, type Node } from '../tree.ts';
import { readNumber } from '../values.ts';
import type { EnsembleSet } from './ensemble.ts';
import { listOf, mapsOf, numberOf, part } from './part.ts';

/** How far the weights may miss 1: each is rounded to six digits. */
const ROUNDING = 1e-4;

/** Paths of number parameters, none twice. @param taken paths that are named already; the found ones are added */
export function readPaths(node: Node | undefined, name: string, taken: Set<Path>, faults: Faults): readonly Path[] {
  const list = node && listOf(node, name, faults);
  return (list?.items ?? []).flatMap((item) => {
    const path = item.kind === 'scalar' && typeof item.value === 'string' ? item.value : null;
    if (path === null) faults.at(item.place, `"${name}" names parameters`, `It is ${described(item)}.`);
    else if (!isPath(path)) refuseUnknown(path, item.place, faults);
    else if (table[path].kind !== 'number') faults.at(item.place, `"${path}" is no real number: a set cannot vary it`);
    else if (taken.has(path)) faults.at(item.place, `"${path}" is named twice`, '', 'Keep one of the two.');
    else {
      taken.add(path);
      return [path];
    }
    return [];
  });
}

/** The sets in the order of their numbers. @param paths of their values, in order */
export function readSets(node: Node | undefined, paths: readonly Path[], faults: Faults): readonly EnsembleSet[] {
  if (node === undefined) return [];
  const before = faults.count;
  const rows = mapsOf(node, 'sets', faults);
  if (rows.length === 0 && faults.count === before) {
    faults.at(
      node.place,
      'the ensemble is empty',
      'Nothing can be drawn from it.',
      'Make it with `lastmeter calibrate`.',
    );
  }
  const seen = new Map<string, number>();
  const sets = rows.map((map) => {
    const set = readSet(map, paths, faults);
    const line = map.place.line ?? 0;
    for (const key of [`set ${set.number}`, `values ${Object.values(set.set).join(' ')}`]) {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, line);
      else if (faults.count === before) {
        const what = key.startsWith('set') ? `${key} stands twice` : `set ${set.number} has the values of another one`;
        faults.at(map.place, what, `The first stands in line ${first}.`, 'Keep one of the two.');
      }
    }
    return set;
  });
  const sum = sets.reduce((total, { weight }) => total + weight, 0);
  if (faults.count === before && Math.abs(sum - 1) > ROUNDING) {
    const why = `They add up to ${Number(sum.toPrecision(6))}.`;
    faults.at(
      node.place,
      'the weights do not add up to 1',
      why,
      'A set is missing, or a weight was changed: make the ensemble again.',
    );
  }
  return [...sets].sort((a, b) => a.number - b.number);
}

function readSet(map: MapNode, paths: readonly Path[], faults: Faults): EnsembleSet {
  const number = numberOf(map, 'number', 1, true, faults);
  const distance = numberOf(map, 'distance', 0, false, faults);
  return { number, weight: readWeight(map, faults), distance, set: readValues(map, paths, faults) };
}

function readWeight(map: MapNode, faults: Faults): number {
  const weight = numberOf(map, 'weight', -Number.MAX_VALUE, false, faults);
  if (weight > 0 || Number.isNaN(weight)) return weight;
  const place = part(map, 'weight', faults)?.place ?? map.place;
  faults.at(
    place,
    'a weight must be above 0',
    `It is ${weight}.`,
    'A set without weight does not belong to the ensemble.',
  );
  return weight;
}

function readValues(map: MapNode, paths: readonly Path[], faults: Faults): Partial<Values> {
  const node = part(map, 'values', faults);
  const list = node && listOf(node, 'values', faults);
  if (list === undefined) return {};
  if (list.items.length !== paths.length) {
    const why = `There are ${list.items.length}; "fitted" and "carried" name ${paths.length} parameters.`;
    faults.at(list.place, 'a set has one value for each parameter', why);
    return {};
  }
  const found = list.items.map((item, index) => {
    const path = paths[index]!;
    const row = table[path];
    const range = row.kind === 'number' ? row.range : ([0, 0] as const);
    return [path, readNumber(item, path, { whole: false, range, unit: row.unit }, '', faults)];
  });
  return Object.fromEntries(found);
}
