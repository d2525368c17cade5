import { type Question, rankedBy } from '../../analysis/comparison/compare.ts';
import { headlines } from '../../analysis/comparison/headline.ts';
import type { Runs } from '../../analysis/comparison/runs.ts';
import { csv } from '../../experiment/csv.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { asInTheCase, type Saying } from '../../scenario/words/say.ts';
import { twoLedgers } from '../figures/twoLedgers.ts';
import { markupIn } from '../markup.ts';
import { chartSvg } from './block.ts';
import type { ComparisonDocument } from './document.ts';
import { chartsOf, contextOf, page, sectionsOf } from './page.ts';
import type { Pictured } from './sections/case.ts';
import { sheetsOf } from './tidy.ts';

/** Files that a comparison writes; a figure in which nothing would be drawn is left out. @param png whether the figures are wanted as PNG too */
export function filesOf(
  { arms, budget, doses, packages }: Pick<Question, 'arms' | 'budget' | 'doses' | 'packages'>,
  png = false,
): readonly string[] {
  const each = (stem: string): readonly string[] => rankedBy.map((outcome) => `${stem}-${outcome}`);
  const figures = [
    'two-ledgers',
    ...headlines.map(({ outcome }) => `difference-${outcome}`),
    ...[
      'frontier',
      'ranks',
      'variance',
      ...(budget === null ? [] : ['budget']),
      ...(packages ? ['packages'] : []),
    ].flatMap(each),
    ...['special', 'general', 'homes'].map((who) => `moved-${who}`),
    'fakes',
    ...(doses ? arms.map(({ scenario }) => `dose-${scenario.name}`) : []),
  ];
  return [
    'comparison.json',
    'report.html',
    'comparison.csv',
    'rankings.csv',
    'beats.csv',
    'runs.csv',
    ...(budget === null ? [] : ['budget.csv']),
    ...(doses ? ['doses.csv'] : []),
    ...(packages ? ['packages.csv'] : []),
    ...figures.map((name) => `figures/${name}.svg`),
    ...(png ? figures.map((name) => `figures/${name}.png`) : []),
  ];
}

/**
 * All files by their names.
 * @param pictured one run of the base, for the picture of the two ledgers
 * @param say puts the report and the figures into the words of the case; tables and JSON keep their names
 */
export function textsOf(
  document: ComparisonDocument,
  runs: Runs,
  pictured: Pictured,
  language: keyof Bilingual,
  say: Saying = asInTheCase,
): ReadonlyMap<string, string> {
  const sheets = sheetsOf(document, runs, document.seed);
  const context = contextOf(document, language);
  const charts = chartsOf(sectionsOf(context, null));
  return new Map([
    ['comparison.json', `${JSON.stringify(document, null, 1)}\n`],
    ['report.html', markupIn(page(document, pictured, language), say)],
    ...sheets.map(({ name, rows }) => [name, csv(rows)] as const),
    ['figures/two-ledgers.svg', markupIn(twoLedgers(pictured.homes, pictured.drawn, language), say)],
    ...charts.map((chart) => [`figures/${chart.name}.svg`, markupIn(chartSvg(chart, context), say)] as const),
  ]);
}
