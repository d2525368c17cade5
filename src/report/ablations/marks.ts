import type { Cell } from '../../analysis/ablations/cells.ts';
import type { Matrix } from '../../analysis/ablations/matrix.ts';
import { agreementMarks, outcomeMarks, verdictMarks } from './words.ts';

/** What stands in one place of the matrix: what happened, and whether that is what the design expects. */
export interface Mark {
  readonly text: string;
  readonly agreement: Cell['agreement'];
}

const blank: Mark = { text: '', agreement: null };

/**
 * The mark of a pattern in a world. Where the design names single figures of the pattern, what contradicts comes before what is
 * open, and that before what agrees.
 */
export function markOf(kind: Matrix['kind'], cells: readonly Cell[], pattern: string): Mark {
  const own = cells.filter((cell) => cell.pattern === pattern);
  const [whole] = own;
  if (whole === undefined) return blank;
  const order: readonly Cell['agreement'][] = ['contradicts', 'open', 'agrees'];
  const cell = order
    .map((wanted) => own.find(({ agreement }) => agreement === wanted))
    .find((one) => one !== undefined);
  const shown = cell ?? whole;
  const mark = kind === 'ablations' ? outcomeMarks[shown.outcome] : verdictMarks[shown.verdictWithout ?? 'undecided'];
  const flag = shown.agreement === null ? '' : agreementMarks[shown.agreement];
  return { text: `${mark}${flag}`, agreement: shown.agreement };
}
