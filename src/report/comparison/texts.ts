import type { Question } from '../../analysis/comparison/compare.ts';
import type { Runs } from '../../analysis/comparison/runs.ts';
import { csv } from '../../experiment/csv.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { ComparisonDocument } from './document.ts';
import { sheetsOf } from './tidy.ts';

/** Files that a comparison writes, besides its figures. */
export function filesOf({
  budget,
  doses,
  packages,
}: Pick<Question, 'budget' | 'doses' | 'packages'>): readonly string[] {
  return [
    'comparison.json',
    'comparison.csv',
    'rankings.csv',
    'beats.csv',
    'runs.csv',
    ...(budget === null ? [] : ['budget.csv']),
    ...(doses ? ['doses.csv'] : []),
    ...(packages ? ['packages.csv'] : []),
  ];
}

/** All files by their names. */
export function textsOf(
  document: ComparisonDocument,
  runs: Runs,
  _language: keyof Bilingual,
): ReadonlyMap<string, string> {
  const sheets = sheetsOf(document, runs, document.seed);
  return new Map([
    ['comparison.json', `${JSON.stringify(document, null, 1)}\n`],
    ...sheets.map(({ name, rows }) => [name, csv(rows)] as const),
  ]);
}
