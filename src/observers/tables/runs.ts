import type { ComparedOutcome } from '../../measures/who.ts';
import { column, type Table } from './column.ts';
import { keys, seed } from './keys.ts';

/** `runs.csv`: one run, with a column for each outcome. Some read the base beside the run. */
export function runsTable(outcomes: readonly ComparedOutcome[]): Table {
  return {
    name: 'runs',
    en: 'one run',
    zh: '一次运行',
    columns: [
      ...keys,
      seed,
      ...outcomes.map(({ name, unit, range, na, en, zh, compute }) =>
        column(name, 'outcome', [unit, rangeText(range), en, zh, na === 'never' ? '' : na], ({ opened, base }) =>
          compute(opened, base),
        ),
      ),
    ],
    count: () => 1,
  };
}

/** Bounds as the codebook writes them: `0 to 1`, `from -1 to 1`, `>= 0`, `<= 0`, `any`. */
export function rangeText([low, high]: readonly [number, number]): string {
  // A text that begins with a minus would be taken for a formula.
  const from = low < 0 ? 'from ' : '';
  if (Number.isFinite(low)) return Number.isFinite(high) ? `${from}${low} to ${high}` : `>= ${low}`;
  return Number.isFinite(high) ? `<= ${high}` : 'any';
}
