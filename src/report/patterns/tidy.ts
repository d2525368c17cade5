import type { PatternResult } from '../../analysis/patterns/result.ts';
import type { Bilingual } from '../../model/scenario.ts';

type Cell = string | number | boolean | null;

/** Columns of `patterns.csv`: one row a figure of a pattern. */
export const tidyColumns = [
  'pattern',
  'rows',
  'title',
  'strength',
  'use',
  'patternVerdict',
  'replicatesHolding',
  'setsHolding',
  'figure',
  'text',
  'unit',
  'statistic',
  'estimate',
  'low',
  'high',
  'intervalLow',
  'intervalHigh',
  'defined',
  'targetLeast',
  'targetMost',
  'targetOpen',
  'decides',
  'verdict',
  'reason',
] as const;

export function tidyRows(patterns: readonly PatternResult[], language: keyof Bilingual): readonly (readonly Cell[])[] {
  return patterns.flatMap((pattern) =>
    pattern.figures.map((figure) => [
      pattern.id,
      pattern.rows.join(' '),
      pattern.title[language],
      pattern.strength,
      pattern.use,
      pattern.verdict,
      pattern.replicatesHolding,
      pattern.setsHolding,
      figure.name,
      figure.text[language],
      figure.unit,
      figure.statistic,
      figure.estimate,
      ...(figure.band ?? [null, null]),
      ...(figure.interval ?? [null, null]),
      figure.defined,
      figure.target?.least ?? null,
      figure.target?.most ?? null,
      figure.target === null ? null : (figure.target.open ?? false),
      figure.decides,
      figure.verdict,
      figure.reason?.[language] ?? null,
    ]),
  );
}
