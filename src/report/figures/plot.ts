import { ticks } from 'd3';
import { palette } from './palette.ts';
import { sheet } from './sheet.ts';
import { element, label } from './svg.ts';

/** One axis of a plot. */
export interface Axis {
  /** Value at the left or lower end. */
  readonly from: number;
  /** Value at the other end. */
  readonly to: number;
  readonly name: string;
  /** Marked values; round ones where it is left out. */
  readonly ticks?: readonly number[];
  readonly written?: (value: number) => string;
}

/** Where values lie. */
export interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels of a plot. */
export const plotSize = { width: 460, height: 300 } as const;
const frame = { left: 58, right: 16, top: 26, bottom: 50 } as const;

/** Fonts of class rooms, telephones among them. */
const fonts = 'system-ui, "Segoe UI", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** A picture as wide as a plot. @param title what a screen reader says of it */
export function plotSheet(height: number, title: string, ...inside: readonly string[]): string {
  return sheet({ width: plotSize.width, height, title, fontSize: 15, isFixed: false, fonts }, ...inside);
}

/**
 * A plot with two axes. Its text is large enough to be read from the back of a room.
 * @param title what a screen reader says of it
 * @param draw what stands between the axes, later parts on top
 */
export function plot(title: string, across: Axis, up: Axis, draw: (scales: Scales) => readonly string[]): string {
  const scales = scalesOf(across, up);
  return plotSheet(plotSize.height, title, ...axes(across, up, scales), ...draw(scales));
}

function scalesOf(across: Axis, up: Axis): Scales {
  const [left, right] = [frame.left, plotSize.width - frame.right];
  const [top, bottom] = [frame.top, plotSize.height - frame.bottom];
  const between = (value: number, { from, to }: Axis, low: number, high: number): number =>
    low + (to === from ? 0 : ((value - from) / (to - from)) * (high - low));
  return {
    x: (value) => between(value, across, left, right),
    y: (value) => between(value, up, bottom, top),
    left,
    right,
    top,
    bottom,
  };
}

/** Where the middle of a word may stand at most, so that its end is not cut: half a character of 15 pixels is 4.7 wide. */
function inside(x: number, text: string): number {
  return Math.min(x, plotSize.width - 4.7 * text.length);
}

function axes(across: Axis, up: Axis, { x, y, left, right, bottom }: Scales): readonly string[] {
  const write = (axis: Axis, value: number): string => axis.written?.(value) ?? String(value);
  return [
    ...(up.ticks ?? ticks(up.from, up.to, 4)).flatMap((tick) => [
      element('line', {
        x1: left,
        x2: right,
        y1: y(tick),
        y2: y(tick),
        stroke: palette.rule,
        'stroke-width': tick === 0 ? 1.4 : 0.6,
      }),
      label(left - 8, y(tick) + 5, write(up, tick), { 'text-anchor': 'end', fill: palette.faint }),
    ]),
    ...(across.ticks ?? ticks(across.from, across.to, 5)).map((tick) =>
      label(inside(x(tick), write(across, tick)), bottom + 20, write(across, tick), {
        'text-anchor': 'middle',
        fill: palette.faint,
      }),
    ),
    element('line', { x1: left, x2: right, y1: bottom, y2: bottom, stroke: palette.faint, 'stroke-width': 1.2 }),
    label((left + right) / 2, bottom + 42, across.name, { 'text-anchor': 'middle', fill: palette.faint }),
    label(4, 13, up.name, { fill: palette.faint, 'font-size': 13 }),
  ];
}
