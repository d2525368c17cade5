import { table, type Values } from '../../../model/parameters/table.ts';
import { isPath } from '../../../scenario/known.ts';
import { type Assignment, readParameter } from '../../../scenario/parameter.ts';
import type { Faults } from '../../../scenario/place.ts';
import { refuseOthers } from '../../../scenario/refuse.ts';
import { readSettings, refuseUnknown } from '../../../scenario/settings.ts';
import { described, entry, type Node } from '../../../scenario/tree.ts';
import { readText } from '../../../scenario/values.ts';
import { latinHypercube } from '../../design/latinHypercube.ts';
import { MOST_DIMENSIONS, sobolPoints } from '../../design/sobol.ts';
import { type Design, designs, limits } from './keys.ts';
import { mapOf, refuse, whole } from './part.ts';
import { placed, readSample } from './sample.ts';

/** The parameter sets that a study file describes. */
export type SetsSheet =
  | {
      readonly kind: 'points';
      readonly design: Exclude<Design, 'ensemble'>;
      /** Parameters that vary, where they are named. */
      readonly varied: readonly Assignment[];
      readonly points: readonly Partial<Values>[];
    }
  | { readonly kind: 'ensemble'; readonly file: Node; readonly count: number };

/** Reads `sets`; null where there are none, and after a fault. Formulas among the values are in `varied`, still to be compiled. */
export function readDesign(node: Node | undefined, faults: Faults): SetsSheet | null {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return null;
  const hint = `Such as \`sets: {grid: {director.pressure: [10, 20]}}\`; the ways are ${designs.join(', ')}.`;
  if (node.kind !== 'map') {
    faults.at(node.place, '"sets" must be a map', `It is ${described(node)}.`, hint);
    return null;
  }
  refuseOthers(node, designs, '"sets"', faults);
  const chosen = designs.filter((design) => entry(node, design) !== undefined);
  const [design] = chosen;
  if (design === undefined || chosen.length > 1) {
    if (faults.count === 0) faults.at(node.place, '"sets" needs one way to make them', '', hint);
    return null;
  }
  const value = entry(node, design)?.value as Node;
  const before = faults.count;
  const made = readers[design](value, faults);
  return faults.count > before ? null : made;
}

const readers: { readonly [D in Design]: (node: Node, faults: Faults) => SetsSheet | null } = {
  list(node, faults) {
    if (node.kind !== 'list' || node.items.length === 0) return refuse(node, '"list" must be a list of maps', faults);
    const [, most] = limits.count;
    if (node.items.length > most) return refuse(node, `at most ${most} sets can be listed`, faults);
    const rows = node.items.map((item) => readSettings(item, false, faults));
    return { kind: 'points', design: 'list', varied: rows.flat(), points: rows.map(pointOf) };
  },
  grid(node, faults) {
    const map = mapOf(node, '"grid" must be a map of parameters, each with a list of values', faults);
    const axes = (map?.entries ?? []).flatMap(({ key, place, value }) => {
      if (!isPath(key)) refuseUnknown(key, place, faults);
      else if (value.kind !== 'list' || value.items.length === 0)
        refuse(value, `"${key}" must be a list of values`, faults);
      else {
        return [value.items.flatMap((item) => readParameter(key, table[key], place, item, faults) ?? [])];
      }
      return [];
    });
    const [, most] = limits.count;
    const count = axes.reduce((product, axis) => product * axis.length, 1);
    if (count > most) return refuse(node, `the grid has ${count} points; at most ${most} are run`, faults);
    const points = axes.reduce<readonly Partial<Values>[]>(
      (before, axis) => before.flatMap((point) => axis.map((one) => ({ ...point, ...pointOf([one]) }))),
      [{}],
    );
    return { kind: 'points', design: 'grid', varied: axes.flat(), points };
  },
  latin(node, faults) {
    const read = readSample(node, ['count', 'seed', 'ranges'], faults);
    if (read === null) return null;
    const seedNode = entry(read.map, 'seed')?.value;
    const seed = seedNode === undefined ? 'latin' : (readText(seedNode, 'seed', 200, faults) ?? '');
    const cube = latinHypercube(read.count, read.draws.length, seed);
    return { kind: 'points', design: 'latin', varied: read.varied, points: cube.map((row) => placed(read, row)) };
  },
  sobol(node, faults) {
    const read = readSample(node, ['count', 'skip', 'ranges'], faults);
    if (read === null) return null;
    if (read.draws.length > MOST_DIMENSIONS) {
      return refuse(node, `a Sobol' sequence varies at most ${MOST_DIMENSIONS} parameters`, faults);
    }
    const skip = whole(entry(read.map, 'skip')?.value, 'skip', limits.skip, 0, faults);
    const points = sobolPoints(read.count, read.draws.length, skip);
    return { kind: 'points', design: 'sobol', varied: read.varied, points: points.map((row) => placed(read, row)) };
  },
  ensemble(node, faults) {
    const map = mapOf(node, '"ensemble" must be a map such as {file: lastmeter:ensembles/h-city, count: 20}', faults);
    if (map === null) return null;
    refuseOthers(map, ['file', 'count'], '"ensemble"', faults);
    const file = entry(map, 'file')?.value;
    if (file === undefined) return refuse(node, '"file" is missing', faults);
    readText(file, 'file', 1000, faults);
    const count = whole(entry(map, 'count')?.value, 'count', limits.count, 20, faults);
    return { kind: 'ensemble', file, count };
  },
};

function pointOf(row: readonly Assignment[]): Partial<Values> {
  return Object.fromEntries(row.map(({ path, value }) => [path, value]));
}
