import { paths } from '../model/parameters/table.ts';
import { ALL_PARAMETERS, groups, isPath, rowOf } from './known.ts';
import { didYouMean } from './nearest.ts';
import { type Assignment, readParameter } from './parameter.ts';
import type { Faults, Place } from './place.ts';
import { quoted } from './printable.ts';
import { described, type MapNode, type Node } from './tree.ts';

/** Faults after which no nearest name is looked for: the list that is shown is shorter. */
const PATIENCE = 50;

/**
 * Reads a `set:` map: parameters by dotted name, nested maps, or both mixed (`director: {skill: 1}` is `director.skill: 1`).
 * @param dated whether the map belongs to a dated fix, which may not change what is read when the world is made
 */
export function readSettings(node: Node, dated: boolean, faults: Faults): Assignment[] {
  if (node.kind === 'scalar' && node.value === null) return [];
  if (node.kind !== 'map') {
    faults.at(node.place, '"set" must be a map of parameters', `It is ${described(node)}.`, ALL_PARAMETERS);
    return [];
  }
  const found = new Map<string, Assignment>();
  readGroup(node, '', dated, found, faults);
  return [...found.values()];
}

function readGroup(map: MapNode, prefix: string, dated: boolean, found: Map<string, Assignment>, faults: Faults): void {
  for (const { key, place, value } of map.entries) {
    const path = prefix + key;
    const row = rowOf(path);
    if (row !== undefined && isPath(path)) {
      if (dated && row.when === 'start') {
        refuseLate(path, place, faults);
        continue;
      }
      const assignment = readParameter(path, row, place, value, faults);
      if (assignment === undefined) continue;
      const first = found.get(path);
      if (first === undefined) found.set(path, assignment);
      else
        faults.at(
          place,
          `"${path}" is set twice`,
          `The first time in line ${first.place.line}.`,
          'Keep one of the two.',
        );
    } else if (groups.includes(path)) {
      if (value.kind === 'map') readGroup(value, `${path}.`, dated, found, faults);
      else if (value.kind !== 'scalar' || value.value !== null) refuseGroup(path, value, faults);
    } else {
      refuseUnknown(path, place, faults);
    }
  }
}

function refuseLate(path: string, place: Place, faults: Faults): void {
  faults.at(
    place,
    `"${path}" cannot change at a date`,
    'It is read once, when the world is made.',
    'Set it in the `set:` of the scenario itself, outside `fixes:`.',
  );
}

function refuseGroup(path: string, value: Node, faults: Faults): void {
  const why = `It is ${described(value)}; "${path}" is a family of parameters.`;
  faults.at(value.place, `"${path}" must be a map`, why, `Its parameters are ${membersOf(path)}.`);
}

/** The first few of a family. */
function membersOf(family: string): string {
  const members = paths.filter((path) => path.startsWith(`${family}.`));
  return `${members.slice(0, 3).join(', ')}${members.length > 3 ? ' and others' : ''}`;
}

/** The fault of a parameter that does not exist. */
export function refuseUnknown(path: string, place: Place, faults: Faults): void {
  if (path.startsWith('villages.')) {
    faults.at(
      place,
      `${quoted(path)} is no parameter`,
      '',
      'Traits of a village stand under `villages:` of a scenario file.',
    );
    return;
  }
  if (groups.includes(path)) {
    faults.at(place, `${quoted(path)} is a family of parameters`, '', `Its parameters are ${membersOf(path)}.`);
    return;
  }
  const meant = faults.count < PATIENCE ? didYouMean(path, [...paths, ...groups]) : '';
  faults.at(place, `unknown parameter ${quoted(path)}`, '', `${meant} ${ALL_PARAMETERS}`.trim());
}
