import type { ArmResult, Ranking } from '../../../analysis/comparison/result.ts';
import { fromTo } from '../../../measures/written.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { ranges } from '../../figures/ranges.ts';
import { type Chart, type Context, paragraphs, type Section } from '../block.ts';
import { plainText, sizeText } from '../number.ts';
import { codeOf, finite, headlineOf } from '../reading.ts';
import { table } from '../table.ts';

const words = {
  title: { en: 'Choosing before one knows: regret and rank', zh: '不知情时的选择：后悔与排名' },
  intro: (sets: number): Bilingual => ({
    en: `Which of the ${sets} parameter sets is the true one, nobody knows. Regret is how far a fix lies behind the best one of a set. A fix does well enough in a set where it gains more than "about the same". The table also says how often a fix beats the next one on the same luck.`,
    zh: `${sets}组参数中哪一组为真，无人知晓。后悔值为一项改革在某组参数中落后于最优者的程度；增益超过“大致相同”即为够好。表中并列出在相同运气下胜过后一名的频率。`,
  }),
  alone: {
    en: 'There is one fix only: nothing to rank it against.',
    zh: '只有一项改革：无从排名。',
  },
  unit: {
    en: 'Rank over the resamples, 1 the best: median and central 90 %; at the right the share in which it is the best',
    zh: '重抽样中的排名，1为最优：中位数与中间90%；右侧为居首的比例',
  },
  settled: (name: string, share: string, outcome: string): Bilingual => ({
    en: `By ${outcome}, “${name}” comes first in ${share} of the resamples`,
    zh: `按${outcome}，“${name}”在${share}的重抽样中居首`,
  }),
  fix: { en: 'Fix', zh: '改革' },
  greatest: { en: 'Greatest regret', zh: '最大后悔值' },
  mean: { en: 'Mean regret', zh: '平均后悔值' },
  satisfies: { en: 'Does well enough in', zh: '够好的参数组' },
  first: { en: 'Comes first', zh: '居首' },
  rank: { en: 'Rank (median, 90 %)', zh: '排名（中位数，90%）' },
  next: { en: 'Beats the next in the table', zh: '胜过表中后一名' },
  matrix: (outcome: string): Bilingual => ({
    en: `How often the row beats the column on the same luck: ${outcome}`,
    zh: `相同运气下行胜过列的频率：${outcome}`,
  }),
} as const;

/** Fixes of the matrix of who beats whom: more would be no table that anybody reads. */
const MATRIX = 12;

/** Regret, satisficing and the stability of ranks. */
export function regretSection({ document, language }: Context): Section {
  const { arms, rankings, sets } = document;
  const title = words.title[language];
  if (arms.length < 2) return { id: 'regret', title, parts: [paragraphs(words.alone[language])] };
  return {
    id: 'regret',
    title,
    parts: [
      paragraphs(words.intro(sets)[language]),
      ...rankings.map((ranking) => rankChart(arms, ranking, language)),
      ...rankings.slice(0, 1).map((ranking) => matrix(arms, ranking, language)),
    ],
  };
}

interface Placed {
  readonly arm: ArmResult;
  readonly k: number;
  readonly rank: readonly [number, number, number];
  readonly first: number;
}

/** Fixes by their median rank. */
function placed(arms: readonly ArmResult[], { places }: Ranking): readonly Placed[] {
  return arms
    .flatMap((arm, k) => {
      const place = places[k];
      const rank = place?.rank.map(finite) ?? [];
      const [low = null, median = null, high = null] = rank;
      if (low === null || median === null || high === null) return [];
      return [{ arm, k, rank: [low, median, high] as const, first: finite(place?.first) ?? 0 }];
    })
    .sort((a, b) => a.rank[1] - b.rank[1] || b.first - a.first);
}

function rankChart(arms: readonly ArmResult[], ranking: Ranking, language: keyof Bilingual): Chart {
  const { outcome, regrets, satisfies, beats } = ranking;
  const { style, short } = headlineOf(outcome);
  const order = placed(arms, ranking);
  const top = [...order].sort((a, b) => b.first - a.first)[0];
  const share = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : plainText('share', value, language);
  const rank = (value: number) => sizeText('number', value);
  return {
    name: `ranks-${outcome}`,
    title: words.settled(top?.arm.title[language] ?? '–', share(top?.first), short[language])[language],
    unit: words.unit[language],
    sizes: ['wide', 'narrow'],
    draw: (size) =>
      ranges(
        order.map(({ arm, rank: [low, middle, high], first }) => ({
          label: arm.title[language],
          value: share(first),
          middle,
          ends: [low, high],
        })),
        rank,
        size,
      ),
    table: {
      head: [words.fix, words.greatest, words.mean, words.satisfies, words.first, words.rank, words.next].map(
        (word) => word[language],
      ),
      numbers: true,
      rows: order.map(({ arm, k, first, rank: [low, middle, high] }, place) => {
        const next = order[place + 1];
        return {
          head: arm.title[language],
          cells: [
            plainText(style, finite(regrets[k]?.greatest), language),
            plainText(style, finite(regrets[k]?.mean), language),
            share(finite(satisfies[k])),
            share(first),
            `${rank(middle)} (${fromTo([rank(low), rank(high)], language)})`,
            next === undefined ? '–' : share(finite(beats[k]?.[next.k])),
          ],
        };
      }),
    },
  };
}

function matrix(arms: readonly ArmResult[], ranking: Ranking, language: keyof Bilingual): string {
  const { short } = headlineOf(ranking.outcome);
  const order = placed(arms, ranking).slice(0, MATRIX);
  const name = words.matrix(short[language])[language];
  const rows = order.map(({ arm, k }) => ({
    head: arm.title[language],
    cells: order.map((other) => {
      if (other.k === k) return '';
      const share = finite(ranking.beats[k]?.[other.k]);
      return share === null ? '–' : plainText('share', share, language);
    }),
  }));
  return `<h3>${name}</h3>${table({ head: [words.fix[language], ...order.map(({ arm }) => codeOf(arm))], rows, numbers: true }, name)}`;
}
