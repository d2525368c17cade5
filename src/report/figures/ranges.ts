import { type Drawing, type Size, strokes } from './drawing.ts';
import { palette } from './palette.ts';
import { rowChart } from './rowChart.ts';
import { turnMark } from './turns.ts';

/** A figure with the range in which it lies. */
export interface Range {
  readonly label: string;
  readonly value: string;
  /** Where its mark stands. */
  readonly middle: number;
  /** Where it begins and ends. */
  readonly ends: readonly [low: number, high: number];
}

/** Ranges one under the other: a line from end to end and a mark in its middle. */
export function ranges(rows: readonly Range[], tick: (value: number) => string, size: Size): Drawing {
  return rowChart(
    {
      rows,
      extent: rows.flatMap(({ ends }) => ends),
      tick,
      zero: null,
      shaded: null,
      marks: (x, at) => [
        ...strokes(
          rows.map(({ ends }, row) => [x(ends[0]), at(row), x(ends[1]), at(row)]),
          { stroke: palette.genuine, 'stroke-width': 3, 'stroke-opacity': 0.5 },
        ),
        ...turnMark(
          'better',
          rows.map(({ middle }, row) => [x(middle), at(row)]),
        ),
      ],
    },
    size,
  );
}
