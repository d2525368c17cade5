import { format, scaleLinear, scaleLog } from 'd3';
import type { Standing } from '../../analysis/comparison/frontier.ts';
import { decimal, brief as number } from '../../measures/written.ts';
import { codes } from './codes.ts';
import { brief, type Drawing, type Size, strokes, widths } from './drawing.ts';
import { palette } from './palette.ts';
import { legible } from './rowChart.ts';
import { element, label } from './svg.ts';

/** A fix on the plane of cost and gain. */
export interface Point {
  readonly code: string;
  /** Yuan, 0 and above. */
  readonly cost: number;
  /** Costs at the low and the high end of their priors. */
  readonly costs: readonly [low: number, high: number];
  /** Gain in the wanted direction. */
  readonly gain: number;
  readonly interval: readonly [low: number, high: number] | null;
  readonly kind: Standing['kind'];
}

/** What the axes, and doing nothing, are called. */
export interface AxisWords {
  readonly cost: string;
  readonly gain: string;
  readonly nothing: string;
}

const frames = {
  wide: { left: 58, right: 24, top: 24, bottom: 44, height: 380 },
  narrow: { left: 46, right: 12, top: 24, bottom: 44, height: 340 },
} as const;
/** Costs that differ by more than this factor are drawn on a log axis. */
const LOG_FROM = 20;
const yuan = (cost: number): string => decimal(cost, 0);
const short = format('.2~s');

/** Whether costs spread so far that only a log axis shows them all. */
export function isLog(points: readonly Pick<Point, 'costs'>[]): boolean {
  const paid = points.flatMap(({ costs }) => costs).filter((cost) => cost > 0);
  return paid.length > 0 && Math.max(...paid) > LOG_FROM * Math.min(...paid);
}

/**
 * Cost against gain: the frontier as a line from doing nothing, its fixes as full circles with the ranges of cost and gain, mixed-out
 * ones as diamonds, dominated ones as rings. On a log axis what costs nothing stands at the left edge.
 */
export function costEffect(points: readonly Point[], words: AxisWords, size: Size): Drawing {
  const width = widths[size];
  const frame = frames[size];
  const right = width - frame.right;
  const floor = frame.height - frame.bottom;
  const log = isLog(points);
  const paid = points.flatMap(({ costs }) => costs).filter((cost) => cost > 0);
  const most = Math.max(1, ...paid);
  const least = Math.min(most, ...paid);
  const start = frame.left + (log ? 26 : 0);
  const scale = log
    ? scaleLog([least / 1.2, most * 1.1], [start + 8, right])
    : scaleLinear([0, most * 1.05], [start, right]);
  const x = (cost: number): number => (cost > 0 ? scale(cost) : log ? frame.left + 8 : scale(0));
  const efficient = points.filter(({ kind }) => kind === 'efficient').sort((a, b) => a.cost - b.cost);
  const gains = [0, ...points.map(({ gain }) => gain), ...efficient.flatMap(({ interval }) => interval ?? [])];
  const spread = Math.max(...gains) - Math.min(...gains) || 1;
  const y = scaleLinear(
    [Math.min(...gains) - 0.03 * spread, Math.max(...gains) + 0.05 * spread],
    [floor, frame.top],
  ).nice(5);
  const path = mixes([{ cost: 0, gain: 0 }, ...efficient], log ? least / 1.2 : 0).map(
    ({ cost, gain }) => [x(cost), y(gain)] as const,
  );
  const ticks = legible(
    (log ? decades(least, most) : scale.ticks(size === 'wide' ? 6 : 4)).map((cost) => ({
      at: x(cost),
      text: size === 'wide' ? yuan(cost) : short(cost),
    })),
    [frame.left, right],
  );
  return {
    width,
    height: frame.height,
    inside: [
      ...strokes(
        [
          ...ticks.map(({ at }) => [at, frame.top, at, floor] as const),
          ...y.ticks(6).map((tick) => [frame.left, y(tick), right, y(tick)] as const),
        ],
        { stroke: palette.rule, 'stroke-width': 0.5 },
      ),
      ...strokes([[frame.left, y(0), right, y(0)]], { stroke: palette.ink, 'stroke-width': 0.8 }),
      element(
        'g',
        { 'font-size': 10.5, fill: palette.faint, 'text-anchor': 'end' },
        ...y.ticks(6).map((tick) => label(frame.left - 5, y(tick) + 4, number(tick))),
      ),
      element(
        'g',
        { 'font-size': 10.5, fill: palette.faint, 'text-anchor': 'middle' },
        ...ticks.map(({ at, text }) => label(at, floor + 14, text)),
        label((frame.left + right) / 2, floor + 32, words.cost),
      ),
      label(4, 12, words.gain, { 'font-size': 10.5, fill: palette.faint }),
      element('path', {
        d: path.map(([px, py], k) => `${k === 0 ? 'M' : 'L'}${brief(px)} ${brief(py)}`).join(''),
        fill: 'none',
        stroke: palette.genuine,
        'stroke-width': 1.6,
      }),
      ...strokes(
        efficient.flatMap(({ cost, costs: [low, high], gain, interval }) => [
          [x(low), y(gain), x(high), y(gain)] as const,
          ...(interval === null ? [] : [[x(cost), y(interval[0]), x(cost), y(interval[1])] as const]),
        ]),
        { stroke: palette.genuine, 'stroke-width': 1, 'stroke-opacity': 0.7 },
      ),
      ...marks(points, x, y),
      element('path', { d: `M${brief(x(0) - 4)} ${brief(y(0) - 4)}h8v8h-8z`, fill: palette.ink }),
      ...codes([{ code: words.nothing, cost: 0, gain: 0, kind: 'efficient' }, ...points], x, y, [
        frame.left,
        right,
        frame.top,
        floor,
      ]),
    ],
  };
}

