import type { PatternResult } from '../../analysis/patterns/result.ts';
import { groups, membersOf } from '../../analysis/patterns/tally.ts';
import { written } from '../../measures/written.ts';
import { countLines } from '../../report/patterns/counts.ts';
import type { PatternsDocument } from '../../report/patterns/document.ts';
import { figureRows } from '../../report/patterns/rows.ts';
import { verdictWords } from '../../report/patterns/words.ts';
import { table } from '../markdown.ts';

const headings = {
  strongAndMedium: 'Strong and medium patterns',
  weak: 'Weak patterns: needed, and proving little',
  checks: 'Further checks, each for a row of the paper',
} as const;

const uses = { fitted: 'fitted', prior: 'of its prior', heldOut: 'held out' } as const;

/** Posterior predictive check: every pattern over the ensemble. */
export function predictive({ patterns }: PatternsDocument): string {
  const parts = groups.map(({ name }) => {
    const rows = membersOf(patterns, name).flatMap(rowsOf);
    return `### ${headings[name]}\n\n${table(head, rows)}`;
  });
  return [
    ...parts,
    countLines(patterns, 'en')
      .map((line) => `- ${line}`)
      .join('\n'),
  ].join('\n\n');
}

const head = ['', 'figure', 'over the ensemble', '90 % of runs', 'target', 'verdict', 'sets in which it holds'];

function rowsOf(pattern: PatternResult): readonly (readonly string[])[] {
  const { id, title, verdict, use, setsHolding } = pattern;
  const holding = setsHolding === null ? '' : written(setsHolding, 'share', 'en');
  const name = `**${title.en}** (${uses[use]})`;
  const figures = figureRows(pattern, 'en').map((row) => [
    '',
    row.text,
    row.figure,
    row.band,
    row.target,
    row.verdict,
    '',
  ]);
  return [[`**${id}**`, name, '', '', '', `**${verdictWords[verdict].en}**`, holding], ...figures];
}
