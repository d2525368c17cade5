import { mostSpecial } from '../model/nature/child.ts';
import type { SpecialChild } from '../model/scenario.ts';
import { didYouMean } from './nearest.ts';
import type { Faults, Place } from './place.ts';
import { quoted } from './printable.ts';
import { childRules, HOME_NAME, HOME_NUMBERS, type TraitName, traitNames, traits } from './traits.ts';
import { described, type Entry, entry, type MapNode, type Node } from './tree.ts';
import { readNumber, readSwitch, readText } from './values.ts';

export type TraitValue = number | boolean | readonly SpecialChild[];

/** What one file says of one village; it is merged over what the files before said. */
export interface VillageSheet {
  readonly code: string;
  readonly place: Place;
  /** `KY: null` takes the village out. */
  readonly removed: boolean;
  readonly home: number | null;
  /** Null for a trait that is to be drawn again. */
  readonly traits: ReadonlyMap<TraitName | 'specialChildren', TraitValue | null>;
}

const known = ['home', ...traitNames, 'specialChildren'];

/** Reads a `villages:` map from code to traits. */
export function readVillages(node: Node, faults: Faults): VillageSheet[] {
  if (node.kind === 'scalar' && node.value === null) return [];
  if (node.kind !== 'map') {
    faults.at(
      node.place,
      '"villages" must be a map from code to traits',
      `It is ${described(node)}.`,
      'Such as `KY: {home: 12}`.',
    );
    return [];
  }
  return node.entries.flatMap((village) => readVillage(village, faults) ?? []);
}

function readVillage({ key, place, value }: Entry, faults: Faults): VillageSheet | undefined {
  if (!HOME_NAME.test(key)) {
    faults.at(
      place,
      `${quoted(key)} is not a village code`,
      'A code has at most 40 letters, digits, spaces, dots and dashes.',
    );
    return undefined;
  }
  if (value.kind === 'scalar' && value.value === null) {
    return { code: key, place, removed: true, home: null, traits: new Map() };
  }
  if (value.kind !== 'map') {
    faults.at(
      value.place,
      `the village "${key}" must be a map of traits`,
      `It is ${described(value)}.`,
      'Such as `KY: {home: 12}`.',
    );
    return undefined;
  }
  const found = new Map<TraitName | 'specialChildren', TraitValue | null>();
  let home: number | null = null;
  for (const field of value.entries) {
    const trait = traitNames.find((name) => name === field.key);
    const cleared = field.value.kind === 'scalar' && field.value.value === null;
    if (field.key === 'home') home = readHome(field.value, `${key}.home`, faults) ?? null;
    else if (field.key === 'specialChildren') {
      found.set('specialChildren', cleared ? null : readChildren(field.value, key, faults));
    } else if (trait === undefined) {
      const hint = `${didYouMean(field.key, known)} A village has ${known.join(', ')}.`.trim();
      faults.at(field.place, `unknown trait ${quoted(field.key)}`, '', hint);
    } else {
      const read = cleared ? null : readTrait(trait, field.value, `${key}.${trait}`, faults);
      if (read !== undefined) found.set(trait, read);
    }
  }
  return { code: key, place, removed: false, home, traits: found };
}

/** The number of a home: its address in the luck. */
export function readHome(node: Node, name: string, faults: Faults): number | undefined {
  const rule = { whole: true, range: HOME_NUMBERS, unit: '-' };
  return readNumber(node, name, rule, 'The number of the home: its address in the luck.', faults);
}

/** One trait that is a number or a switch. */
export function readTrait(trait: TraitName, node: Node, name: string, faults: Faults): number | boolean | undefined {
  const row = traits[trait];
  if (row.kind === 'switch') return readSwitch(node, name, row.en, faults);
  return readNumber(node, name, { whole: row.kind === 'integer', range: row.range, unit: row.unit }, row.en, faults);
}

function readChildren(node: Node, code: string, faults: Faults): SpecialChild[] {
  if (node.kind !== 'list') {
    faults.at(
      node.place,
      `"${code}.specialChildren" must be a list`,
      `It is ${described(node)}.`,
      'Such as `[{name: M, age: 7, severity: 2, known: true}]`.',
    );
    return [];
  }
  const tooMany = node.items[mostSpecial];
  if (tooMany !== undefined) {
    const what = `"${code}.specialChildren" has ${node.items.length} children`;
    faults.at(tooMany.place, what, `A village has at most ${mostSpecial} with special needs.`, 'Leave the others out.');
  }
  return node.items.flatMap((item) => readChild(item, `${code}.specialChildren`, faults) ?? []);
}

function readChild(node: Node, name: string, faults: Faults): SpecialChild | undefined {
  const fields = ['name', 'age', 'severity', 'known'];
  if (node.kind !== 'map') {
    faults.at(
      node.place,
      `a child of "${name}" must be a map`,
      `It is ${described(node)}.`,
      `It has ${fields.join(', ')}.`,
    );
    return undefined;
  }
  for (const { key, place } of node.entries) {
    if (!fields.includes(key)) {
      faults.at(
        place,
        `unknown field ${quoted(key)}`,
        '',
        `${didYouMean(key, fields)} A child has ${fields.join(', ')}.`.trim(),
      );
    }
  }
  const number = (key: 'age' | 'severity', value: Node) => {
    const { kind, range, unit, en } = childRules[key];
    return readNumber(value, `${name}.${key}`, { whole: kind === 'integer', range, unit }, en, faults);
  };
  const child = required(node, 'name', faults);
  const age = required(node, 'age', faults);
  const severity = required(node, 'severity', faults);
  const isKnown = required(node, 'known', faults);
  const read = {
    name: child && readText(child, `${name}.name`, 40, faults),
    age: age && number('age', age),
    severity: severity && number('severity', severity),
    known:
      isKnown && readSwitch(isKnown, `${name}.known`, 'Whether the director knows of the child at the start.', faults),
  };
  if (read.name === undefined || read.age === undefined || read.severity === undefined || read.known === undefined)
    return undefined;
  return { name: read.name, age: read.age, severity: read.severity, known: read.known };
}

function required(map: MapNode, key: string, faults: Faults): Node | undefined {
  const found = entry(map, key);
  if (found === undefined)
    faults.at(map.place, `the child has no "${key}"`, '', 'A child has name, age, severity, known.');
  return found?.value;
}
