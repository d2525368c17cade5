import type { Matrix } from '../../analysis/ablations/matrix.ts';
import { madeLine, sections } from '../../report/ablations/lines.ts';
import { markOf } from '../../report/ablations/marks.ts';
import { legends, verdictMarks, words } from '../../report/ablations/words.ts';
import { table } from '../markdown.ts';

/** A matrix of worlds by patterns, as it is and tuned to the reports of the paper, and everything that it says in words. */
export function matrixSection(matrix: Matrix, seed: string): string {
  const { kind, patterns, base, rows } = matrix;
  const head = ['', ...patterns.map(({ id }) => id)];
  const own = ['the case', ...base.map(({ verdict }) => verdictMarks[verdict])];
  const block = (cellsOf: (row: Matrix['rows'][number]) => Parameters<typeof markOf>[1]) =>
    rows
      .filter((row) => cellsOf(row).length > 0)
      .map((row) => [
        `${row.id} ${row.short.en}`,
        ...patterns.map(({ id }) => code(markOf(kind, cellsOf(row), id).text)),
      ]);
  const tuned = block((row) => row.tuned?.cells ?? []);
  return [
    `${madeLine(matrix, seed).en}. ${legends[kind].map(({ en }) => en).join('. ')}.`,
    table(head, [own.map((cell, k) => (k === 0 ? cell : code(cell))), ...block((row) => row.cells)]),
    ...(tuned.length > 0 ? [`${words.tuned.en}:`, table(head, tuned)] : []),
    ...sections(matrix, 'en').map(
      ({ heading, lines }) => `**${heading}**\n\n${lines.map((line) => `- ${line}`).join('\n')}`,
    ),
  ].join('\n\n');
}

/** Marks such as `*` and `~` mean something in Markdown. */
function code(mark: string): string {
  return mark === '' ? '' : `\`${mark}\``;
}
