import type { Standing } from '../../analysis/comparison/frontier.ts';
import { textWidth } from './card.ts';
import { palette } from './palette.ts';
import { label } from './svg.ts';

/** A point that wants its code beside it. */
export interface Coded {
  readonly code: string;
  readonly cost: number;
  readonly gain: number;
  readonly kind: Standing['kind'];
}

/**
 * Codes where they lie on no point and no other code: fixes of the frontier first, then those that gain most. One that finds no room
 * is left out.
 */
export function codes(
  points: readonly Coded[],
  x: (cost: number) => number,
  y: (gain: number) => number,
  [left, right, top, floor]: readonly [number, number, number, number],
): readonly string[] {
  const taken: (readonly [number, number, number, number])[] = points.map(({ cost, gain }) => [
    x(cost) - 5,
    y(gain) - 5,
    x(cost) + 5,
    y(gain) + 5,
  ]);
  const order = [...points].sort(
    (a, b) => Number(b.kind !== 'dominated') - Number(a.kind !== 'dominated') || b.gain - a.gain,
  );
  return order.flatMap(({ code, cost, gain, kind }) => {
    const [px, py] = [x(cost), y(gain)];
    const bold = kind === 'efficient';
    const size = bold ? 11 : 9.5;
    const wide = textWidth(code, size) + 2;
    for (const [from, base] of [
      [px + 7, py - 5],
      [px - 7 - wide, py - 5],
      [px + 7, py + 12],
      [px - 7 - wide, py + 12],
      [px + 8, py + 4],
      [px - wide / 2, py - 9],
    ] as const) {
      const box = [from, base - size, from + wide, base + 2] as const;
      if (box[0] < left || box[2] > right || box[1] < top || box[3] > floor) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [
        label(
          from,
          base,
          code,
          bold ? { 'font-size': size, 'font-weight': 600 } : { 'font-size': size, fill: palette.faint },
        ),
      ];
    }
    return [];
  });
}

function overlap(
  [ax1, ay1, ax2, ay2]: readonly [number, number, number, number],
  [bx1, by1, bx2, by2]: readonly [number, number, number, number],
): boolean {
  return ax1 < bx2 && bx1 < ax2 && ay1 < by2 && by1 < ay2;
}
