import { type ScaleLinear, scaleLinear } from 'd3';
import { textWidth } from './card.ts';
import { brief, type Drawing, fitted, fontSize, type Size, strokes, widths } from './drawing.ts';
import { palette } from './palette.ts';
import { element, escaped } from './svg.ts';

/** A row of a chart: what it is of, and its figure in words. */
export interface ChartRow {
  readonly label: string;
  readonly value: string;
}

export interface RowChart {
  readonly rows: readonly ChartRow[];
  /** Values that the axis must hold. */
  readonly extent: readonly number[];
  readonly tick: (value: number) => string;
  /** Where a line stands for no difference; null for none. */
  readonly zero: number | null;
  /** Values between which lies what counts as about the same; null for none. */
  readonly shaded: readonly [low: number, high: number] | null;
  /** What is drawn in the rows. @param middle of a row, pixels from the top */
  readonly marks: (x: ScaleLinear<number, number>, middle: (row: number) => number) => readonly string[];
}

const frames = {
  wide: { left: 232, right: 86, row: 16, mark: 8, text: 11.5 },
  narrow: { left: 10, right: 10, row: 32, mark: 22, text: 11 },
} as const;
const AXIS = 22;
/** Lines of the axis do not run through letters. */
const halo = { stroke: palette.paper, 'stroke-width': 3, 'paint-order': 'stroke' } as const;

/** A chart of one row for each of many things, with marks on a common axis; on a telephone the label stands over its row. */
export function rowChart({ rows, extent, tick, zero, shaded, marks }: RowChart, size: Size): Drawing {
  const width = widths[size];
  const frame = frames[size];
  const height = AXIS + rows.length * frame.row + 4;
  const ends = [...extent, ...(zero === null ? [] : [zero])].filter(Number.isFinite);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const domain = ends.length === 0 ? [0, 1] : low === high ? [low - 1, high + 1] : [low, high];
  const x = scaleLinear(domain, [frame.left + 6, width - frame.right - 6]).nice(5);
  const middle = (row: number): number => AXIS + row * frame.row + frame.mark;
  const room = size === 'wide' ? frame.left - 10 : width - 20;
  const labels = rows.map(({ label, value }, row) => {
    const y = size === 'wide' ? middle(row) + 4 : middle(row) - 10;
    const own = size === 'wide' ? room * 1.06 : room - textWidth(value, frame.text) - 8;
    return `<text x="4" y="${brief(y)}">${escaped(fitted(label, own, frame.text))}</text>`;
  });
  const values = rows.map(({ value }, row) => {
    const y = size === 'wide' ? middle(row) + 4 : middle(row) - 10;
    return `<text x="${width - 4}" y="${brief(y)}">${escaped(value)}</text>`;
  });
  const ticks = legible(
    x.ticks(size === 'wide' ? 6 : 4).map((value) => ({ at: x(value), text: tick(value) })),
    [frame.left, width - frame.right],
  );
  const [bottom, top] = [height - 2, AXIS - 4];
  return {
    width,
    height,
    inside: [
      ...(shaded === null ? [] : [band(x, shaded, top, bottom)]),
      ...strokes(
        ticks.map(({ at }) => [at, top, at, bottom]),
        { stroke: palette.rule, 'stroke-width': 0.5 },
      ),
      ...(zero === null ? [] : strokes([[x(zero), top, x(zero), bottom]], { stroke: palette.ink, 'stroke-width': 1 })),
      element(
        'g',
        { 'text-anchor': 'middle', 'font-size': fontSize - 1, fill: palette.faint },
        ...ticks.map(({ at, text }) => `<text x="${brief(at)}" y="12">${escaped(text)}</text>`),
      ),
      element('g', { 'font-size': frame.text, ...halo }, ...labels),
      element('g', { 'font-size': frame.text, 'text-anchor': 'end', ...halo }, ...values),
      ...marks(x, middle),
    ],
  };
}

function band(
  x: ScaleLinear<number, number>,
  [low, high]: readonly [number, number],
  top: number,
  bottom: number,
): string {
  const [from, to] = x.range() as [number, number];
  const [left, right] = [Math.max(from, x(low)), Math.min(to, x(high))];
  const width = Math.max(0, right - left);
  return element('rect', { x: left, y: top, width, height: bottom - top, fill: palette.rule, 'fill-opacity': 0.35 });
}

/** Ticks of an axis without those whose texts would touch the one before, or leave the box. */
export function legible(
  ticks: readonly { readonly at: number; readonly text: string }[],
  [low, high]: readonly [number, number],
) {
  let free = low - 4;
  return ticks.filter(({ at, text }) => {
    const half = textWidth(text, fontSize) / 2;
    if (at - half < free || at + half > high + 8) return false;
    free = at + half + 6;
    return true;
  });
}
