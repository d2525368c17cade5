import type { PatternResult } from '../../analysis/patterns/result.ts';
import { groups, membersOf } from '../../analysis/patterns/tally.ts';
import { countLines } from '../../report/patterns/counts.ts';
import { figureRows } from '../../report/patterns/rows.ts';
import { verdictWords } from '../../report/patterns/words.ts';
import { table } from '../markdown.ts';
import type { ValidationResults } from './results.ts';

const headings = {
  strongAndMedium: 'Strong and medium patterns',
  weak: 'Weak patterns: needed, and proving little',
  checks: 'Further checks, each for a row of the paper',
} as const;

const uses = { fitted: 'fitted', prior: 'of its prior', heldOut: 'held out' } as const;

/** Posterior predictive check: every pattern over the ensemble, and its verdict under the other reading of 1,768. */
export function predictive({ patterns: { uploads, distinct } }: ValidationResults): string {
  const other = new Map(distinct.patterns.map((pattern) => [pattern.id, pattern]));
  const parts = groups.map(({ name }) => {
    const own = membersOf(uploads.patterns, name);
    return `### ${headings[name]}\n\n${table(
      head,
      own.flatMap((pattern) => rows(pattern, other.get(pattern.id))),
    )}`;
  });
  const counts = (which: string, found: readonly PatternResult[]) => [
    `${which}`,
    '',
    ...countLines(found, 'en').map((line) => `- ${line}`),
  ];
  return [
    ...parts,
    [
      ...counts('With duplicates counted in:', uploads.patterns),
      '',
      ...counts('With duplicates taken out:', distinct.patterns),
    ].join('\n'),
  ].join('\n\n');
}

const head = [
  '',
  'figure',
  'over the ensemble',
  '90 % of runs',
  'target',
  'verdict',
  'sets in which it holds',
  'duplicates taken out',
];

function rows(pattern: PatternResult, other: PatternResult | undefined): readonly (readonly string[])[] {
  const { id, title, verdict, use, setsHolding } = pattern;
  const first = [
    `**${id}**`,
    `**${title.en}** (${uses[use]})`,
    '',
    '',
    '',
    `**${verdictWords[verdict].en}**`,
    shareOf(setsHolding),
    other === undefined ? '' : `${verdictWords[other.verdict].en}, ${shareOf(other.setsHolding)}`,
  ];
  const figures = figureRows(pattern, 'en').map(({ text, figure, band, target, verdict: own }) => [
    '',
    text,
    figure,
    band,
    target,
    own,
    '',
    '',
  ]);
  return [first, ...figures];
}

/** A share of the ensemble in per cent. */
export function shareOf(share: number | null): string {
  return share === null ? '' : `${(100 * share).toFixed(0)} %`;
}
