import { sum } from 'd3';
import type { HomeReports } from '../../observers/reports.ts';
import { palette } from './palette.ts';
import { coordinate, element, label } from './svg.ts';

/** Where the names of villages stand: a row of their own above the bars. */
const nameLine = 98;
/** Names that are only numbers say nothing to a reader. */
const unnamed = /^V\d+$/;

/** The villages of the paper: their names in a row of their own, each with a thin line down to its bar. @param top of its bar @param ends of the row */
export function villageNames(
  homes: readonly HomeReports[],
  x: (home: number) => number,
  top: (home: number) => number,
  ends: readonly [left: number, right: number],
): readonly string[] {
  const named = homes.flatMap(({ name }, home) => (unnamed.test(name) ? [] : [{ name, home }]));
  const places = spread(
    named.map(({ name, home }) => ({ at: x(home), width: textWidth(name) + 8 })),
    ends,
  );
  return named.flatMap(({ name, home }, k) => {
    const at = places[k] as number;
    const points = [
      [at, nameLine + 4],
      [x(home), nameLine + 16],
      [x(home), top(home) - 1],
    ];
    return [
      element('polyline', {
        points: points.map((point) => point.map((one) => coordinate(one as number)).join(',')).join(' '),
        fill: 'none',
        stroke: palette.faint,
        'stroke-width': 0.6,
      }),
      label(at, nameLine, name, { 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 600 }),
    ];
  });
}

/** Pixels that a bold name of 12 takes; Chinese characters are square. */
function textWidth(name: string): number {
  return sum([...name], (character) => (character.charCodeAt(0) > 0x2e7f ? 12 : 8.5));
}

/**
 * Middles for labels in a row, in their order, as near to where they belong as the others leave room. Where the row is too short for
 * all, they share it evenly.
 */
export function spread(
  labels: readonly { readonly at: number; readonly width: number }[],
  [low, high]: readonly [number, number],
): readonly number[] {
  const needed = sum(labels, ({ width: own }) => own);
  const scale = Math.min(1, (high - low) / needed);
  const middles = labels.map(({ at }) => at);
  let left = low;
  for (const [k, own] of labels.entries()) {
    const half = (own.width * scale) / 2;
    middles[k] = Math.max(middles[k] as number, left + half);
    left = (middles[k] as number) + half;
  }
  let right = high;
  for (const [k, own] of [...labels.entries()].reverse()) {
    const half = (own.width * scale) / 2;
    middles[k] = Math.min(middles[k] as number, right - half);
    right = (middles[k] as number) - half;
  }
  return middles;
}
