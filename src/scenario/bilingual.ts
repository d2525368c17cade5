import type { Bilingual } from '../model/scenario.ts';
import type { Faults } from './place.ts';
import { quoted } from './printable.ts';
import { described, entry, type Node } from './tree.ts';
import { readText } from './values.ts';

/** A text in English and Chinese, one of which may be missing; null for none, and after a fault. @param longest characters */
export function readBilingual(node: Node | undefined, name: string, longest: number, faults: Faults): Bilingual | null {
  if (node === undefined) return null;
  const hint = `Such as \`${name}: {en: …, zh: …}\`; one of the two is enough.`;
  if (node.kind !== 'map' || node.entries.length === 0) {
    faults.at(node.place, `"${name}" must be a text in English and Chinese`, `It is ${described(node)}.`, hint);
    return null;
  }
  for (const { key, place } of node.entries) {
    if (key !== 'en' && key !== 'zh') faults.at(place, `unknown language ${quoted(key)}`, '', hint);
  }
  const [en, zh] = (['en', 'zh'] as const).map((language) => {
    const text = entry(node, language)?.value;
    return text && readText(text, `${name}.${language}`, longest, faults);
  });
  const either = en ?? zh;
  return either === undefined ? null : { en: en ?? either, zh: zh ?? either };
}
