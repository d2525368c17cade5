import type { Bilingual } from '../../../model/scenario.ts';
import { readBilingual } from '../../../scenario/bilingual.ts';
import { nearest } from '../../../scenario/nearest.ts';
import type { Assignment } from '../../../scenario/parameter.ts';
import type { Faults } from '../../../scenario/place.ts';
import { quoted } from '../../../scenario/printable.ts';
import { refuseOthers } from '../../../scenario/refuse.ts';
import { readSettings } from '../../../scenario/settings.ts';
import { described, entry, type MapNode, type Node } from '../../../scenario/tree.ts';
import { NAME, type Reference } from '../../../scenario/validate.ts';
import { readChoice, readText } from '../../../scenario/values.ts';
import { usualSeed } from '../../plan.ts';
import { type TableName, tableNames } from '../study.ts';
import { choosable } from '../tables.ts';
import { type Luck, limits, lucks, MOST_ARMS, STUDY_FORMAT, studyKeys } from './keys.ts';
import { readDesign, type SetsSheet, whole } from './sets.ts';
import { readWeights, type WeightsSheet } from './weights.ts';

/** What a study file says, checked by itself. */
export interface StudySheet {
  /** Null where the name of the file serves. */
  readonly name: string | null;
  readonly title: Bilingual | null;
  readonly base: Reference | null;
  readonly arms: readonly Reference[];
  readonly set: readonly Assignment[];
  readonly sets: SetsSheet | null;
  readonly replicates: number;
  readonly first: number;
  readonly seed: string;
  readonly luck: Luck;
  readonly outcomes: readonly string[];
  readonly tables: readonly TableName[];
  /** Null where it follows from the size of the study. */
  readonly block: number | null;
  /** Outcomes, or sums of outcomes such as `staged+duplicate`, by which `frontier` goes; none where its options say. */
  readonly aims: readonly string[];
  /** Weights of a formula that `frontier` moves. */
  readonly weights: WeightsSheet | null;
}

/** Checks a study file; null under another format. What is wrong goes to `faults`. */
export function readStudy(root: MapNode, faults: Faults): StudySheet | null {
  if (!isOurFormat(root, faults)) return null;
  refuseOthers(root, studyKeys, 'study', faults);
  const at = (key: (typeof studyKeys)[number]) => entry(root, key)?.value;
  const seed = at('seed');
  const luck = at('luck');
  const set = at('set');
  const block = at('block');
  return {
    name: readName(at('name'), faults),
    title: readBilingual(at('title'), 'title', 200, faults),
    base: readBase(at('base'), root, faults),
    arms: readArms(at('arms'), faults),
    set: set === undefined ? [] : readSettings(set, false, faults),
    sets: readDesign(at('sets'), faults),
    replicates: whole(at('replicates'), 'replicates', limits.replicates, 50, faults),
    first: whole(at('first'), 'first', limits.first, 1, faults),
    seed: seed === undefined ? usualSeed : (readText(seed, 'seed', 200, faults) ?? ''),
    luck: luck === undefined ? 'same' : (readChoice(luck, 'luck', lucks, '', faults) ?? 'same'),
    outcomes: readOutcomes(at('outcomes'), faults),
    tables: readTables(at('rows'), faults),
    block: block === undefined ? null : whole(block, 'block', limits.block, 1, faults),
    aims: readAims(at('aims'), faults),
    weights: readWeights(at('weights'), faults),
  };
}

function isOurFormat(root: MapNode, faults: Faults): boolean {
  const format = entry(root, 'format')?.value;
  if (format === undefined) {
    faults.at(root.place, '"format" is missing', '', `Add the line \`format: ${STUDY_FORMAT}\`.`);
    return true;
  }
  if (format.kind === 'scalar' && format.value === STUDY_FORMAT) return true;
  const hint = `Write \`format: ${STUDY_FORMAT}\`; a file of a later format needs a later version of lastmeter.`;
  faults.at(format.place, 'unknown format of a study', `It is ${described(format)}.`, hint);
  return false;
}

