import process from 'node:process';
import type { Cell } from '../analysis/ablations/cells.ts';
import type { Matrix } from '../analysis/ablations/matrix.ts';
import type { Bilingual } from '../model/scenario.ts';
import { madeLine, sections } from '../report/ablations/lines.ts';
import { type Mark, markOf } from '../report/ablations/marks.ts';
import { kindWords, legends, verdictMarks, words } from '../report/ablations/words.ts';
import { isColoured } from './say.ts';
import width from './width.ts';

/** Cells of the terminal for the name of a row. */
const first = 26;

/** The matrix that `lastmeter patterns --ablations` prints, and what it says in words. Some 110 columns wide. */
export function ablationsTable(matrix: Matrix, seed: string, language: keyof Bilingual): string {
  const { kind, rows, patterns, base } = matrix;
  const ids = patterns.map(({ id }) => id);
  const head = line(
    '',
    ids.map((id) => ({ text: id, agreement: null })),
    ids,
  );
  const own = line(
    words.case[language],
    base.map(({ verdict }) => ({ text: verdictMarks[verdict], agreement: null })),
    ids,
  );
  const block = (cellsOf: (row: Matrix['rows'][number]) => readonly Cell[]) =>
    rows.flatMap((row) => {
      const cells = cellsOf(row);
      if (cells.length === 0) return [];
      const name = `${row.id} ${row.short[language]}`;
      return [
        line(
          name,
          ids.map((id) => markOf(kind, cells, id)),
          ids,
        ),
      ];
    });
  const made = madeLine(matrix, seed);
  const tuned = block((row) => row.tuned?.cells ?? []);
  return [
    language === 'en' ? `${kindWords[kind].en} (${made.en})` : `${kindWords[kind].zh}（${made.zh}）`,
    ...legends[kind].map((legend) => legend[language]),
    '',
    head,
    own,
    ...block((row) => row.cells),
    ...(tuned.length > 0 ? ['', words.tuned[language], head, ...tuned] : []),
    ...sections(matrix, language).flatMap(({ heading, lines }) => ['', heading, ...lines.map((text) => `  ${text}`)]),
  ].join('\n');
}

function line(name: string, marks: readonly Mark[], ids: readonly string[]): string {
  const cells = marks.map(({ text, agreement }, k) => {
    const space = ' '.repeat(Math.max(0, (ids[k] ?? '').length + 1 - text.length));
    return (agreement === 'contradicts' ? shout(text) : text) + space;
  });
  return `${name}${' '.repeat(Math.max(1, first - width(name)))}${cells.join('')}`.trimEnd();
}

/** What contradicts stands out. */
function shout(text: string): string {
  return isColoured(process.stdout) ? `\u001b[1;31m${text}\u001b[22;39m` : text;
}
