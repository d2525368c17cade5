import type { Cell } from '../../analysis/ablations/cells.ts';
import type { Explanation } from '../../analysis/ablations/fate.ts';
import type { Matrix, Row } from '../../analysis/ablations/matrix.ts';
import { decimal, fromTo, type Style, written } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { explanationWords, fateWords, outcomeWords, reasonWords, words } from './words.ts';

type Language = keyof Bilingual;

/** What an expectation said, what happened, and the figure that shows it. */
function cellSentence(matrix: Matrix, row: Row, cell: Cell, language: Language): string {
  const { pattern, movement, fate, outcome, verdictWithout } = cell;
  const title = matrix.patterns.find(({ id }) => id === pattern)?.title[language] ?? '';
  const figure = matrix.base.find(({ id }) => id === pattern)?.figures.find(({ name }) => name === movement.figure);
  const style: Style = figure?.style ?? 'index';
  const name = figure?.text[language] ?? movement.figure;
  const wanted = fate === null ? '' : fateWords[fate][language];
  const found =
    fate === 'present' || fate === 'absent' ? standing(verdictWithout, language) : outcomeWords[outcome][language];
  const from = written(movement.with, style, language);
  const to = written(movement.without, style, language);
  const ends = movement.interval?.map((end) => written(end, style, language));
  const interval = ends === undefined ? '' : fromTo(ends, language);
  return language === 'en'
    ? `${row.id} ${row.short.en}: ${pattern} ${title} ${wanted}; ${found}. ${name}: ${from} → ${to}${interval === '' ? '' : `, difference ${interval}`}.`
    : `${row.id} ${row.short.zh}：${pattern} ${title}${wanted}；${found}。${name}：${from} → ${to}${interval === '' ? '' : `，差异${interval}`}。`;
}

function standing(verdict: Cell['verdictWithout'], language: Language): string {
  const said = {
    holds: { en: 'it is', zh: '实际出现' },
    fails: { en: 'it is not', zh: '实际未出现' },
    undecided: { en: 'it is undecided', zh: '未定' },
  };
  return said[verdict ?? 'undecided'][language];
}

/** All cells whose expectation came out in a certain way, in words. @param cellsOf the world as it is, or tuned */
export function expectationSentences(
  matrix: Matrix,
  wanted: Cell['agreement'],
  language: Language,
  cellsOf: (row: Row) => readonly Cell[] = ({ cells }) => cells,
): readonly string[] {
  return matrix.rows.flatMap((row) =>
    cellsOf(row)
      .filter(({ agreement }) => agreement === wanted)
      .map((cell) => cellSentence(matrix, row, cell, language)),
  );
}

/** Where a world was tuned to, or how near it came. */
export function tuningSentence({ id, short, tuned }: Row, language: Language): string | null {
  if (tuned === null) return null;
  const reports = written(tuned.reports, 'count', language);
  const pressure = decimal(tuned.pressure, 1);
  if (language === 'en') {
    const text = tuned.reached
      ? `${reports} at pressure ${pressure}`
      : `1,768 not reachable: nearest ${reports} at pressure ${pressure}`;
    return `${id} ${short.en}: ${text}`;
  }
  const text = tuned.reached ? `压力${pressure}时${reports}次` : `无法达到1,768次：压力${pressure}时最近，${reports}次`;
  return `${id} ${short.zh}：${text}`;
}

/** What a mechanism explains, what it was expected to and does not, and what cannot be judged. */
export function explainedSentence(row: Row, language: Language): string {
  const { id, short, explained, cells } = row;
  const hoped = new Set(
    cells.filter(({ fate }) => fate === 'vanish' || fate === 'fall' || fate === 'shrink').map(({ pattern }) => pattern),
  );
  const own = explained.filter(
    ({ pattern, explanation, reason }) =>
      explanation === 'explains' || hoped.has(pattern) || reason === 'notReachable' || reason === 'backWhenTuned',
  );
  const order: readonly Explanation[] = ['explains', 'does not explain', 'cannot be judged'];
  const parts = order.flatMap((kind) => {
    const members = own.filter(({ explanation }) => explanation === kind);
    if (members.length === 0) return [];
    const listed = members.map(({ pattern, reason }) =>
      kind === 'explains' ? pattern : bracketed(pattern, reasonWords[reason][language], language),
    );
    return [`${explanationWords[kind][language]} ${listed.join(language === 'en' ? ', ' : '、')}`];
  });
  const said =
    parts.length === 0
      ? `${explanationWords.explains[language]} ${words.nothing[language]}`
      : parts.join(language === 'en' ? '; ' : '；');
  return `${id} ${short[language]}${language === 'en' ? ': ' : '：'}${said}`;
}

function bracketed(text: string, inside: string, language: Language): string {
  return language === 'en' ? `${text} (${inside})` : `${text}（${inside}）`;
}

/** Patterns that hold in the case and that a rival lacks, as it is and when it is tuned. */
export function ruledOutSentence(row: Row, language: Language): string {
  const lacking = (cells: readonly Cell[]) =>
    cells
      .filter(({ figure, verdictWith, outcome, verdictWithout }) => {
        return figure === null && verdictWith === 'holds' && (outcome === 'vanished' || verdictWithout === 'fails');
      })
      .map(({ pattern }) => pattern);
  const list = (cells: readonly Cell[]) => lacking(cells).join(' ') || words.nothing[language];
  const { id, short, cells, tuned } = row;
  const [colon, stop] = language === 'en' ? [': ', '; '] : ['：', '；'];
  const later = tuned?.reached === true ? `${stop}${words.tuned[language]}${colon}${list(tuned.cells)}` : '';
  return `${id} ${short[language]}${colon}${list(cells)}${later}`;
}

/** The part of the suspension index that remains in a world. */
export function suspensionSentence({ id, short, suspension }: Row, language: Language): string {
  const { with: usual, without, share } = suspension;
  const [from, to] = [usual, without].map((value) => written(value, 'index', language));
  const rest = written(share, 'share', language);
  return language === 'en'
    ? `${id} ${short.en}: ${from} → ${to}, ${rest}`
    : `${id} ${short.zh}：${from} → ${to}，${rest}`;
}