function readName(node: Node | undefined, faults: Faults): string | null {
  const text = node && readText(node, 'name', 64, faults);
  if (node === undefined || text === undefined || NAME.test(text)) return text ?? null;
  const why = 'It becomes part of a folder name: at most 64 letters, digits, dots, dashes and underscores.';
  faults.at(node.place, `${quoted(text)} cannot be a name`, why);
  return null;
}

function readBase(node: Node | undefined, root: MapNode, faults: Faults): Reference | null {
  if (node !== undefined) return readReference(node, 'base', faults);
  const looks = entry(root, 'extends') === undefined ? '' : 'This looks like a scenario.';
  faults.at(root.place, '"base" is missing', looks, 'Such as `base: lastmeter:baseline`.');
  return null;
}

function readArms(node: Node | undefined, faults: Faults): readonly Reference[] {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return [];
  if (node.kind !== 'list') {
    faults.at(node.place, '"arms" must be a list of scenario files', `It is ${described(node)}.`);
    return [];
  }
  if (node.items.length >= MOST_ARMS) faults.at(node.place, `at most ${MOST_ARMS - 1} arms stand beside the base`);
  return node.items.flatMap((item) => readReference(item, 'arms', faults) ?? []);
}

function readReference(node: Node, name: string, faults: Faults): Reference | null {
  const text = readText(node, name, 1000, faults);
  return text === undefined || text === '' ? null : { text, place: node.place };
}

function readOutcomes(node: Node | undefined, faults: Faults): readonly string[] {
  const all = choosable.map(({ name }) => name);
  if (node === undefined || (node.kind === 'scalar' && node.value === 'all')) return all;
  return readNames(node, 'outcomes', all, 'docs/measures.md lists all outcomes.', faults);
}

function readAims(node: Node | undefined, faults: Faults): readonly string[] {
  if (node === undefined) return [];
  const hint = 'Such as `aims: [coverageSpecial, staged+duplicate]`; docs/measures.md lists all outcomes.';
  if (node.kind !== 'list' || node.items.length === 0) {
    faults.at(node.place, '"aims" must be a list of outcomes', `It is ${described(node)}.`, hint);
    return [];
  }
  const known = choosable.map(({ name }) => name);
  return node.items.flatMap((item) => {
    const text = readText(item, 'aims', 400, faults);
    if (text === undefined) return [];
    const strange = text.split('+').find((name) => !known.includes(name));
    if (strange === undefined) return [text];
    const near = nearest(strange, known);
    faults.at(
      item.place,
      `"aims" knows no ${quoted(strange)}`,
      '',
      near === null ? hint : `Did you mean "${near}"? ${hint}`,
    );
    return [];
  });
}

function readTables(node: Node | undefined, faults: Faults): readonly TableName[] {
  if (node === undefined) return ['runs'];
  const named = readNames(node, 'rows', tableNames, `The tables are ${tableNames.join(', ')}.`, faults);
  return tableNames.filter((name) => name === 'runs' || named.includes(name));
}

/** A list of known names, none twice. */
function readNames(
  node: Node,
  name: string,
  known: readonly string[],
  hint: string,
  faults: Faults,
): readonly string[] {
  if (node.kind !== 'list' || node.items.length === 0) {
    faults.at(node.place, `"${name}" must be a list of names`, `It is ${described(node)}.`, hint);
    return [];
  }
  const found: string[] = [];
  for (const item of node.items) {
    const text = readText(item, name, 200, faults);
    if (text === undefined) continue;
    if (!known.includes(text)) {
      const near = nearest(text, known);
      const meant = near === null ? '' : `Did you mean "${near}"? `;
      faults.at(item.place, `"${name}" knows no ${quoted(text)}`, '', meant + hint);
    } else if (found.includes(text)) faults.at(item.place, `${quoted(text)} stands twice`, '', 'Keep one of the two.');
    else found.push(text);
  }
  return found;
}
