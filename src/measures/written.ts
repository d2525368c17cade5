import type { Bilingual } from '../model/scenario.ts';

/**
 * How numbers are written wherever people read them, in English and Chinese: a true minus (U+2212) and no sign on what rounds to
 * zero; a comma between thousands, from 1,000 on; a dash where there is no number; `65 %` in English and `65%` in Chinese; differences
 * of shares in percentage points; ranges with a word between their ends. CSV and JSON have plain numbers instead.
 */
type Language = keyof Bilingual;

/** What a figure is: a number of things, a share (1 is all), a difference of shares, a multiple, an index of two decimals, money. */
export type Style = 'count' | 'share' | 'points' | 'times' | 'index' | 'yuan';

/** Where there is no number. */
export const NONE = '–';

const units = {
  share: { en: ' %', zh: '%' },
  points: { en: ' pp', zh: '个百分点' },
  times: { en: ' ×', zh: '倍' },
} as const satisfies Partial<Record<Style, Bilingual>>;

/** A figure in its style. @param value null and NaN are a dash */
export function written(value: number | null, style: Style, language: Language): string {
  if (value === null || Number.isNaN(value)) return NONE;
  if (style === 'share') return percent(value, language);
  if (style === 'points') return `${decimal(value * 100, 0)}${units.points[language]}`;
  if (style === 'times') return `${decimal(value, 1)}${units.times[language]}`;
  return decimal(value, style === 'index' ? 2 : 0);
}

/** A share in per cent. @param value 1 is all; NaN is a dash */
export function percent(value: number, language: Language): string {
  return Number.isNaN(value) ? NONE : `${decimal(value * 100, 0)}${units.share[language]}`;
}

/** A text that is a number already, as a share. @param hundredths such as `6.5` */
export function inPercent(hundredths: string, language: Language): string {
  return `${hundredths}${units.share[language]}`;
}

/** A number with so many decimals. */
export function decimal(value: number, decimals: number): string {
  return readable(value.toFixed(decimals));
}

/** A number with three telling digits, or fewer where they are zeros: `0.0423`, `25,500`. */
export function brief(value: number): string {
  return telling(value, 3);
}

/** A number with so many telling digits, or fewer where they are zeros. @param value NaN is a dash */
export function telling(value: number, digits: number): string {
  return Number.isNaN(value) ? NONE : readable(String(Number(value.toPrecision(digits))));
}

/** A number as it is, with at most so many decimals: `5.2`, `2`. */
export function trimmed(value: number, decimals: number): string {
  return readable(String(Number(value.toFixed(decimals))));
}

/** A number that is written already, with a sign in front unless it is zero. @param size without a sign */
export function withSign(value: number, size: string): string {
  if (!/[1-9∞]/.test(size)) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}

/** Two ends that are written already, as a reader says them: `1 to 2`. */
export function fromTo(ends: readonly string[], language: Language): string {
  return ends.join(language === 'en' ? ' to ' : '至');
}

/** What JavaScript writes, as people read it. @param text of a finite number or an infinite one */
function readable(text: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+|Infinity)(.*)$/.exec(text) ?? [];
  const size = whole === 'Infinity' ? '∞' : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const isZero = !/[1-9∞]/.test(`${size}${rest.replace(/e.*/, '')}`);
  return `${sign === '' || isZero ? '' : '−'}${size}${rest.replace('-', '−')}`;
}
