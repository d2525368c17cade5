import { escaped } from '../figures/svg.ts';
import { scrollBox } from '../file.ts';
import type { Turn } from './reading.ts';

/** Text of a cell; one with a turn has its colour. */
export type TableCell = string | { readonly text: string; readonly turn: Turn };

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly TableCell[] }[];
  /** Columns of numbers are aligned to the right; false for texts. */
  readonly numbers: boolean;
  /** Heads over groups of columns, with how many each spans; the first column is none of them. */
  readonly groups?: readonly { readonly text: string; readonly span: number }[];
}

/** A text longer than this is no number: it is broken into lines, from the left. */
const LONG = 24;

const classes: Readonly<Record<Turn, string>> = {
  better: 'b',
  worse: 'w',
  up: 'm',
  down: 'm',
  same: 's',
  unchanged: 's',
  undecided: 'q',
};

/** A table in a box that scrolls by itself where it is too wide. @param name what it is, for those who listen */
export function table({ head, rows, numbers, groups }: Table, name: string): string {
  const over =
    groups === undefined
      ? ''
      : `<tr><td></td>${groups.map(({ text, span }) => `<th scope="colgroup" colspan="${span}">${escaped(text)}</th>`).join('')}</tr>`;
  const heads = head.map((text) => (text === '' ? '<td></td>' : `<th scope="col">${escaped(text)}</th>`)).join('');
  const body = rows.map(
    (row) => `<tr><th scope="row">${escaped(row.head)}</th>${row.cells.map(cellHtml).join('')}</tr>`,
  );
  const inside = `<table class="${numbers ? 'n' : 't'}"><thead>${over}<tr>${heads}</tr></thead><tbody>
${body.join('\n')}
</tbody></table>`;
  return scrollBox(inside, name);
}

function cellHtml(cell: TableCell): string {
  if (typeof cell === 'string') return `<td${cell.length > LONG ? ' class="l"' : ''}>${escaped(cell)}</td>`;
  return `<td class="${classes[cell.turn]}">${escaped(cell.text)}</td>`;
}
