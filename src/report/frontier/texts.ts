import { csv } from '../../experiment/csv.ts';
import { brief } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { Cell } from '../../observers/tables/column.ts';
import { curve } from '../figures/curve.ts';
import type { Size } from '../figures/drawing.ts';
import { type Named, namedOutcomes } from '../lab/names.ts';
import { type LabFigure, labTexts } from '../lab/page.ts';
import { sourceText, timesLucks } from '../lab/source.ts';
import type { FrontierDocument } from './document.ts';
import { armTable, frontierSentences, frontierWords, frontTable, mostGain, shortName, yuan } from './words.ts';

/** Files that a frontier writes. */
export function frontierFiles(outcomes: readonly string[], arms: number, searched: boolean): readonly string[] {
  const figures = outcomes.flatMap((outcome) => [
    ...(arms > 0 ? [`arms-${outcome}`] : []),
    ...(searched ? [`packages-${outcome}`] : []),
  ]);
  return [
    'frontier.json',
    'frontier.csv',
    ...(searched ? ['packages.csv'] : []),
    'report.html',
    ...figures.map((name) => `figures/${name}.svg`),
  ];
}

const title = { en: 'What would not be regretted?', zh: '何种选择不致后悔？' } as const satisfies Bilingual;

/** All files by their names. @param arms the base and the arms by their titles */
export function frontierTexts(
  document: FrontierDocument,
  arms: readonly Named[],
  language: keyof Bilingual,
): ReadonlyMap<string, string> {
  const { outcomes, search, sets, replicates, command } = document;
  const report = {
    title: title[language],
    sentences: frontierSentences(document).map((one) => one[language]),
    figures: outcomes.flatMap(({ outcome, rows }, k) => [
      ...(rows.length > 0 ? [armFigure(document, k, language)] : []),
      ...(search === null ? [] : [packageFigure(document, outcome, k, language)]),
    ]),
    names: [...arms, ...namedOutcomes(outcomes.map(({ outcome }) => outcome))],
    source: sourceText(document, timesLucks(sets, replicates, ['set', 'sets', '组参数']), language),
    command,
  };
  return new Map([
    ['frontier.json', `${JSON.stringify(document, null, 1)}\n`],
    ['frontier.csv', csv(armSheet(document))],
    ...(search === null ? [] : [['packages.csv', csv(packageSheet(document))] as const]),
    ...labTexts(report, language),
  ]);
}

interface Mark {
  readonly cost: number;
  readonly gain: number;
  readonly chosen: boolean;
}

function drawing(marks: readonly Mark[], outcome: string, language: keyof Bilingual, size: Size) {
  const all = [...marks, { cost: 0, gain: 0, chosen: false }].filter(({ gain }) => !Number.isNaN(gain));
  const gains = all.map(({ gain }) => gain);
  const points = all.map(({ cost, gain, chosen }) => ({ x: cost, y: gain, chosen }));
  return curve(
    points,
    { name: frontierWords.cost[language], domain: [0, Math.max(1, ...all.map(({ cost }) => cost))], tick: yuan },
    {
      name: shortName(outcome)[language],
      domain: [Math.min(...gains), Math.max(...gains, Math.min(...gains) + 1e-9)],
      tick: brief,
    },
    false,
    size,
  );
}

function armFigure(document: FrontierDocument, k: number, language: keyof Bilingual): LabFigure {
  const found = document.outcomes[k] as FrontierDocument['outcomes'][number];
  const marks = found.rows.map(({ cost, gain, standing }) => ({ cost, gain, chosen: standing.kind === 'efficient' }));
  return {
    name: `arms-${found.outcome}`,
    title: frontierSentences(document)[k]?.[language] ?? found.outcome,
    unit: `${frontierWords.gain[language]}${language === 'en' ? ': ' : '：'}${found.outcome}`,
    draw: (size) => drawing(marks, found.outcome, language, size),
    table: armTable(found, document, language),
  };
}

function packageFigure(document: FrontierDocument, outcome: string, k: number, language: keyof Bilingual): LabFigure {
  const [colon, stop] = language === 'en' ? [': ', '; '] : ['：', '；'];
  const marks = (document.search?.front ?? []).map(({ cost, gains, stays }) => ({
    cost,
    gain: gains[k]?.gain ?? Number.NaN,
    chosen: stays >= 0.9,
  }));
  return {
    name: `packages-${outcome}`,
    title: mostGain(document, outcome)[language],
    unit: [
      frontierWords.gain[language],
      colon,
      outcome.replaceAll('+', ' + '),
      stop,
      frontierWords.marks[language],
    ].join(''),
    draw: (size) => drawing(marks, outcome, language, size),
    // It holds all outcomes: once is enough.
    table: k === 0 ? frontTable(document, language) : null,
  };
}

function armSheet({ outcomes, satisficing }: FrontierDocument): readonly (readonly Cell[])[] {
  const head = ['outcome', 'arm', 'cost', 'gain', 'low95', 'high95', 'stands', 'ratio', 'onFrontier'];
  return [
    [...head, 'greatestRegret', 'meanRegret', 'belowPromise', 'backfires', 'satisficing'],
    ...outcomes.flatMap(({ outcome, rows }) =>
      rows.map((row): readonly Cell[] => [
        outcome,
        row.arm,
        row.cost,
        row.gain,
        row.interval?.[0] ?? null,
        row.interval?.[1] ?? null,
        row.standing.kind,
        row.standing.kind === 'efficient' ? row.standing.ratio : null,
        row.onFrontier,
        row.greatest,
        row.mean,
        row.promise,
        row.backfires,
        satisficing.find(({ arm }) => arm === row.arm)?.share ?? null,
      ]),
    ),
  ];
}

function packageSheet({ search }: FrontierDocument): readonly (readonly Cell[])[] {
  return [
    ['package', 'cost', 'outcome', 'searched', 'gain', 'low95', 'high95', 'stays'],
    ...(search?.front ?? []).flatMap(({ name, cost, gains, stays }) =>
      gains.map(({ outcome, searched, gain, interval }): readonly Cell[] => [
        name,
        cost,
        outcome,
        searched,
        gain,
        interval?.[0] ?? null,
        interval?.[1] ?? null,
        stays,
      ]),
    ),
  ];
}
