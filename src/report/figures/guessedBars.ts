import { palette } from './palette.ts';
import { plotSheet, plotSize } from './plot.ts';
import { element, label } from './svg.ts';

/** One bar. */
export interface Bar {
  readonly text: string;
  /** In the unit of the scale; a bar may point to the left. */
  readonly value: number;
  readonly written: string;
  readonly hatched: boolean;
  /** What was thought beforehand. */
  readonly guess: number | null;
  readonly guessText: string;
}

const row = 62;
const side = { left: 14, right: 74 } as const;

/** Bars one below the other with their names above them: room for words in any language. @param most end of the scale */
export function guessedBars(title: string, drawn: readonly Bar[], most: number): string {
  const height = 14 + drawn.length * row;
  const least = Math.min(0, ...drawn.map(({ value }) => value));
  const x = (value: number): number =>
    side.left + ((value - least) / (most - least || 1)) * (plotSize.width - side.left - side.right);
  return plotSheet(
    height,
    title,
    hatch,
    ...drawn.flatMap(({ text, value, written, hatched, guess, guessText }, place) => {
      const top = 10 + place * row;
      const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
      return [
        label(side.left, top + 16, text),
        // Beside each bar only: with a bar to the left, nothing lies in the middle, where the names stand.
        element('line', { x1: x(0), x2: x(0), y1: top + 20, y2: top + 48, stroke: palette.faint }),
        element('rect', {
          x: from,
          y: top + 24,
          width: Math.max(1, to - from),
          height: 20,
          fill: hatched ? 'url(#hatch)' : palette.genuine,
          stroke: palette.ink,
          'stroke-width': 1,
        }),
        label(to + 8, top + 40, written, { 'font-weight': 600 }),
        ...(guess === null
          ? []
          : [
              element('line', {
                x1: x(guess),
                x2: x(guess),
                y1: top + 19,
                y2: top + 49,
                stroke: palette.ink,
                'stroke-width': 3,
                'stroke-dasharray': '3 2',
              }),
              label(x(guess) + 5, top + 57, guessText, { 'font-size': 12.5, fill: palette.faint }),
            ]),
      ];
    }),
  );
}

const hatch = element(
  'defs',
  {},
  element(
    'pattern',
    { id: 'hatch', width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 7, height: 7, fill: '#f6d3bd' }),
    element('rect', { width: 2.6, height: 7, fill: palette.duplicate }),
  ),
);
