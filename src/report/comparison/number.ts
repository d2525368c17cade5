import type { Effect } from '../../analysis/comparison/effect.ts';
import type { Headline } from '../../analysis/comparison/headline.ts';
import { brief, decimal, inPercent, NONE, withSign } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';

/**
 * A value as a reader wants it, without a unit: counts from 10 on without decimals, shares in hundredths; no digit that says nothing.
 * @param style how the outcome is written; a share is 0-1
 * @param value in the unit of the outcome; null where there is none
 * @returns the text; a dash for null
 */
export function sizeText(style: Headline['style'], value: number | null): string {
  if (value === null) return NONE;
  if (style === 'share') return brief(Math.round(value * 1000) / 10);
  if (style === 'count') return Math.abs(value) >= 10 ? decimal(value, 0) : brief(rounded(value, 100));
  return brief(rounded(value, 1000));
}

/**
 * The same with the sign of per cent on shares.
 * @param style how the outcome is written; a share is 0-1
 * @param value in the unit of the outcome; null where there is none
 * @param language of the reader, English where it is left out
 * @returns the text; a dash for null
 */
export function plainText(style: Headline['style'], value: number | null, language: keyof Bilingual = 'en'): string {
  const size = sizeText(style, value);
  return style === 'share' && value !== null ? inPercent(size, language) : size;
}

/**
 * A difference with its sign; shares in percentage points.
 * @param style how the outcome is written; a share is -1 to 1
 * @param value in the unit of the outcome; null where there is none
 * @returns the text; a dash for null
 */
export function signedText(style: Headline['style'], value: number | null): string {
  if (value === null) return NONE;
  return withSign(value, sizeText(style, Math.abs(value)));
}

/**
 * A difference with the mark of its verdict: `=` about the same, `?` not settled; a number by itself is a value.
 * @param headline how the outcome is written
 * @param effect of a comparison, or a value in the unit of the outcome
 * @param language of the reader, English where it is left out
 * @returns the text; empty where there is no effect, a dash for null
 */
export function effectText(
  { style }: Pick<Headline, 'style'>,
  effect: Effect | number | null | undefined,
  language: keyof Bilingual = 'en',
): string {
  if (effect === undefined) return '';
  if (effect === null || typeof effect === 'number') return plainText(style, effect, language);
  const { verdict, difference } = effect;
  if (verdict === 'unchanged') return '0';
  const mark = verdict === 'same' ? ' =' : verdict === 'undecided' ? ' ?' : '';
  return `${signedText(style, difference)}${mark}`;
}

/** Small differences are not written to digits that nobody needs. */
function rounded(value: number, parts: number): number {
  return Math.abs(value) >= 10 ? value : Math.round(value * parts) / parts;
}
