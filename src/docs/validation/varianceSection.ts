import type { VarianceResult } from '../../analysis/variance/variance.ts';
import { partName, varianceTexts } from '../../report/variance.ts';
import { table } from '../markdown.ts';

/** Whose doing the differences between homes are (S79, S88, S104): by regression, and by experiment. */
export function varianceSection(result: VarianceResult): string {
  const per = (share: number | null) => (share === null ? '-' : `${(100 * share).toFixed(0)} %`);
  return varianceTexts(result)
    .map(({ kind, heading, reads, decomposition: { parts } }) => {
      const rows = parts.map((part) => [
        partName(part, kind, 'en'),
        per(part.share),
        `${per(part.low)} to ${per(part.high)}`,
      ]);
      return `**${heading.en}.** ${reads.en}\n\n${table(['part', 'share', '90 % interval'], rows)}`;
    })
    .join('\n\n');
}
