import { fromTo } from '../measures/written.ts';
import type { Bilingual } from '../model/scenario.ts';

const wholeOnly: Bilingual = { en: ', whole', zh: '，整数' };

/** Two ends as the tables write them, such as `0 to 200, whole`. */
export function rangeIn(
  [low, high]: readonly [low: number | string, high: number | string],
  language: keyof Bilingual,
  whole = false,
): string {
  return `${fromTo([String(low), String(high)], language)}${whole ? wholeOnly[language] : ''}`;
}
