import { type Headline, headlines } from '../analysis/comparison/headline.ts';
import { decimal } from '../measures/written.ts';
import type { Bilingual } from '../model/scenario.ts';
import { wrap } from '../observers/diary/wrap.ts';
import type { ComparisonDocument } from '../report/comparison/document.ts';
import { effectText } from '../report/comparison/number.ts';
import { baseOf } from '../report/comparison/reading.ts';
import { leads, sentences } from '../report/comparison/sentences.ts';
import { tableWords } from '../report/comparison/words.ts';
import { asInTheCase } from '../scenario/words/say.ts';
import { aligned } from './say.ts';

/** Columns of the table on a terminal; the report has all. */
const columns = ['accepted', 'genuine', 'formalization', 'coverageSpecial', 'welfare3', 'supportGini'] as const;

/** What `lastmeter compare` prints: a line for each arm, its differences with marks, the cost. */
export function comparisonTable(document: ComparisonDocument, language: keyof Bilingual, say = asInTheCase): string {
  const shown = columns.map((name) => headlines.find(({ outcome }) => outcome === name) as Headline);
  const head = [tableWords.arm[language], ...shown.map(({ short }) => say(short[language])), tableWords.yuan[language]];
  const base = [
    document.base.title[language],
    ...shown.map((headline) => effectText(headline, baseOf(document.arms, headline.outcome), language)),
    '0',
  ];
  const rows = document.arms.map(({ title, effects, cost }) => [
    title[language],
    ...shown.map((headline) => effectText(headline, effects[headline.outcome], language)),
    decimal(cost.total, 0),
  ]);
  const still = document.arms.filter(({ unchanged }) => unchanged !== null);
  return [
    aligned([head, base, ...rows], new Set(head.map((_, k) => k).slice(1))),
    '',
    wrap(say(tableWords.marks(document.same)[language]), 0),
    ...still.map(({ title, unchanged }) =>
      wrap(say(`${title[language]}${language === 'en' ? ': ' : '：'}${unchanged?.[language]}`), 0),
    ),
  ].join('\n');
}

/** The answer of a comparison in five sentences, a paragraph each. */
export function answer(document: ComparisonDocument, language: keyof Bilingual, say = asInTheCase): string {
  const gap = language === 'en' ? ' ' : '';
  return sentences(document)
    .map((sentence, k) =>
      wrap(say(`${k + 1}. ${leads[k]?.[language]}${language === 'en' ? '.' : '：'}${gap}${sentence[language]}`), 0),
    )
    .join('\n');
}
