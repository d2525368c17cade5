import { palette } from './palette.ts';
import { type Axis, plot } from './plot.ts';
import { coordinate, element, label } from './svg.ts';

/** How a line looks: each kind differs by dash and width too, not only by colour. */
const strokes = {
  reported: { stroke: palette.genuine, 'stroke-width': 3.2 },
  real: { stroke: '#007a5e', 'stroke-width': 3.2, 'stroke-dasharray': '9 5' },
  pencil: { stroke: palette.faint, 'stroke-width': 2.4, 'stroke-dasharray': '2 4', 'stroke-linecap': 'round' },
  goal: { stroke: palette.ink, 'stroke-width': 1.2, 'stroke-dasharray': '1 3' },
  other: { stroke: palette.duplicate, 'stroke-width': 3.2, 'stroke-dasharray': '14 4 3 4' },
} as const;

/** A line with its name. */
export interface Line {
  readonly kind: keyof typeof strokes;
  readonly text: string;
  /** Across and up; a point that is not a number breaks nothing, it is left out. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Lines over time, each named at its end. */
export function lines(title: string, across: Axis, up: Axis, drawn: readonly Line[]): string {
  return plot(title, across, up, ({ x, y, right, top }) => {
    const ends = drawn.map(({ points }) => y(points.at(-1)?.[1] ?? 0));
    const names = apart(ends, top + 8);
    return drawn.flatMap(({ kind, text, points }, place) => {
      const known = points.filter(([, value]) => Number.isFinite(value));
      const path = known.map(([a, b]) => `${coordinate(x(a))},${coordinate(y(b))}`).join(' ');
      const last = known.at(-1);
      const at = last === undefined ? right : x(last[0]);
      const near = at > right - 110;
      return [
        element('polyline', { points: path, fill: 'none', 'stroke-linejoin': 'round', ...strokes[kind] }),
        label(near ? right : at + 6, (names[place] as number) - (near ? 7 : -5), text, {
          'text-anchor': near ? 'end' : 'start',
          fill: strokes[kind].stroke,
          'font-weight': 600,
          stroke: palette.paper,
          'stroke-width': 4,
          'paint-order': 'stroke',
        }),
      ];
    });
  });
}

/** Heights of names, moved so that none covers another. */
function apart(heights: readonly number[], top: number): readonly number[] {
  const order = [...heights.keys()].sort((a, b) => (heights[b] as number) - (heights[a] as number));
  const result = [...heights];
  let free = Number.POSITIVE_INFINITY;
  for (const place of order) {
    result[place] = Math.max(top, Math.min(heights[place] as number, free));
    free = (result[place] as number) - 18;
  }
  return result;
}
