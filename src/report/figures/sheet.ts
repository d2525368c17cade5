import { palette } from './palette.ts';
import { coordinate, element } from './svg.ts';

/** Fonts that readers have for both languages. */
const family = 'system-ui, "Segoe UI", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** A picture by itself. */
export interface Sheet {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What a screen reader says of it. */
  readonly title: string;
  /** Pixels of its usual text. */
  readonly fontSize: number;
  /** Whether it has its own size wherever it stands; otherwise it fills the width that it is given. */
  readonly isFixed: boolean;
  readonly fonts?: string;
}

/** A self-contained SVG: a sheet of paper with what is drawn on it. */
export function sheet(
  { width, height, title, fontSize, isFixed, fonts = family }: Sheet,
  ...inside: readonly string[]
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
      ...(isFixed ? { width, height } : {}),
      role: 'img',
      'aria-label': title,
      'font-family': fonts,
      'font-size': fontSize,
      fill: palette.ink,
    },
    element('rect', { width, height, fill: palette.paper }),
    ...inside,
  );
}
