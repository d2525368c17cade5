import type { Effect } from '../../../analysis/comparison/effect.ts';
import { headlines } from '../../../analysis/comparison/headline.ts';
import { quantile } from '../../../measures/statistics/quantile.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { type Context, paragraphs, type Section } from '../block.ts';
import { plainText, sizeText } from '../number.ts';
import { effectsOn } from '../reading.ts';
import { table } from '../table.ts';

const words = {
  title: { en: 'What could not be concluded', zh: '未能得出的结论' },
  none: {
    en: 'Every difference of the league table is settled by these runs.',
    zh: '这些运行已确定一览表中的全部差值。',
  },
  intro: {
    en: 'These differences are neither surely more nor less nor about the same. The third column says how many times as many parameter sets would settle half of them if the means stay where they are; the fourth, how much of the doubt is luck: that part more replicates of the same sets lessen too.',
    zh: '下列差值既非确实增减，也非大致相同。第三列为均值不变时，使其中一半得以确定所需参数组的倍数；第四列为不确定性中运气所占比例：同一参数组增加重复即可减少这一部分。',
  },
  notShown: {
    en: 'Undefined pairs are left out of the means: where a share has nothing to be a share of, it has no value.',
    zh: '无定义的配对不计入均值：分母为零的比例没有数值。',
  },
  outcome: { en: 'Outcome', zh: '指标' },
  fixes: { en: 'Not settled for', zh: '未定的改革' },
  times: { en: 'Sets needed, times', zh: '所需参数组倍数' },
  luck: { en: 'Part of luck', zh: '运气所占' },
  undefined: { en: 'Undefined pairs', zh: '无定义配对' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Outcomes that the runs leave open, and what more runs would help. */
export function openSection({ document, language }: Context): Section {
  const { arms } = document;
  const rows = headlines.flatMap(({ outcome, short }) => {
    const open = effectsOn(arms, outcome).filter(({ effect }) => effect.verdict === 'undecided');
    if (open.length === 0) return [];
    const times = middle(open.map(({ effect }) => timesNeeded(effect)));
    const luck = middle(open.map(({ arm, effect }) => partOfLuck(effect, arm.replicates)));
    const undefinedPairs = open.reduce((sum, { effect }) => sum + effect.undefined, 0);
    return [
      {
        head: short[language],
        cells: [
          open.map(({ arm }) => arm.title[language]).join(language === 'en' ? '; ' : '；'),
          times === null ? '–' : times > 99 ? '> 99' : sizeText('number', Math.max(1.1, times)),
          luck === null ? '–' : plainText('share', luck, language),
          String(undefinedPairs),
        ],
      },
    ];
  });
  const title = words.title[language];
  if (rows.length === 0) return { id: 'open', title, parts: [paragraphs(words.none[language])] };
  const head = [words.outcome, words.fixes, words.times, words.luck, words.undefined].map((word) => word[language]);
  return {
    id: 'open',
    title,
    parts: [
      paragraphs(words.intro[language]),
      table({ head, rows, numbers: false }, title),
      paragraphs(words.notShown[language]),
    ],
  };
}

/**
 * By how much the number of independent units must grow for the interval, which shrinks with its root, to leave out zero or to come to
 * lie within the band, the mean staying where it is; null where nothing is known of it.
 */
export function timesNeeded({
  difference,
  interval,
  same,
}: Pick<Effect, 'difference' | 'interval' | 'same'>): number | null {
  if (difference === null || interval === null) return null;
  const half = (interval[1] - interval[0]) / 2;
  const size = Math.abs(difference);
  const toZero = size === 0 ? Number.POSITIVE_INFINITY : half / size;
  const toBand = same !== null && same > size ? half / (same - size) : Number.POSITIVE_INFINITY;
  return Math.min(toZero, toBand) ** 2;
}

/** Part of the variance of a set's mean that is luck; null where it is not known. */
export function partOfLuck(
  { betweenSets, withinSets }: Pick<Effect, 'betweenSets' | 'withinSets'>,
  replicates: number,
): number | null {
  if (betweenSets === null || withinSets === null) return null;
  const luck = withinSets ** 2 / replicates;
  const all = luck + betweenSets ** 2;
  return all === 0 ? null : luck / all;
}

function middle(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : quantile(Float64Array.from(known), 0.5);
}
