import type { Bilingual } from '../model/scenario.ts';

const words = {
  to: { en: ' to ', zh: '至' },
  whole: { en: ', whole', zh: '，整数' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Two ends as the tables write them, such as `0 to 200, whole`. */
export function rangeIn(
  [low, high]: readonly [low: number | string, high: number | string],
  language: keyof Bilingual,
  whole = false,
): string {
  return `${low}${words.to[language]}${high}${whole ? words.whole[language] : ''}`;
}
