import type { Question } from '../../analysis/comparison/compare.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { type Saying, sayingOf } from '../../scenario/words/say.ts';
import { escaped } from '../figures/svg.ts';

/** How a comparison is told: in the words of its base; what the files say of their fixes stays as it is. */
export function sayingIn({ base, arms }: Pick<Question, 'base' | 'arms'>, language: keyof Bilingual): Saying {
  const texts = [base, ...arms].flatMap(({ scenario: { name, title, fixes }, meaning }) => [
    name,
    title[language],
    ...[meaning?.acts, meaning?.targets, meaning?.watch].map((text) => text?.[language] ?? ''),
    ...fixes.map(({ cost }) => cost?.source[language] ?? ''),
  ]);
  const villages = base.scenario.villages.map(({ name }) => name);
  return sayingOf(base.scenario.words, language, [
    ...texts,
    ...texts.map(escaped),
    ...texts.flatMap(cuts),
    ...villages,
  ]);
}

/** Longest text that stands as a label. */
const longestLabel = 80;

/** A title as the labels of figures cut it where they have no room. */
function cuts(text: string): readonly string[] {
  if (text.length > longestLabel) return [];
  return Array.from({ length: Math.max(0, text.length - 4) }, (_, k) => `${escaped(text.slice(0, k + 4).trimEnd())}…`);
}
