import type { ScaleLinear } from 'd3';
import { brief, type Drawing, type Size } from './drawing.ts';
import { palette } from './palette.ts';
import { rowChart } from './rowChart.ts';
import { element } from './svg.ts';

/** A part of a bar: it grows from zero, to the right above and to the left below it, after the parts before it. */
export interface Part {
  readonly colour: string;
  readonly of: readonly number[];
}

/** Bars one under the other, of parts that stack outwards from zero. @param parts entry of each row */
export function bars(
  rows: readonly { readonly label: string; readonly value: string }[],
  parts: readonly Part[],
  tick: (value: number) => string,
  size: Size,
): Drawing {
  const side = (row: number, sign: 1 | -1): number =>
    parts.reduce((sum, { of }) => sum + Math.max(0, sign * (of[row] ?? 0)), 0);
  return rowChart(
    {
      rows,
      extent: rows.flatMap((_, row) => [side(row, 1), -side(row, -1)]),
      tick,
      zero: 0,
      shaded: null,
      marks: (x, middle) => {
        const reached = rows.map(() => ({ right: 0, left: 0 }));
        return parts.flatMap(({ colour, of }) => {
          const d = rows.map((_, row) => barOf(x, middle(row), of[row] ?? 0, reached[row] ?? { right: 0, left: 0 }));
          return d.join('') === ''
            ? []
            : [element('path', { d: d.join(''), fill: colour, stroke: palette.paper, 'stroke-width': 0.8 })];
        });
      },
    },
    size,
  );
}

/** One part as a box; `reached` moves on by it. */
function barOf(
  x: ScaleLinear<number, number>,
  y: number,
  value: number,
  reached: { right: number; left: number },
): string {
  if (value === 0) return '';
  const from = value > 0 ? reached.right : reached.left;
  const to = from + value;
  if (value > 0) reached.right = to;
  else reached.left = to;
  return `M${brief(x(from))} ${brief(y - 4.5)}H${brief(x(to))}v9H${brief(x(from))}z`;
}
