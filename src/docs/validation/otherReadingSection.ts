import { identifiedBy } from '../../analysis/calibration/identified.ts';
import type { PatternResult } from '../../analysis/patterns/result.ts';
import { sentence } from '../../report/patterns/sentence.ts';
import { verdictWords } from '../../report/patterns/words.ts';
import type { Ensemble } from '../../scenario/ensemble/ensemble.ts';
import { table } from '../markdown.ts';
import { madeOf, parametersOf } from './calibrationSection.ts';

/** What the other reading of 1,768 asks of the parameters, and which patterns it judges otherwise. */
export function otherReadingSection(
  ensemble: Ensemble,
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
    `The 1,768 can also be read as what is left after duplicates were taken out. ${moved(ensemble, other)}`,
    madeOf(other),
    parametersOf(other),
    '![Prior and posterior under the other reading](pictures/validation/identification-distinct.svg)',
    changed.length === 0
      ? 'No pattern is judged otherwise under it.'
      : 'These patterns are judged otherwise under it; all others have the same verdict. P1 counts duplicates in, which this reading does not ask for:',
    ...(changed.length === 0 ? [] : [table(['', 'duplicates counted in', 'taken out', 'what decides there'], changed)]),
  ].join('\n\n');
}

/** Which parameters have their median outside of the central 90 % that the first reading leaves them. */
function moved(ensemble: Ensemble, other: Ensemble): string {
  const there = identifiedBy(other);
  const told = identifiedBy(ensemble).flatMap(({ path, low, high }, k) => {
    const median = there[k]?.median ?? Number.NaN;
    if (median >= low && median <= high) return [];
    return [`\`${path}\` ${median < low ? 'lower' : 'higher'}`];
  });
  if (told.length === 0) return 'No parameter has its median outside of the central 90 % of the first reading.';
  return `It asks for other parameters: beyond the central 90 % of the first reading lie ${told.join(', ')}.`;
}
