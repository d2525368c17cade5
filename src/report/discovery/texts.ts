import type { Runs } from '../../analysis/comparison/runs.ts';
import { isInside } from '../../analysis/discovery/box.ts';
import { valuesOf } from '../../analysis/discovery/study.ts';
import type { StudyPoint } from '../../analysis/factors/study.ts';
import { csv } from '../../experiment/csv.ts';
import { decimal, percent } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { Cell } from '../../observers/tables/column.ts';
import { curve } from '../figures/curve.ts';
import { type Named, namedFactors, namedOutcomes } from '../lab/names.ts';
import { type LabFigure, labTexts } from '../lab/page.ts';
import { sourceText, timesLucks } from '../lab/source.ts';
import type { DiscoveryDocument } from './document.ts';
import { boundsText, boxText, discoverySentences, treeLines } from './words.ts';

/** Files that a discovery writes at most. @param boxes that were asked for */
export function discoveryFiles(boxes: number): readonly string[] {
  const figures = Array.from({ length: boxes }, (_, k) => `figures/trade-off-${k + 1}.svg`);
  return ['discovery.json', 'boxes.csv', 'trade-off.csv', 'points.csv', 'report.html', ...figures];
}

const words = {
  title: { en: 'Where does it hold?', zh: '它在何处成立？' },
  coverage: { en: 'coverage: share of the cases in the box', zh: '覆盖率：区域内情形之占比' },
  density: { en: 'density: share of the box in which it holds', zh: '密度：区域内成立之占比' },
  unit: {
    en: 'each point a box of the peeling, judged on held-out points; the large one is the answer before weak bounds were dropped',
    zh: '每点为一次剥离的区域，由留出点检验；大点为去除弱界限前的答案',
  },
  factor: { en: 'factor', zh: '因素' },
  bounds: { en: 'bounds', zh: '界限' },
  quasiP: { en: 'quasi-p', zh: '准p值' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** All files by their names. @param arms scenarios by their titles, @param answers whether the condition holds, point by point */
export function discoveryTexts(
  document: DiscoveryDocument,
  arms: readonly Named[],
  points: readonly StudyPoint[],
  runs: Runs,
  answers: readonly (boolean | null)[],
  language: keyof Bilingual,
): ReadonlyMap<string, string> {
  const { sample, replicates, command, tree } = document;
  const report = {
    title: `${words.title[language]} ${document.condition}`,
    sentences: [
      ...discoverySentences(document).map((one) => one[language]),
      ...(tree === null
        ? []
        : [
            treeLines(tree, document, language)
              .map((line) => line.trim())
              .join(language === 'en' ? '; ' : '；'),
          ]),
    ],
    figures: document.boxes.map((_, k) => figureOf(document, k, language)),
    names: [
      ...arms,
      ...namedOutcomes(document.medians.map(({ name }) => name)),
      ...namedFactors(document.factors.map(({ path }) => path)),
    ],
    source: sourceText(document, timesLucks(sample, replicates, ['point', 'points', '个点']), language),
    command,
  };
  return new Map([
    ['discovery.json', `${JSON.stringify(document, null, 1)}\n`],
    ['boxes.csv', csv(boxSheet(document))],
    ['trade-off.csv', csv(curveSheet(document))],
    ['points.csv', csv(pointSheet(document, points, runs, answers))],
    ...labTexts(report, language),
  ]);
}

function figureOf(document: DiscoveryDocument, k: number, language: keyof Bilingual): LabFigure {
  const scenario = document.boxes[k] as DiscoveryDocument['boxes'][number];
  const { curve: stages, restrictions } = scenario;
  const f1 = ({ coverage, density }: { coverage: number; density: number }) =>
    (coverage * density) / (coverage + density) || 0;
  const best = Math.max(...stages.map(({ fit }) => f1(fit)));
  const share = (value: number) => percent(value, language);
  const shown = stages.filter(({ fit }) => !Number.isNaN(fit.density));
  return {
    name: `trade-off-${k + 1}`,
    title: boxText(scenario, document, language),
    unit: words.unit[language],
    draw: (size) =>
      curve(
        shown.map(({ fit }) => ({ x: fit.coverage, y: fit.density, chosen: f1(fit) === best })),
        { name: words.coverage[language], domain: [0, 1], tick: share },
        { name: words.density[language], domain: [0, 1], tick: share },
        true,
        size,
      ),
    table: {
      head: [words.factor[language], words.bounds[language], words.quasiP[language]],
      rows: restrictions.map(({ factor, low, high, quasiP }) => ({
        head: document.factors[factor]?.path ?? '',
        cells: [boundsText(low, high, language), quasiP < 0.001 ? '< 0.001' : decimal(quasiP, 3)],
      })),
      numbers: true,
    },
  };
}

function boxSheet({ boxes, factors }: DiscoveryDocument): readonly (readonly Cell[])[] {
  const open = (bound: number): Cell => (Number.isFinite(bound) ? bound : null);
  const body = boxes.flatMap(({ restrictions, fit }, k) =>
    restrictions.map(({ factor, low, high, quasiP }): readonly Cell[] => [
      k + 1,
      factors[factor]?.path ?? '',
      open(low),
      open(high),
      quasiP,
      fit.coverage,
      fit.density,
      fit.mass,
    ]),
  );
  return [['box', 'factor', 'low', 'high', 'quasiP', 'coverage', 'density', 'mass'], ...body];
}

function curveSheet({ boxes }: DiscoveryDocument): readonly (readonly Cell[])[] {
  const body = boxes.flatMap(({ curve: stages }, k) =>
    stages.map(({ fit }, step): readonly Cell[] => [k + 1, step, fit.coverage, fit.density, fit.mass]),
  );
  return [['box', 'step', 'coverage', 'density', 'mass'], ...body];
}

/** Every point: its values, what the condition reads, whether it holds, and the box it lies in (the first one). */
function pointSheet(
  { factors, boxes, arm, medians }: DiscoveryDocument,
  points: readonly StudyPoint[],
  runs: Runs,
  answers: readonly (boolean | null)[],
): readonly (readonly Cell[])[] {
  const uses = medians.map(({ name }) => name);
  const columns = uses.map((name) => valuesOf(name, runs, arm === null ? 1 : 2));
  const all = { columns: factors.map(({ path }) => Float64Array.from(points, ({ set }) => set[path] as number)) };
  return [
    ['point', ...factors.map(({ path }) => path), ...uses, 'holds', 'box'],
    ...points.map((_, row): readonly Cell[] => {
      const box = boxes.findIndex((one) => isInside(all, one.box, row));
      return [
        row + 1,
        ...all.columns.map((column) => column[row] as number),
        ...columns.map((column) => column[row] as number),
        answers[row] ?? null,
        box < 0 ? null : box + 1,
      ];
    }),
  ];
}
