import type { Bilingual } from '../../model/scenario.ts';
import { costSentence } from './sentences/cost.ts';
import { gamingSentence } from './sentences/gaming.ts';
import { caseSentence, needSentence, serviceSentence } from './sentences/service.ts';
import type { Told } from './told.ts';

/** What each of the five sentences is about. */
export const leads: readonly Bilingual[] = [
  { en: 'The case', zh: '案例' },
  { en: 'Genuine service', zh: '真实服务' },
  { en: 'Children with special needs', zh: '特殊需要儿童' },
  { en: 'The number and its gaming', zh: '数字与造假' },
  { en: 'Cost, regret and doubt', zh: '成本、后悔与未定' },
];

/**
 * The answer of a comparison in five sentences, computed from its results: they say "surely" only where the 95 % interval does, and
 * "about the same" where it lies within the band.
 */
export function sentences(told: Told): readonly Bilingual[] {
  return [caseSentence(told), serviceSentence(told), needSentence(told), gamingSentence(told), costSentence(told)];
}
