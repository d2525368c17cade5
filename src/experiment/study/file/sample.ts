import { type Path, table, type Values } from '../../../model/parameters/table.ts';
import { isPath } from '../../../scenario/known.ts';
import type { Assignment } from '../../../scenario/parameter.ts';
import type { Faults } from '../../../scenario/place.ts';
import { refuseOthers } from '../../../scenario/refuse.ts';
import { refuseUnknown } from '../../../scenario/settings.ts';
import { described, entry, type MapNode, type Node } from '../../../scenario/tree.ts';
import { readNumber } from '../../../scenario/values.ts';
import { scaledPrior } from '../../design/prior.ts';
import { limits } from './keys.ts';
import { mapOf, refuse, whole } from './part.ts';

/** The value of a parameter below which a share `level` (0-1) of its range lies. */
type Draw = (level: number) => number;

/** Points of a Latin hypercube or a Sobol' sequence, still on the unit cube. */
export interface Sample {
  readonly map: MapNode;
  readonly count: number;
  readonly varied: readonly Assignment[];
  readonly draws: readonly Draw[];
}

/** `count` and `ranges` of a Latin hypercube or a Sobol' sequence; null after a fault. */
export function readSample(node: Node, keys: readonly string[], faults: Faults): Sample | null {
  const before = faults.count;
  const map = mapOf(node, 'this must be a map with `count` and `ranges`', faults);
  if (map === null) return null;
  refuseOthers(map, keys, 'design', faults);
  const countNode = entry(map, 'count')?.value;
  if (countNode === undefined) refuse(map, '"count" is missing', faults);
  const count = whole(countNode, 'count', limits.count, 1, faults);
  const rangesNode = entry(map, 'ranges')?.value;
  const ranges = rangesNode === undefined ? null : mapOf(rangesNode, '"ranges" must be a map of parameters', faults);
  if (rangesNode === undefined) refuse(map, '"ranges" is missing', faults);
  const found = (ranges?.entries ?? []).flatMap(({ key, place, value }) => {
    if (!isPath(key)) {
      refuseUnknown(key, place, faults);
      return [];
    }
    const draw = readRange(key, value, faults);
    return draw === null ? [] : [{ draw, varied: { path: key, value: 0, place, formula: null } }];
  });
  if (faults.count === before && found.length === 0) refuse(rangesNode ?? map, '"ranges" names no parameter', faults);
  if (faults.count > before) return null;
  return { map, count, varied: found.map(({ varied }) => varied), draws: found.map(({ draw }) => draw) };
}

/** `prior`, or the two ends of a range in which every value is alike. */
function readRange(path: Path, node: Node, faults: Faults): Draw | null {
  const row = table[path];
  if (row.kind !== 'number' && row.kind !== 'integer') {
    faults.at(node.place, `"${path}" is no number: it has no range`, '', 'Vary it in a grid or a list.');
    return null;
  }
  if (node.kind === 'scalar' && node.value === 'prior') {
    const { prior } = row;
    if (prior === null) {
      faults.at(node.place, `"${path}" has no prior in the parameter table`, '', 'Give its range: [low, high].');
      return null;
    }
    const own = scaledPrior(prior);
    return (level) => own.natural(own.quantile(level));
  }
  const ends = node.kind === 'list' && node.items.length === 2 ? node.items : null;
  if (ends === null) {
    faults.at(node.place, `"${path}" needs a range`, `It is ${described(node)}.`, 'Write [low, high], or prior.');
    return null;
  }
  const rule = { whole: row.kind === 'integer', range: row.range, unit: row.unit };
  const [low, high] = ends.map((end) => readNumber(end, path, rule, '', faults));
  if (low === undefined || high === undefined) return null;
  if (low >= high) {
    faults.at(
      node.place,
      `the range of "${path}" is empty`,
      `It goes from ${low} to ${high}.`,
      'Write the smaller one first.',
    );
    return null;
  }
  if (row.kind === 'integer') return (level) => Math.min(high, low + Math.floor(level * (high - low + 1)));
  return (level) => low + (high - low) * level;
}

/** The values at a point of the unit cube. */
export function placed({ varied, draws }: Sample, levels: Float64Array): Partial<Values> {
  return Object.fromEntries(varied.map(({ path }, k) => [path, (draws[k] as Draw)(levels[k] as number)]));
}
