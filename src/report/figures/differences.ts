import type { Turn } from '../comparison/reading.ts';
import { type Drawing, type Size, strokes } from './drawing.ts';
import { palette } from './palette.ts';
import { rowChart } from './rowChart.ts';
import { turnColours, turnMark } from './turns.ts';

/** A difference with how sure it is. */
export interface Difference {
  readonly label: string;
  /** The difference in words. */
  readonly value: string;
  readonly difference: number;
  readonly interval: readonly [low: number, high: number] | null;
  /** Central 90 % of single runs; null where there is none to show. */
  readonly band: readonly [low: number, high: number] | null;
  readonly turn: Turn;
}

const turns: readonly Turn[] = ['better', 'worse', 'up', 'down', 'same', 'unchanged', 'undecided'];

/**
 * Differences one under the other: a mark for the mean, a thick line for its 95 % interval, a thin one for 90 % of single runs.
 * @param same half the width of what counts as about the same; null for none
 */
export function differences(
  rows: readonly Difference[],
  same: number | null,
  tick: (value: number) => string,
  size: Size,
): Drawing {
  const extent = rows.flatMap(({ difference, interval, band }) => [difference, ...(interval ?? []), ...(band ?? [])]);
  return rowChart(
    {
      rows,
      extent,
      tick,
      zero: 0,
      shaded: same === null ? null : [-same, same],
      marks: (x, middle) => [
        ...strokes(
          rows.flatMap(({ band }, row) =>
            band === null ? [] : [[x(band[0]), middle(row), x(band[1]), middle(row)] as const],
          ),
          { stroke: palette.attempted, 'stroke-width': 1 },
        ),
        ...turns.flatMap((turn) =>
          strokes(
            rows.flatMap((one, row) =>
              one.turn !== turn || one.interval === null
                ? []
                : [[x(one.interval[0]), middle(row), x(one.interval[1]), middle(row)] as const],
            ),
            { stroke: turnColours[turn], 'stroke-width': 3 },
          ),
        ),
        ...turns.flatMap((turn) =>
          turnMark(
            turn,
            rows.flatMap((one, row) => (one.turn === turn ? [[x(one.difference), middle(row)] as const] : [])),
          ),
        ),
      ],
    },
    size,
  );
}
