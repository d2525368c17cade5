import { palette } from './palette.ts';
import { type Axis, plot } from './plot.ts';
import { coordinate, element } from './svg.ts';

/** Points of a Lorenz curve: share of homes, poorest first, and their share of all resources. */
function lorenzPoints(values: readonly number[]): readonly (readonly [homes: number, share: number])[] {
  const sorted = [...values].sort((a, b) => a - b);
  const whole = sorted.reduce((sum, value) => sum + value, 0);
  let part = 0;
  return [
    [0, 0],
    ...sorted.map((value, k): [number, number] => {
      part += value;
      return [(k + 1) / sorted.length, whole === 0 ? (k + 1) / sorted.length : part / whole];
    }),
  ];
}

/** How unequally something is shared: the straight line is equality, the area between is the Gini coefficient. */
export function lorenz(
  title: string,
  values: readonly number[],
  across: Axis,
  up: Axis,
  marked: number | null,
): string {
  const points = lorenzPoints(values);
  return plot(title, across, up, ({ x, y }) => {
    const at = ([a, b]: readonly [number, number]): string => `${coordinate(x(a))},${coordinate(y(b))}`;
    const rank = marked === null ? null : values.filter((value) => value < (values[marked] as number)).length + 1;
    const place = rank === null ? undefined : points[rank];
    return [
      element('polygon', { points: points.map(at).join(' '), fill: palette.duplicate, 'fill-opacity': 0.12 }),
      element('polyline', {
        points: [at([0, 0]), at([1, 1])].join(' '),
        stroke: palette.faint,
        'stroke-dasharray': '4 4',
      }),
      element('polyline', {
        points: points.map(at).join(' '),
        fill: 'none',
        stroke: palette.duplicate,
        'stroke-width': 3.2,
      }),
      ...(place === undefined
        ? []
        : [element('circle', { cx: x(place[0]), cy: y(place[1]), r: 6, fill: palette.ink })]),
    ];
  });
}
