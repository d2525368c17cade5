import { rankedBy } from '../../../analysis/comparison/compare.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { twoBars } from '../../figures/twoBars.ts';
import { type Chart, type Context, paragraphs, type Section } from '../block.ts';
import { plainText, sizeText } from '../number.ts';
import { effectsOn, headlineOf } from '../reading.ts';
import { unitOf } from '../units.ts';

const words = {
  title: { en: 'Two kinds of doubt: the parameters and luck', zh: '两种不确定：参数与运气' },
  intro: {
    en: 'An effect differs between parameter sets because nobody knows the true ones, and within a set because of luck. More replicates lessen the second only; evidence on the parameters lessens the first.',
    zh: '效应因参数组而异，因为无人知晓真实参数；同一组内则因运气而异。增加重复只减少后者；关于参数的证据才减少前者。',
  },
  single: {
    en: 'One parameter set only: luck is all that could be seen here.',
    zh: '只有一组参数：此处只能看到运气。',
  },
  unit: (unit: string): Bilingual => ({
    en: `Standard deviations of the difference in ${unit}: blue between parameter sets, orange luck within a set`,
    zh: `差值的标准差（${unit}）：蓝为参数组之间，橙为组内运气`,
  }),
  finding: (outcome: string, count: number, of: number): Bilingual => ({
    en: `${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}: the parameters matter more than luck for ${count} of ${of}`,
    zh: `${outcome}：${of}项中有${count}项参数的影响大于运气`,
  }),
  fix: { en: 'Fix', zh: '改革' },
  between: { en: 'Between sets', zh: '参数组之间' },
  within: { en: 'Luck within a set', zh: '组内运气' },
} as const;

/** Both variances of the effects by which the fixes are ranked. */
export function varianceSection({ document, language }: Context): Section {
  const { arms, sets } = document;
  const charts = rankedBy.flatMap((outcome): Chart[] => {
    const { style, short } = headlineOf(outcome);
    const rows = effectsOn(arms, outcome).flatMap(({ arm: { title }, effect: { betweenSets, withinSets } }) =>
      betweenSets === null || withinSets === null || betweenSets + withinSets === 0
        ? []
        : [{ title, amounts: [betweenSets, withinSets] as const }],
    );
    if (rows.length === 0) return [];
    rows.sort((a, b) => b.amounts[0] - a.amounts[0]);
    const size = (value: number): string => plainText(style, value, language);
    const stronger = rows.filter(({ amounts: [between, within] }) => between > within).length;
    return [
      {
        name: `variance-${outcome}`,
        title: words.finding(short[language], stronger, rows.length)[language],
        unit: words.unit(unitOf(outcome)[language])[language],
        sizes: ['wide', 'narrow'],
        draw: (drawn) =>
          twoBars(
            rows.map(({ title, amounts }) => ({
              label: title[language],
              value: amounts.map((one) => sizeText(style, one)).join(' / '),
              amounts,
            })),
            size,
            drawn,
          ),
        table: {
          head: [words.fix, words.between, words.within].map((word) => word[language]),
          numbers: true,
          rows: rows.map(({ title, amounts }) => ({ head: title[language], cells: amounts.map(size) })),
        },
      },
    ];
  });
  return {
    id: 'variance',
    title: words.title[language],
    parts: [paragraphs(sets > 1 ? words.intro[language] : words.single[language]), ...charts],
  };
}
