import { scaleLinear, scaleLog } from 'd3';
import { brief, type Drawing, fitted, fontSize, type Size, strokes, widths } from './drawing.ts';
import { palette } from './palette.ts';
import { element, escaped } from './svg.ts';

/** A line with its name. */
export interface SettlingLine {
  readonly label: string;
  /** One for each place; NaN is left out. */
  readonly values: readonly number[];
}

const colours = [palette.genuine, palette.duplicate, palette.staged, palette.ink, palette.attempted] as const;
const dashes = ['', '7 3', '2 3', '9 3 2 3', '4 4'] as const;
const frame = { left: 48, top: 14, bottom: 42, height: 250 } as const;
/** Pixels between the names of two lines. */
const APART = 14;

/** Lines over a growing number, on a logarithmic axis, each with its name at its end. */
export function settlingChart(
  places: readonly number[],
  lines: readonly SettlingLine[],
  tick: (value: number) => string,
  across: string,
  size: Size,
): Drawing {
  const width = widths[size];
  const names = size === 'wide' ? 150 : 112;
  const right = width - names;
  const bottom = frame.height - frame.bottom;
  const all = lines.flatMap(({ values }) => values.filter((value) => Number.isFinite(value)));
  const x = scaleLog([Math.min(...places), Math.max(...places)], [frame.left, right - 6]);
  const y = scaleLinear([Math.min(0, ...all), Math.max(0.01, ...all)], [bottom, frame.top]).nice(4);
  const text = (at: number, height: number, words: string, anchor: string, fill: string = palette.faint) =>
    `<text x="${brief(at)}" y="${brief(height)}" text-anchor="${anchor}" fill="${fill}">${escaped(words)}</text>`;
  const ends = apart(lines.map(({ values }) => y(values.at(-1) ?? Number.NaN)));
  return {
    width,
    height: frame.height,
    inside: [
      ...strokes(
        y.ticks(4).map((value) => [frame.left, y(value), right, y(value)]),
        { stroke: palette.rule, 'stroke-width': 0.5 },
      ),
      element(
        'g',
        { 'font-size': fontSize - 1 },
        ...y.ticks(4).map((value) => text(frame.left - 6, y(value) + 4, tick(value), 'end')),
        ...places.map((place) => text(x(place), bottom + 15, String(place), 'middle')),
        text(right, bottom + 33, across, 'end'),
      ),
      ...lines.flatMap(({ values }, k) => {
        const colour = colours[k % colours.length] as string;
        const points = values.flatMap((value, at) =>
          Number.isFinite(value) ? [[x(places[at] as number), y(value)] as const] : [],
        );
        const way = points
          .slice(1)
          .map(([x2, y2], at) => [...(points[at] as readonly [number, number]), x2, y2] as const);
        const look = { stroke: colour, 'stroke-width': 1.8, 'stroke-dasharray': dashes[k % dashes.length] ?? '' };
        return [
          ...strokes(way, look),
          ...points.map(([cx, cy]) => element('circle', { cx, cy, r: 2.6, fill: colour })),
        ];
      }),
      element(
        'g',
        { 'font-size': fontSize - 0.5 },
        ...lines.map(({ label }, k) =>
          text(
            right + 4,
            (ends[k] as number) + 4,
            fitted(label, names - 8, fontSize - 0.5),
            'start',
            colours[k % colours.length],
          ),
        ),
      ),
    ],
  };
}

/** Heights moved so that no two names lie on each other, in their order from the top. */
function apart(heights: readonly number[]): readonly number[] {
  const order = heights.map((_, k) => k).sort((a, b) => (heights[a] as number) - (heights[b] as number));
  const moved = [...heights];
  // From the bottom up: the axis is below, and there is room above.
  for (let k = order.length - 2; k >= 0; k--) {
    const [own, below] = [order[k] as number, order[k + 1] as number];
    moved[own] = Math.min(moved[own] as number, (moved[below] as number) - APART);
  }
  return moved;
}
