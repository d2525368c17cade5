import type { Runs } from '../../analysis/comparison/runs.ts';
import { setMeans } from '../../analysis/comparison/runs.ts';
import type { Method, SensitivityDesign } from '../../analysis/sensitivity/sensitivity.ts';
import { csv } from '../../experiment/csv.ts';
import { brief, decimal, fromTo, percent } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { Cell } from '../../observers/tables/column.ts';
import { indexChart } from '../figures/indices.ts';
import { settlingChart } from '../figures/settling.ts';
import { type Named, namedFactors, namedOutcomes } from '../lab/names.ts';
import { type LabFigure, labTexts } from '../lab/page.ts';
import { sourceText } from '../lab/source.ts';
import type { OutcomeRows, SensitivityDocument } from './document.ts';
import { factorName, sensitivitySentences, subject, sensitivityWords as words } from './words.ts';

/** Files that a sensitivity study writes. */
export function sensitivityFiles(outcomes: readonly string[], method: Method): readonly string[] {
  return [
    'sensitivity.json',
    'sensitivity.csv',
    'convergence.csv',
    'points.csv',
    'report.html',
    ...outcomes.map((outcome) => `figures/${outcome}.svg`),
    ...(method === 'sobol' ? outcomes.map((outcome) => `figures/${outcome}-convergence.svg`) : []),
  ];
}

