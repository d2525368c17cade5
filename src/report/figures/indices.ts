import { type Drawing, type Size, strokes } from './drawing.ts';
import { palette } from './palette.ts';
import { rowChart } from './rowChart.ts';
import { turnMark } from './turns.ts';

/** A factor with one or two estimates, each with its interval. */
export interface IndexRow {
  readonly label: string;
  readonly value: string;
  readonly weight: number;
  readonly interval: readonly [low: number, high: number];
  /** A second, weaker mark; null for none. */
  readonly other: number | null;
}

/** Full circles with their intervals, and rings for the second estimate, one row a factor. */
export function indexChart(rows: readonly IndexRow[], tick: (value: number) => string, size: Size): Drawing {
  return rowChart(
    {
      rows,
      extent: rows.flatMap(({ interval, other }) => [...interval, other ?? interval[0]]),
      tick,
      zero: 0,
      shaded: null,
      marks: (x, at) => [
        ...strokes(
          rows.map(({ interval }, row) => [x(interval[0]), at(row), x(interval[1]), at(row)]),
          { stroke: palette.genuine, 'stroke-width': 3, 'stroke-opacity': 0.5 },
        ),
        ...turnMark(
          'better',
          rows.map(({ weight }, row) => [x(weight), at(row)]),
        ),
        ...turnMark(
          'undecided',
          rows.flatMap(({ other }, row) => (other === null ? [] : [[x(other), at(row)] as const])),
        ),
      ],
    },
    size,
  );
}
