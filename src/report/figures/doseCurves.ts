import { scaleLinear } from 'd3';
import { brief, type Drawing, strokes } from './drawing.ts';
import { palette } from './palette.ts';
import { legible } from './rowChart.ts';
import { element, label } from './svg.ts';

/** How one outcome answers to the dose. */
export interface Response {
  readonly text: string;
  readonly tick: (value: number) => string;
  /** A point a dose: mean difference from no fix, with its 95 % interval; null without a value. */
  readonly points: readonly {
    readonly dose: number;
    readonly difference: number | null;
    readonly interval: readonly [low: number, high: number] | null;
  }[];
}

const WIDTH = 340;
const PANEL = 96;
const frame = { left: 58, right: 14 };

/** Outcomes one under the other over the doses of a fix; no fix at all is the zero line. @param before the parameter without the fix */
export function doseCurves(
  responses: readonly Response[],
  axis: { readonly name: string; readonly before: number; readonly dose: (value: number) => string },
): Drawing {
  const doses = responses.flatMap(({ points }) => points.map(({ dose }) => dose));
  const [low, high] = [Math.min(axis.before, ...doses), Math.max(axis.before, ...doses)];
  const x = scaleLinear([low, high === low ? low + 1 : high], [frame.left + 8, WIDTH - frame.right - 6]);
  const ticks = legible(
    [...new Set([axis.before, ...doses])].sort((a, b) => a - b).map((dose) => ({ at: x(dose), text: axis.dose(dose) })),
    [frame.left - 20, WIDTH - 8],
  );
  const floor = responses.length * PANEL;
  return {
    width: WIDTH,
    height: floor + 36,
    inside: [
      ...responses.flatMap((response, panel) => panelOf(response, axis.before, x, panel * PANEL)),
      element(
        'g',
        { 'font-size': 10, fill: palette.faint, 'text-anchor': 'middle' },
        ...ticks.map(({ at, text }) => label(at, floor + 12, text)),
        label((frame.left + WIDTH - frame.right) / 2, floor + 28, axis.name),
      ),
    ],
  };
}

function panelOf(
  { text, tick, points }: Response,
  before: number,
  x: (dose: number) => number,
  top: number,
): readonly string[] {
  const known = points.flatMap(({ dose, difference, interval }) =>
    difference === null
      ? []
      : [{ dose, difference, low: interval?.[0] ?? difference, high: interval?.[1] ?? difference }],
  );
  const all = [{ dose: before, difference: 0, low: 0, high: 0 }, ...known].sort((a, b) => a.dose - b.dose);
  const values = all.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const y = scaleLinear(least === most ? [-1, 1] : [least, most], [top + PANEL - 8, top + 22]).nice(3);
  const there = all.map(({ dose, high }) => `${brief(x(dose))} ${brief(y(high))}`);
  const back = [...all].reverse().map(({ dose, low }) => `${brief(x(dose))} ${brief(y(low))}`);
  return [
    label(4, top + 12, text, { 'font-size': 11, 'font-weight': 600 }),
    ...strokes(
      y.ticks(3).map((value) => [frame.left, y(value), WIDTH - frame.right, y(value)]),
      { stroke: palette.rule, 'stroke-width': 0.5 },
    ),
    ...strokes([[frame.left, y(0), WIDTH - frame.right, y(0)]], { stroke: palette.ink, 'stroke-width': 0.8 }),
    element(
      'g',
      { 'font-size': 10, fill: palette.faint, 'text-anchor': 'end' },
      ...y.ticks(3).map((value) => label(frame.left - 5, y(value) + 3.5, tick(value))),
    ),
    element('path', { d: `M${there.join('L')}L${back.join('L')}z`, fill: palette.genuine, 'fill-opacity': 0.18 }),
    element('path', {
      d: `M${all.map(({ dose, difference }) => `${brief(x(dose))} ${brief(y(difference))}`).join('L')}`,
      fill: 'none',
      stroke: palette.genuine,
      'stroke-width': 1.6,
    }),
    element('path', {
      d: known
        .map(({ dose, difference }) => `M${brief(x(dose) - 3)} ${brief(y(difference))}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`)
        .join(''),
      fill: palette.genuine,
    }),
  ];
}
