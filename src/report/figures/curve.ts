import { scaleLinear } from 'd3';
import { brief, type Drawing, fontSize, type Size, strokes, widths } from './drawing.ts';
import { palette } from './palette.ts';
import { element, escaped } from './svg.ts';

/** A point of a curve; one of them may be the chosen one. */
export interface CurvePoint {
  /** Across, in the unit of that axis. */
  readonly x: number;
  /** Up, in the unit of that axis. */
  readonly y: number;
  readonly chosen: boolean;
}

/** An axis of such points. */
export interface CurveAxis {
  readonly name: string;
  /** Values at its two ends. */
  readonly domain: readonly [low: number, high: number];
  readonly tick: (value: number) => string;
}

const frame = { left: 56, right: 20, top: 22, bottom: 40, height: 260 } as const;

/** Points on two axes; joined in their order where they are a curve. */
export function curve(
  points: readonly CurvePoint[],
  across: CurveAxis,
  up: CurveAxis,
  joined: boolean,
  size: Size,
): Drawing {
  const width = widths[size];
  const [bottom, top] = [frame.height - frame.bottom, frame.top];
  const x = scaleLinear([...across.domain], [frame.left, width - frame.right]);
  const y = scaleLinear([...up.domain], [bottom, top]);
  const text = (at: number, height: number, words: string, anchor: string) =>
    `<text x="${brief(at)}" y="${brief(height)}" text-anchor="${anchor}">${escaped(words)}</text>`;
  const circles = (chosen: boolean) =>
    points
      .filter((point) => point.chosen === chosen)
      .map((point) =>
        element('circle', {
          cx: x(point.x),
          cy: y(point.y),
          r: chosen ? 5 : 2.6,
          fill: chosen ? palette.duplicate : palette.genuine,
        }),
      );
  return {
    width,
    height: frame.height,
    inside: [
      ...strokes(
        y.ticks(5).map((value) => [frame.left, y(value), width - frame.right, y(value)]),
        { stroke: palette.rule, 'stroke-width': 0.5 },
      ),
      element(
        'g',
        { 'font-size': fontSize - 1, fill: palette.faint },
        ...y.ticks(5).map((value) => text(frame.left - 6, y(value) + 4, up.tick(value), 'end')),
        ...x.ticks(5).map((value) => text(x(value), bottom + 15, across.tick(value), 'middle')),
        text(4, 12, up.name, 'start'),
        text(width - frame.right, bottom + 32, across.name, 'end'),
      ),
      ...(joined
        ? strokes(
            points.slice(1).map((point, k) => {
              const before = points[k] as CurvePoint;
              return [x(before.x), y(before.y), x(point.x), y(point.y)] as const;
            }),
            { stroke: palette.genuine, 'stroke-width': 1.2, 'stroke-opacity': 0.6 },
          )
        : []),
      ...circles(false),
      ...circles(true),
    ],
  };
}