/** The frontier with the mixes of neighbours, which are no straight line on a log axis. @param least cost that the axis shows */
function mixes(corners: readonly { readonly cost: number; readonly gain: number }[], least: number) {
  return corners.flatMap((to, k) => {
    const from = corners[k - 1];
    if (from === undefined || least === 0) return [to];
    const start = Math.max(from.cost, least);
    const between = Array.from({ length: 16 }, (_, step) => {
      const cost = start * (to.cost / start) ** (step / 16);
      return { cost, gain: from.gain + ((to.gain - from.gain) * (cost - from.cost)) / (to.cost - from.cost) };
    });
    return to.cost > start ? [...between, to] : [to];
  });
}

function marks(points: readonly Point[], x: (cost: number) => number, y: (gain: number) => number): readonly string[] {
  const of = (kind: Standing['kind'], shape: (px: number, py: number) => string): string =>
    points
      .filter((point) => point.kind === kind)
      .map(({ cost, gain }) => shape(x(cost), y(gain)))
      .join('');
  const ring = (px: number, py: number) => `M${brief(px - 3.2)} ${brief(py)}a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0`;
  const disc = (px: number, py: number) => `M${brief(px - 5)} ${brief(py)}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0`;
  const diamond = (px: number, py: number) => `M${brief(px)} ${brief(py - 5)}l5 5l-5 5l-5 -5z`;
  return [
    { d: of('dominated', ring), fill: palette.paper, stroke: palette.faint, 'stroke-width': 1.2 },
    { d: of('extended', diamond), fill: palette.staged, stroke: palette.ink, 'stroke-width': 0.8 },
    { d: of('efficient', disc), fill: palette.genuine, stroke: palette.paper, 'stroke-width': 1 },
  ].flatMap((attributes) => (attributes.d === '' ? [] : [element('path', attributes)]));
}

/** Ticks of a log axis: powers of ten, with thrice each where they are few. */
function decades(least: number, most: number): readonly number[] {
  const from = Math.floor(Math.log10(least));
  const to = Math.ceil(Math.log10(most));
  const factors = to - from > 3 ? [1] : [1, 3];
  return Array.from({ length: to - from + 1 }, (_, k) => 10 ** (from + k))
    .flatMap((power) => factors.map((factor) => factor * power))
    .filter((value) => value >= least / 1.2 && value <= most * 1.1);
}
