import { fromTo, type Style, written } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';

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

/** The target as people write it, such as `≥ 30 %` or `5 % to 30 %`. */
export function targetText(target: Target, style: Style): Bilingual {
  return { en: textIn(target, style, 'en'), zh: textIn(target, style, 'zh') };
}

function textIn({ least, most, open = false }: Target, style: Style, language: keyof Bilingual): string {
  const ends = [least, most].flatMap((end) => (end === undefined ? [] : [written(end, style, language)]));
  if (ends.length !== 1) return fromTo(ends, language);
  const sign = least === undefined ? (open ? '<' : '≤') : open ? '>' : '≥';
  return `${sign} ${ends[0]}`;
}
