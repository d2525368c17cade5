import type { CaseWords } from '../model/caseWords.ts';
import type { Bilingual } from '../model/scenario.ts';
import { readBilingual } from './bilingual.ts';
import { type FixesSheet, readFixes } from './fixes.ts';
import { groups, isPath } from './known.ts';
import { type Meaning, readMeaning } from './meaning.ts';
import { nearest } from './nearest.ts';
import type { Assignment } from './parameter.ts';
import type { Faults, Place, Source } from './place.ts';
import { quoted } from './printable.ts';
import { readSettings } from './settings.ts';
import { readStart } from './starts.ts';
import { described, type Entry, entry, type MapNode, type Node } from './tree.ts';
import { readText } from './values.ts';
import { readVillages, type VillageSheet } from './villages.ts';
import { readWords } from './words/read.ts';

/** What one scenario file says, checked by itself. */
export interface Sheet {
  readonly source: Source;
  readonly name: string | null;
  readonly title: Bilingual | null;
  readonly about: Bilingual | null;
  readonly meaning: Meaning | null;
  readonly words: CaseWords;
  readonly starts: string | null;
  readonly extends: Reference | null;
  readonly homes: Reference | null;
  readonly set: readonly Assignment[];
  readonly fixes: FixesSheet;
  readonly villages: readonly VillageSheet[];
}

/** A path to another file, and where it is written. */
export interface Reference {
  readonly text: string;
  readonly place: Place;
}

/** The one format of scenario files that this version reads. */
export const FORMAT = 1;

/** Keys at the top of a scenario file. */
export const keys = [
  'format',
  'extends',
  'name',
  'title',
  'about',
  'meaning',
  'words',
  'starts',
  'set',
  'fixes',
  'villages',
  'homes',
] as const;

/** A name becomes part of a folder name: a letter or digit, then at most 63 letters, digits, dots, dashes and underscores. */
export const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/** Checks one scenario file. What is wrong goes to `faults`; the sheet holds the rest. */
export function validate(root: MapNode, faults: Faults): Sheet {
  const { source } = root.place;
  // Under another format every key may mean something else: say only that.
  if (!isFormat(root, FORMAT, '', faults)) return blank(source);
  for (const found of root.entries) if (!(keys as readonly string[]).includes(found.key)) refuseKey(found, faults);
  const at = (key: (typeof keys)[number]) => entry(root, key)?.value;
  return {
    source,
    name: readName(at('name'), faults),
    title: readBilingual(at('title'), 'title', 200, faults),
    about: readBilingual(at('about'), 'about', 20_000, faults),
    meaning: readMeaning(at('meaning'), faults),
    words: readWords(at('words'), faults),
    starts: readStart(at('starts'), faults),
    extends: readReference(at('extends'), 'extends', 'Such as `extends: lastmeter:baseline`.', faults),
    homes: readReference(at('homes'), 'homes', 'Such as `homes: county.csv`.', faults),
    set: readSettings(at('set') ?? nothing(root), false, faults),
    fixes: readFixes(at('fixes') ?? nothing(root), faults),
    villages: readVillages(at('villages') ?? nothing(root), faults),
  };
}

function blank(source: Source): Sheet {
  const none = { name: null, title: null, about: null, meaning: null, starts: null, extends: null, homes: null };
  return { source, ...none, words: {}, set: [], fixes: { none: false, fixes: [] }, villages: [] };
}

function nothing(root: MapNode): Node {
  return { kind: 'scalar', place: root.place, value: null, written: '', within: () => root.place };
}

/** Whether a file has the format that this version reads; anything else is a fault. @param of what: `` or ` of a study` */
export function isFormat(root: MapNode, format: number, of: string, faults: Faults): boolean {
  const found = entry(root, 'format')?.value;
  if (found === undefined) {
    faults.at(root.place, '"format" is missing', '', `Add the line \`format: ${format}\`.`);
    // Most likely the line was forgotten: the rest is checked as usual.
    return true;
  }
  if (found.kind === 'scalar' && found.value === format) return true;
  const hint = `Write \`format: ${format}\`; a file of a later format needs a later version of lastmeter.`;
  faults.at(
    found.place,
    `unknown format${of}`,
    `It is ${described(found)}; this version reads format ${format}.`,
    hint,
  );
  return false;
}

function refuseKey({ key, place }: Entry, faults: Faults): void {
  if (isPath(key) || groups.includes(key)) {
    faults.at(place, `"${key}" stands outside "set"`, 'It is a parameter.', 'Move it under `set:`.');
    return;
  }
  const near = nearest(key, keys);
  const all = `A scenario has ${keys.join(', ')}; parameters go under \`set:\`.`;
  faults.at(place, `unknown key ${quoted(key)}`, '', near === null ? all : `Did you mean "${near}"?`);
}

/** Reads the name of a scenario or a study; null for none, and after a fault. */
export function readName(node: Node | undefined, faults: Faults): string | null {
  if (node === undefined) return null;
  const text = readText(node, 'name', 64, faults);
  if (text === undefined) return null;
  if (NAME.test(text)) return text;
  const why = 'It becomes part of a folder name: at most 64 letters, digits, dots, dashes and underscores.';
  faults.at(node.place, `${quoted(text)} cannot be a name`, why, 'Put a longer or freer text into `title:`.');
  return null;
}

function readReference(node: Node | undefined, name: string, hint: string, faults: Faults): Reference | null {
  if (node === undefined) return null;
  if (node.kind === 'scalar' && typeof node.value === 'string' && node.value !== '' && node.value.length <= 1000) {
    return { text: node.value, place: node.place };
  }
  faults.at(node.place, `"${name}" must be the path of a file`, `It is ${described(node)}.`, hint);
  return null;
}
