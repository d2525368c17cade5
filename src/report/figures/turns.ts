import type { Turn } from '../comparison/reading.ts';
import { brief } from './drawing.ts';
import { palette } from './palette.ts';
import { element } from './svg.ts';

/** Colours of what a fix does; each has a shape of its own too. */
export const turnColours: Readonly<Record<Turn, string>> = {
  better: palette.genuine,
  worse: palette.duplicate,
  up: palette.ink,
  down: palette.ink,
  same: palette.faint,
  unchanged: palette.faint,
  undecided: palette.faint,
};

/** Marks of one turn at many places: a full circle for the better, a diamond for the worse, a square about the same, a ring unsettled. */
export function turnMark(turn: Turn, places: readonly (readonly [x: number, y: number])[]): readonly string[] {
  if (places.length === 0) return [];
  const colour = turnColours[turn];
  const hollow = turn === 'undecided' || turn === 'same';
  const d = places.map(([x, y]) => shapes[turn](x, y)).join('');
  return [
    element('path', {
      d,
      fill: hollow ? palette.paper : colour,
      stroke: colour,
      'stroke-width': 1.2,
    }),
  ];
}

type Shape = (x: number, y: number) => string;

const circle: Shape = (x, y) => `M${brief(x - 3.4)} ${brief(y)}a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0`;
const diamond: Shape = (x, y) => `M${brief(x)} ${brief(y - 4.6)}l4.6 4.6l-4.6 4.6l-4.6 -4.6z`;
const square: Shape = (x, y) => `M${brief(x - 3)} ${brief(y - 3)}h6v6h-6z`;
const upward: Shape = (x, y) => `M${brief(x)} ${brief(y - 4)}l4 7h-8z`;
const downward: Shape = (x, y) => `M${brief(x)} ${brief(y + 4)}l4 -7h-8z`;

const shapes: Readonly<Record<Turn, Shape>> = {
  better: circle,
  worse: diamond,
  up: upward,
  down: downward,
  same: square,
  unchanged: square,
  undecided: circle,
};
