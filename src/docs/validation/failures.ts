import type { PatternResult } from '../../analysis/patterns/result.ts';
import { sentence } from '../../report/patterns/sentence.ts';

/** What was found out about a pattern that does not hold. */
export const reasons: Readonly<Record<string, string>> = {};

/** Every pattern that fails or is undecided over the ensemble, in a computed sentence, with what was found out about it. */
export function failures(patterns: readonly PatternResult[]): string {
  const lines = patterns
    .filter(({ verdict }) => verdict !== 'holds')
    .map((pattern) => `- **${sentence(pattern).en}.** ${reasons[pattern.id] ?? 'Not yet understood.'}`);
  return lines.length === 0 ? 'Nothing fails.' : lines.join('\n');
}
