import type { Bilingual } from '../../../model/scenario.ts';
import { readBilingual } from '../../../scenario/bilingual.ts';
import { didYouMean } from '../../../scenario/nearest.ts';
import type { Assignment } from '../../../scenario/parameter.ts';
import type { Faults } from '../../../scenario/place.ts';
import { quoted } from '../../../scenario/printable.ts';
import { refuseOthers } from '../../../scenario/refuse.ts';
import { readSettings } from '../../../scenario/settings.ts';
import { described, entry, type MapNode, type Node } from '../../../scenario/tree.ts';
import { isFormat, type Reference, readName } from '../../../scenario/validate.ts';
import { readChoice, readText } from '../../../scenario/values.ts';
import { usualSeed } from '../../plan.ts';
import { type TableName, tableNames } from '../study.ts';
import { choosable } from '../tables.ts';
import { type Luck, limits, lucks, MOST_ARMS, STUDY_FORMAT, studyKeys } from './keys.ts';
import { whole } from './part.ts';
import { readDesign, type SetsSheet } from './sets.ts';
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
  if (!isFormat(root, STUDY_FORMAT, ' of a study', faults)) return null;
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
    faults.at(item.place, `"aims" knows no ${quoted(strange)}`, '', `${didYouMean(strange, known)} ${hint}`.trim());
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
      faults.at(item.place, `"${name}" knows no ${quoted(text)}`, '', `${didYouMean(text, known)} ${hint}`.trim());
    } else if (found.includes(text)) faults.at(item.place, `${quoted(text)} stands twice`, '', 'Keep one of the two.');
    else found.push(text);
  }
  return found;
}
