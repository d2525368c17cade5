import { textWidth, wrapped } from './card.ts';
import { palette } from './palette.ts';
import { sheet } from './sheet.ts';
import { coordinate, element, escaped, label } from './svg.ts';

/** A picture without its frame: what is drawn inside a box. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly inside: readonly string[];
}

/** For a page or printed sheet, or for a telephone: texts keep their size. */
export type Size = 'wide' | 'narrow';

/** Pixels across. */
export const widths: Readonly<Record<Size, number>> = { wide: 600, narrow: 340 };
export const fontSize = 11.5;

/** The picture in a page, which gives it title, source and font. @param spoken text alternative */
export function inline({ width, height, inside }: Drawing, spoken: string, className: string): string {
  return `<svg class="${className}" viewBox="0 0 ${coordinate(width)} ${coordinate(height)}" role="img" aria-label="${escaped(spoken)}">${inside.join('')}</svg>`;
}

/** What a picture says of itself where it stands alone. */
export interface Frame {
  readonly title: string;
  readonly unit: string;
  readonly source: string;
}

/** The picture as a file of its own: the finding as title, the unit, where it is from. */
export function standAlone({ width, height, inside }: Drawing, { title, unit, source }: Frame): string {
  const room = width - 24;
  const titles = wrapped(title, room, 15);
  const units = wrapped(unit, room, fontSize);
  const sources = wrapped(source, room, 10);
  const top = 14 + titles.length * 18 + units.length * 15 + 6;
  const whole = top + height + sources.length * 13 + 12;
  return sheet(
    { width, height: whole, title, fontSize, isFixed: true },
    ...titles.map((line, k) => label(12, 22 + k * 18, line, { 'font-size': 14, 'font-weight': 600 })),
    ...units.map((line, k) => label(12, 20 + titles.length * 18 + k * 15, line, { fill: palette.faint })),
    element('g', { transform: `translate(0 ${coordinate(top)})` }, ...inside),
    ...sources.map((line, k) => label(12, top + height + 12 + k * 13, line, { 'font-size': 10, fill: palette.faint })),
  );
}

/** A text that fits a width; what is cut off is marked. @param size of the font, pixels */
export function fitted(text: string, width: number, size = fontSize): string {
  if (textWidth(text, size) <= width) return text;
  let short = text;
  while (short !== '' && textWidth(`${short}…`, size) > width) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

/** Many line segments of one look as one path. @param segments from and to, in pixels */
export function strokes(
  segments: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[],
  attributes: Readonly<Record<string, string | number>>,
): readonly string[] {
  if (segments.length === 0) return [];
  const d = segments.map(([x1, y1, x2, y2]) => {
    const from = `M${brief(x1)} ${brief(y1)}`;
    if (y1 === y2) return `${from}H${brief(x2)}`;
    return x1 === x2 ? `${from}V${brief(y2)}` : `${from}L${brief(x2)} ${brief(y2)}`;
  });
  return [element('path', { d: d.join(''), fill: 'none', ...attributes })];
}

/** A tenth of a pixel is enough in a figure of many marks. */
export function brief(value: number): string {
  return String(Math.round(value * 10) / 10);
}
