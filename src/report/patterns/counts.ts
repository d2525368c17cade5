import type { PatternResult } from '../../analysis/patterns/result.ts';
import { groups, membersOf, tallies } from '../../analysis/patterns/tally.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { countWords, tallyText } from './words.ts';

/** The honest count: strong and medium apart from weak ones and checks, fitted apart from held out. One line a group. */
export function countLines(patterns: readonly PatternResult[], language: keyof Bilingual): readonly string[] {
  return groups.flatMap(({ name }) => {
    const own = tallies(membersOf(patterns, name));
    if (own.length === 0) return [];
    const parts = own.map((tally) => tallyText(tally)[language]).join(language === 'en' ? '; ' : '；');
    return [language === 'en' ? `${countWords[name].en}: ${parts}.` : `${countWords[name].zh}：${parts}。`];
  });
}
