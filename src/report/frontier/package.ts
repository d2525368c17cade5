import type { FrontPackage } from '../../analysis/search/judged.ts';
import { EMPTY } from '../../analysis/search/levers.ts';
import { percent } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { FrontierDocument } from './document.ts';

export const doingNothing: Bilingual = { en: 'doing nothing', zh: '不作为' };

/** A package as people read it: its levers by their names, its weights by the titles of their parts. */
export function packageText(
  { name, levers }: Pick<FrontPackage, 'name' | 'levers'>,
  weights: FrontierDocument['weights'],
): Bilingual {
  if (name === EMPTY) return doingNothing;
  const own = weights === null ? [] : levers.slice(levers.length - weights.parts.length);
  const isWeighted = own.some((part) => part > 0);
  // The weights are the last part of a name.
  const on = name
    .replaceAll(' x ', ' × ')
    .split(' + ')
    .slice(0, isWeighted ? -1 : undefined);
  const told = (language: keyof Bilingual): string => {
    const shares = own.flatMap((part, k) => {
      const title = weights?.titles[k]?.[language] ?? '';
      const share = percent(part / (weights?.steps ?? 1), language);
      return part === 0 ? [] : [language === 'en' ? `${title} ${share}` : `${title}${share}`];
    });
    return [...on, ...(isWeighted ? [shares.join(language === 'en' ? ', ' : '、')] : [])].join(' + ');
  };
  return { en: told('en'), zh: told('zh') };
}