const titles = {
  sobol: { en: "What drives it? Sobol' indices", zh: '什么驱动了它？Sobol指数' },
  morris: { en: 'What drives it? Morris screening', zh: '什么驱动了它？Morris筛选' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const units = {
  sobol: {
    en: 'share of the variance; circle: alone and with others, with its 95 % interval; ring: alone',
    zh: '方差份额；实心圆：单独及连同他者（含95%区间）；空心圆：单独',
  },
  morris: {
    en: 'circle: mean size of the effect over the whole range, with its 95 % interval; ring: its spread',
    zh: '实心圆：整个范围上影响的平均幅度（含95%区间）；空心圆：其离散',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const made = {
  sobol: (sample: number, replicates: number, runs: number): Bilingual => ({
    en: `a Sobol' sample of ${sample} blocks, ${replicates} ${replicates === 1 ? 'luck' : 'lucks'} a point, ${decimal(runs, 0)} runs`,
    zh: `Sobol样本${sample}组，每点${replicates}种运气，共${decimal(runs, 0)}次运行`,
  }),
  morris: (sample: number, replicates: number, runs: number): Bilingual => ({
    en: `${sample} Morris trajectories, ${replicates} ${replicates === 1 ? 'luck' : 'lucks'} a point, ${decimal(runs, 0)} runs`,
    zh: `Morris轨迹${sample}条，每点${replicates}种运气，共${decimal(runs, 0)}次运行`,
  }),
} as const;

/** All files by their names. @param arms the scenario, and the arm where there is one, by their titles */
export function sensitivityTexts(
  document: SensitivityDocument,
  arms: readonly Named[],
  design: SensitivityDesign,
  runs: Runs,
  language: keyof Bilingual,
): ReadonlyMap<string, string> {
  const { method, sample, replicates, runs: count, command, outcomes } = document;
  const report = {
    title: titles[method][language],
    sentences: outcomes.flatMap((found) => sensitivitySentences(found, document).map((one) => one[language])),
    figures: outcomes.flatMap((found) => [figureOf(found, document, language), ...settling(found, language)]),
    names: [
      ...arms,
      ...namedOutcomes(outcomes.map(({ outcome }) => outcome)),
      ...namedFactors(document.factors.map(({ path }) => path)),
    ],
    source: sourceText(document, made[method](sample, replicates, count), language),
    command,
  };
  return new Map([
    ['sensitivity.json', `${JSON.stringify(document, null, 1)}\n`],
    ['sensitivity.csv', csv(indexSheet(document))],
    ['convergence.csv', csv(stageSheet(document))],
    ['points.csv', csv(pointSheet(document, design, runs))],
    ...labTexts(report, language),
  ]);
}

function figureOf(found: OutcomeRows, document: SensitivityDocument, language: keyof Bilingual): LabFigure {
  const { method } = document;
  const write = (value: number) => (method === 'sobol' ? percent(value, language) : brief(value));
  const rows = found.rows.map(({ factor, weight, first, sigma }) => ({
    label: factorName(factor, language),
    value: write(weight.value),
    weight: weight.value,
    interval: weight.interval,
    other: first?.value ?? sigma,
  }));
  return {
    name: found.outcome,
    title: sensitivitySentences(found, document)[0]?.[language] ?? subject(found, document)[language],
    unit: units[method][language],
    draw: (size) => indexChart(rows, write, size),
    table: tableOf(found, document, language),
  };
}

/** Factors whose way is drawn: more would hide each other. */
const DRAWN = 5;

/** How the total indices of the strongest factors move as the sample grows; nothing where there are no stages. */
function settling({ outcome, rows, stages }: OutcomeRows, language: keyof Bilingual): readonly LabFigure[] {
  if (stages.length < 2) return [];
  const lines = rows.slice(0, DRAWN).map(({ factor }, k) => ({
    label: factorName(factor, language),
    values: stages.map(({ totals }) => totals[k] ?? Number.NaN),
  }));
  const samples = stages.map(({ sample }) => sample);
  return [
    {
      name: `${outcome}-convergence`,
      title: words.settles[language].replace('{}', outcome),
      unit: words.settlesUnit[language],
      draw: (size) => settlingChart(samples, lines, (share) => percent(share, language), words.blocks[language], size),
      table: null,
    },
  ];
}

/** The table of an outcome, on a page and on a terminal. */
export function tableOf({ rows }: OutcomeRows, { method }: SensitivityDocument, language: keyof Bilingual) {
  const sobol = method === 'sobol';
  const write = (value: number) => (sobol ? percent(value, language) : brief(value));
  const ends = (pair: readonly [number, number]) => fromTo(pair.map(write), language);
  const weight = sobol ? words.total : words.muStar;
  return {
    head: [
      words.factor[language],
      ...[weight, words.interval, ...(sobol ? [words.first, words.interval] : [words.mu, words.sigma])].map(
        (word) => word[language],
      ),
    ],
    rows: rows.map((row) => ({
      head: factorName(row.factor, language),
      cells: [
        write(row.weight.value),
        ends(row.weight.interval),
        ...(row.first === null
          ? [brief(row.mu ?? Number.NaN), brief(row.sigma ?? Number.NaN)]
          : [write(row.first.value), ends(row.first.interval)]),
      ],
    })),
    numbers: true,
  };
}

function indexSheet({ outcomes, method }: SensitivityDocument): readonly (readonly Cell[])[] {
  const estimates =
    method === 'sobol' ? ['total', 'totalLow95', 'totalHigh95'] : ['muStar', 'muStarLow95', 'muStarHigh95'];
  const others = method === 'sobol' ? ['first', 'firstLow95', 'firstHigh95'] : ['mu', 'sigma'];
  const body = outcomes.flatMap(({ outcome, rows }) =>
    rows.map(({ factor, weight, first, mu, sigma }): readonly Cell[] => [
      outcome,
      factor,
      weight.value,
      ...weight.interval,
      ...(first === null ? [mu, sigma] : [first.value, ...first.interval]),
    ]),
  );
  return [['outcome', 'factor', ...estimates, ...others], ...body];
}

function stageSheet({ outcomes }: SensitivityDocument): readonly (readonly Cell[])[] {
  const body = outcomes.flatMap(({ outcome, rows, stages }) =>
    stages.flatMap(({ sample, totals }) =>
      rows.map(({ factor }, k): readonly Cell[] => [outcome, sample, factor, totals[k] ?? null]),
    ),
  );
  return [['outcome', 'sample', 'factor', 'total'], ...body];
}

/** Every point with its values: means over its lucks; with an arm, of both. */
function pointSheet(
  { factors, outcomes, arm }: SensitivityDocument,
  { points }: SensitivityDesign,
  runs: Runs,
): readonly (readonly Cell[])[] {
  const names = outcomes.map(({ outcome }) => outcome);
  const arms = arm === null ? [0] : [0, 1];
  const columns = arms.flatMap((k) => names.map((name) => setMeans(runs.column(k, name), runs.design)));
  const heads = arms.flatMap((k) => names.map((name) => (k === 0 ? name : `${name}Arm`)));
  return [
    ['point', 'replicate', ...factors.map(({ path }) => path), ...heads],
    ...points.map(({ set, replicates }, k): readonly Cell[] => [
      k + 1,
      replicates[0] ?? null,
      ...factors.map(({ path }) => set[path] as number),
      ...columns.map((column) => column[k] as number),
    ]),
  ];
}
