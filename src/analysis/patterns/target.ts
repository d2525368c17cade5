import type { Bilingual } from '../../model/scenario.ts';

/** How a number is written: plain, as a share in per cent, with decimals, as a multiple, in yuan. */
export type Style = 'count' | 'share' | 'index' | 'times' | 'points';

/** The values that a figure should have. Verdict and text are made of these same numbers. */
export interface Target {
  /** Smallest value; none where it is left out. */
  readonly least?: number;
  /** Largest value. */
  readonly most?: number;
  /** Whether the ends themselves are outside. */
  readonly open?: boolean;
}

/** Whether a value is what the target asks for. NaN never is. */
export function meets(value: number, { least, most, open = false }: Target): boolean {
  if (open) return value > (least ?? Number.NEGATIVE_INFINITY) && value < (most ?? Number.POSITIVE_INFINITY);
  return value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);
}

/**
 * What an interval of an estimate says: it lies in the target, it lies outside on one side, or it contains an end of it.
 * @param low lower end, @param high upper end, not below it
 */
export function compare([low, high]: readonly [number, number], target: Target): 'holds' | 'fails' | 'undecided' {
  if (meets(low, target) && meets(high, target)) return 'holds';
  const below = !meets(high, { ...target, most: Number.POSITIVE_INFINITY });
  const above = !meets(low, { ...target, least: Number.NEGATIVE_INFINITY });
  return below || above ? 'fails' : 'undecided';
}

/** The target as people write it, such as `>= 30 %` or `5 % - 30 %`. */
export function targetText({ least, most, open = false }: Target, style: Style): Bilingual {
  const from = least === undefined ? '' : number(least, style);
  const to = most === undefined ? '' : number(most, style);
  if (from !== '' && to !== '') return { en: `${from} - ${to}`, zh: `${from}至${to}` };
  if (from !== '') return open ? { en: `> ${from}`, zh: `> ${from}` } : { en: `>= ${from}`, zh: `≥ ${from}` };
  return open ? { en: `< ${to}`, zh: `< ${to}` } : { en: `<= ${to}`, zh: `≤ ${to}` };
}

/** A number as people write it; a dash where there is none. */
export function number(value: number | null, style: Style): string {
  if (value === null || Number.isNaN(value)) return '-';
  const text = written(value, style);
  // What rounds to zero has no sign.
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}

function written(value: number, style: Style): string {
  if (style === 'share') return `${(value * 100).toFixed(0)} %`;
  if (style === 'points') return `${(value * 100).toFixed(0)} pp`;
  if (style === 'times') return `${value.toFixed(1)} x`;
  if (style === 'index') return value.toFixed(2);
  return value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',');
}
