import { palette } from './palette.ts';
import { type Axis, plot } from './plot.ts';
import { element } from './svg.ts';

/** One number a column, in the order given, above or below zero; some may stand out. */
export function columns(
  title: string,
  values: readonly number[],
  across: Axis,
  up: Axis,
  marked: ReadonlySet<number> = new Set(),
): string {
  return plot(title, across, up, ({ x, y, left, right }) => [
    ...values.map((value, place) => {
      const at = x(place + 0.5);
      const width = Math.max(1, (right - left) / values.length - 0.8);
      const [from, to] = [Math.min(y(0), y(value)), Math.max(y(0), y(value))];
      return element('rect', {
        x: at - width / 2,
        y: from,
        width,
        height: Math.max(0.8, to - from),
        fill: value < 0 ? palette.duplicate : palette.genuine,
        ...(marked.has(place) ? { stroke: palette.ink, 'stroke-width': 2 } : {}),
      });
    }),
    element('line', { x1: left, x2: right, y1: y(0), y2: y(0), stroke: palette.ink, 'stroke-width': 1.2 }),
  ]);
}

/** Many outcomes as dots on one axis, piled up where they are close; the own one as a ring. */
export function strip(title: string, values: readonly number[], across: Axis, own: number | null): string {
  const bins = new Map<number, number>();
  const width = (across.to - across.from) / 46;
  const placed = values.map((value) => {
    const bin = Math.round(value / width);
    const level = bins.get(bin) ?? 0;
    bins.set(bin, level + 1);
    return { value: bin * width, level };
  });
  const most = Math.max(6, ...bins.values());
  return plot(title, across, { from: 0, to: most, name: '', ticks: [] }, ({ x, y, top, bottom }) => [
    element('line', { x1: x(0), x2: x(0), y1: top, y2: bottom, stroke: palette.ink, 'stroke-width': 1.6 }),
    ...placed.map(({ value, level }) =>
      element('circle', {
        cx: x(value),
        cy: y(level + 0.5),
        r: 3.6,
        fill: value < 0 ? palette.duplicate : palette.genuine,
      }),
    ),
    ...(own === null
      ? []
      : [
          element('circle', {
            cx: x(own),
            cy: y(0.5),
            r: 8,
            fill: 'none',
            stroke: palette.ink,
            'stroke-width': 2.4,
          }),
        ]),
  ]);
}
