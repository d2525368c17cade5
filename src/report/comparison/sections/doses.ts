import { rankedBy } from '../../../analysis/comparison/compare.ts';
import type { DoseCurve } from '../../../analysis/comparison/result.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { unitText } from '../../../scenario/unitText.ts';
import { doseCurves } from '../../figures/doseCurves.ts';
import { type Chart, type Context, paragraphs, type Section } from '../block.ts';
import { signedText, sizeText } from '../number.ts';
import { headlineOf, turnMarks, turnOf } from '../reading.ts';

const words = {
  title: { en: 'More or less of a fix', zh: '剂量多少' },
  intro: {
    en: 'Each fix at all the doses that its file lists; the line starts where there is no fix. Shaded: 95 % interval of the mean difference.',
    zh: '每项改革按其文件所列全部剂量运行；曲线自无改革处开始。阴影：平均差的95%区间。',
  },
  unit: (path: string, unit: string): Bilingual => ({
    en: `Mean difference from the base over ${path}${unit === '' ? '' : ` (${unit})`}`,
    zh: `与基准的平均差，横轴为${path}${unit === '' ? '' : `（${unit}）`}`,
  }),
  finding: (title: Bilingual, low: string, from: string, high: string, to: string): Bilingual => ({
    en: `${title.en}: genuine activities ${low} at ${from}, ${high} at ${to}`,
    zh: `${title.zh}：剂量${from}时真实活动${low}，${to}时${high}`,
  }),
  dose: { en: 'Dose', zh: '剂量' },
  cost: { en: 'Cost, yuan', zh: '成本（元）' },
} as const;

/** How the outcomes answer to the dose of each fix. */
export function dosesSection({ document, language }: Context): Section {
  const titles = new Map(document.arms.map(({ name, title }) => [name, title]));
  return {
    id: 'doses',
    title: words.title[language],
    parts: [
      paragraphs(words.intro[language]),
      ...document.doses.map((curve) =>
        doseChart(curve, titles.get(curve.of) ?? { en: curve.of, zh: curve.of }, language),
      ),
    ],
  };
}

function doseChart(
  { of, path, unit: english, before, points }: DoseCurve,
  title: Bilingual,
  language: keyof Bilingual,
): Chart {
  const unit = unitText(english, language);
  const axis = language === 'en' ? `${path} (${unit})` : `${path}（${unit}）`;
  const dose = (value: number): string => sizeText('number', value);
  const at = (point: DoseCurve['points'][number] | undefined) => ({
    dose: dose(point?.dose ?? before),
    size: signedText('count', point?.effects['genuine']?.difference ?? null),
  });
  const [first, last] = [at(points[0]), at(points.at(-1))];
  const responses = rankedBy.map((outcome) => {
    const { short, style } = headlineOf(outcome);
    return {
      text: short[language],
      tick: (value: number) => signedText(style, value),
      points: points.map((point) => ({
        dose: point.dose,
        difference: point.effects[outcome]?.difference ?? null,
        interval: point.effects[outcome]?.interval ?? null,
      })),
    };
  });
  return {
    name: `dose-${of}`,
    title: words.finding(title, first.size, first.dose, last.size, last.dose)[language],
    unit: words.unit(path, unit)[language],
    sizes: ['narrow'],
    small: true,
    draw: () => doseCurves(responses, { name: unit === '' ? path : axis, before, dose }),
    table: {
      head: [
        words.dose[language],
        words.cost[language],
        ...rankedBy.map((outcome) => headlineOf(outcome).short[language]),
      ],
      numbers: true,
      rows: points.map((point) => ({
        head: dose(point.dose),
        cells: [
          sizeText('count', point.cost),
          ...rankedBy.map((outcome) => {
            const effect = point.effects[outcome];
            if (effect === undefined) return '–';
            const { style, wanted } = headlineOf(outcome);
            const turn = turnOf(wanted, effect.verdict);
            return { text: `${signedText(style, effect.difference)} ${turnMarks[turn]}`, turn };
          }),
        ],
      })),
    },
  };
}
