import { type CaseWords, type Noun, type Role, roles } from '../../model/caseWords.ts';
import type { Faults } from '../place.ts';
import { quoted } from '../printable.ts';
import { refuseOthers } from '../refuse.ts';
import { described, entry, type MapNode, type Node } from '../tree.ts';
import { readText } from '../values.ts';
import { usual } from './usual.ts';

/** A word that fits where the old one stood: letters, spaces and dashes between them, at most 32. */
export const WORD = /^[\p{L}\p{M}](?:[\p{L}\p{M} '’-]{0,30}[\p{L}\p{M}])?$/u;

const parts = ['en', 'plural', 'zh'] as const;

/** Reads the `words:` of a scenario; empty for none. A language that is left out keeps the word of H City. */
export function readWords(node: Node | undefined, faults: Faults): CaseWords {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return {};
  if (node.kind !== 'map') {
    const hint = 'Such as `words: {child: {en: client, zh: 服务对象}}`.';
    faults.at(node.place, '"words" must be a map', `It is ${described(node)}.`, hint);
    return {};
  }
  refuseOthers(node, roles, 'map of words', faults);
  const found: Partial<Record<Role, Noun>> = {};
  for (const role of roles) {
    const value = entry(node, role)?.value;
    if (value === undefined) continue;
    if (value.kind === 'map' && value.entries.length > 0) found[role] = readNoun(value, role, faults);
    else {
      const hint = `Such as \`${role}: {en: …, plural: …, zh: …}\`.`;
      faults.at(
        value.place,
        `"words.${role}" must be a word in English and Chinese`,
        `It is ${described(value)}.`,
        hint,
      );
    }
  }
  return found;
}

function readNoun(map: MapNode, role: Role, faults: Faults): Noun {
  refuseOthers(map, parts, 'word', faults);
  const [en, plural, zh] = parts.map((part) => {
    const node = entry(map, part)?.value;
    const name = `words.${role}.${part}`;
    const text = node && readText(node, name, 32, faults);
    if (node === undefined || text === undefined || WORD.test(text)) return text;
    const why = `It is ${quoted(text)}. A word has letters, and spaces or dashes between them.`;
    faults.at(node.place, `"${name}" is no word`, why);
    return undefined;
  });
  const old = usual[role];
  return { en: en ?? old.en, plural: plural ?? (en === undefined ? old.plural : `${en}s`), zh: zh ?? old.zh };
}
