import { patternTable } from '../../analysis/patterns/patternTable.ts';
import { written } from '../../measures/written.ts';
import { chart } from '../../report/patterns/chart.ts';
import type { PatternsDocument } from '../../report/patterns/document.ts';
import type { Document } from '../document.ts';
import { matrixSection } from './ablationSection.ts';
import { calibrationDocuments, calibrationSection } from './calibrationSection.ts';
import { commands } from './commands.ts';
import { failures } from './failures.ts';
import { ledgerSection } from './ledgerSection.ts';
import { otherReadingSection } from './otherReadingSection.ts';
import { predictive } from './predictive.ts';
import type { ValidationResults } from './results.ts';
import { varianceSection } from './varianceSection.ts';

const pictures = 'docs/pictures/validation';

/** `docs/validation.md` and its pictures. */
export function validationDocuments(results: ValidationResults): readonly Document[] {
  const { ensemble, otherEnsemble, patterns, otherReading, studies } = results;
  const beside = { series: patterns.series, target: patterns.target };
  const charts = patterns.patterns
    .filter(({ strength }) => strength !== 'check')
    .map((pattern) => ({ path: `${pictures}/${pattern.id}.svg`, text: `${chart(pattern, beside, 'en')}\n` }));
  const chapters: readonly (readonly [title: string, text: string])[] = [
    ['What was used, what was held out', `${used}\n\n${ledgerSection()}`],
    ['Calibration: what the case identifies', calibrationSection(ensemble)],
    ['Every pattern over the ensemble', predictive(patterns)],
    [
      'The other reading of 1,768',
      otherReadingSection(ensemble, otherEnsemble, patterns.patterns, otherReading.patterns),
    ],
    ['How formal is H City?', formalization(patterns)],
    ['What fails, and why', failures(patterns.patterns, results.invitations.summary)],
    ['One mechanism off at a time', studies.ablations === null ? '' : matrixSection(studies.ablations, studies.seed)],
    ['Rival explanations', studies.rivals === null ? '' : matrixSection(studies.rivals, studies.seed)],
    ['Whose doing are the differences?', studies.variance === null ? '' : varianceSection(studies.variance)],
    ['The patterns in pictures', charts.map(({ path }) => picture(path)).join('\n\n')],
  ];
  const text = [intro(patterns), ...chapters.map(([title, body]) => `## ${title}\n\n${body}`)].join('\n\n');
  return [
    { path: 'docs/validation.md', text: `${text}\n` },
    ...charts,
    ...calibrationDocuments(ensemble, `${pictures}/identification.svg`),
    ...calibrationDocuments(otherEnsemble, `${pictures}/identification-distinct.svg`),
  ];
}

function intro({ lastmeter, fingerprint, seed }: PatternsDocument): string {
  const lines = Object.values(commands).map(({ args }) => `    lastmeter ${args.join(' ')}`);
  return [
    '# Does it reproduce the case?',
    'Written by `npm run validation`; nothing in it is typed in but the words. It runs these commands, which anybody can run alone:',
    lines.join('\n'),
    `Program ${lastmeter}, scenario \`${fingerprint.slice(0, 12)}\`, seed \`${seed}\`.`,
  ].join('\n\n');
}

const used = [
  'Parameters are fitted to five of the patterns and to nothing else (what to is said below). The rest are held out, but a pattern that',
  'somebody saw before a change of the model proves less than one that nobody saw: this is the ledger. A held-out pattern becomes',
  '*used* as soon as an equation or a fixed value was changed after seeing it.',
].join('\n');

/** The index is not in the paper: all that can be said of it is a band (P3). */
function formalization({ patterns }: PatternsDocument): string {
  const figure = patterns.find(({ id }) => id === 'P3')?.figures[0];
  const [low, high] = figure?.band ?? [null, null];
  const share = (value: number | null | undefined) => written(value ?? null, 'share', 'en');
  return [
    'The share of accepted uploads that show no genuine activity is nowhere in the paper. Over the ensemble its median is',
    `${share(figure?.estimate)}, and 90 % of the runs lie between ${share(low)} and ${share(high)}. That band is what the program can say; its middle is`,
    'no measurement of H City.',
  ].join('\n');
}

function picture(path: string): string {
  const id = path.split('/').at(-1)?.replace('.svg', '') ?? '';
  const title = patternTable.find((pattern) => pattern.id === id)?.title.en ?? '';
  return `![${id} ${title}](${path.replace('docs/', '')})`;
}
