import { format } from 'd3';
import type { Effect } from '../../analysis/comparison/effect.ts';
import type { Headline } from '../../analysis/comparison/headline.ts';
import type { Bilingual } from '../../model/scenario.ts';

const count = format(',.0f');
const fine = format('.3~g');

/**
 * A value as a reader wants it: counts from 10 on without decimals, shares in per cent; no digit that says nothing.
 * @param style how the outcome is written; a share is 0-1
 * @param value in the unit of the outcome; null where there is none
 * @returns the text; a dash for null
 */
export function plainText(style: Headline['style'], value: number | null): string {
  if (value === null) return '–';
  if (style === 'share') return `${fine(Math.round(value * 1000) / 10)} %`;
  if (style === 'count') return minus(Math.abs(value) >= 10 ? count(value) : fine(rounded(value, 100)));
  return minus(fine(rounded(value, 1000)));
}

/**
 * A difference with its sign; shares in percentage points.
 * @param style how the outcome is written; a share is -1 to 1
 * @param value in the unit of the outcome; null where there is none
 * @returns the text; a dash for null
 */
export function signedText(style: Headline['style'], value: number | null): string {
  if (value === null) return '–';
  const size = plainText(style, Math.abs(value)).replace(' %', '');
  if (Number(size.replaceAll(',', '')) === 0) return '0';
  return `${value > 0 ? '+' : '−'}${size}`;
}

/**
 * A difference with the mark of its verdict: `=` about the same, `?` not settled; a number by itself is a value.
 * @param headline how the outcome is written
 * @param effect of a comparison, or a value in the unit of the outcome
 * @returns the text; empty where there is no effect, a dash for null
 */
export function effectText({ style }: Pick<Headline, 'style'>, effect: Effect | number | null | undefined): string {
  if (effect === undefined) return '';
  if (effect === null || typeof effect === 'number') return plainText(style, effect);
  const { verdict, difference } = effect;
  if (verdict === 'unchanged') return '0';
  const mark = verdict === 'same' ? ' =' : verdict === 'undecided' ? ' ?' : '';
  return `${signedText(style, difference)}${mark}`;
}

/** Two ends that are written already, as a reader says them: `1 to 2`. */
export function fromTo(ends: readonly string[], language: keyof Bilingual): string {
  return ends.join(language === 'en' ? ' to ' : '至');
}

/** Small differences are not written to digits that nobody needs. */
function rounded(value: number, parts: number): number {
  return Math.abs(value) >= 10 ? value : Math.round(value * parts) / parts;
}

/** d3 writes U+2212 for minus already in its own formats; a hyphen would be read as a dash. */
function minus(text: string): string {
  return text.replace(/^-/, '−');
}
