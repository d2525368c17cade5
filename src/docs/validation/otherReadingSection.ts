import type { PatternResult } from '../../analysis/patterns/result.ts';
import { sentence } from '../../report/patterns/sentence.ts';
import { verdictWords } from '../../report/patterns/words.ts';
import type { Ensemble } from '../../scenario/ensemble/ensemble.ts';
import { table } from '../markdown.ts';
import { madeOf, parametersOf } from './calibrationSection.ts';

/** What the other reading of 1,768 asks of the parameters, and which patterns it judges otherwise. */
export function otherReadingSection(
  other: Ensemble,
  patterns: readonly PatternResult[],
  otherPatterns: readonly PatternResult[],
): string {
  const changed = patterns.flatMap((pattern) => {
    const there = otherPatterns.find(({ id }) => id === pattern.id);
    if (there === undefined || there.verdict === pattern.verdict) return [];
    const told = sentence(there).en.split(': ').at(-1) ?? '';
    return [
      [`${pattern.id} ${pattern.title.en}`, verdictWords[pattern.verdict].en, verdictWords[there.verdict].en, told],
    ];
  });
  return [
    'The 1,768 can also be read as what is left after duplicates were taken out. That needs more pressure, or less of a conscience.',
    madeOf(other),
    parametersOf(other),
    '![Prior and posterior under the other reading](pictures/validation/identification-distinct.svg)',
    changed.length === 0
      ? 'No pattern is judged otherwise under it.'
      : 'These patterns are judged otherwise under it; all others have the same verdict:',
    ...(changed.length === 0 ? [] : [table(['', 'duplicates counted in', 'taken out', 'what decides there'], changed)]),
  ].join('\n\n');
}
