import { NOTHING } from '../../../analysis/comparison/ranked.ts';
import type { ArmResult, Ranking } from '../../../analysis/comparison/result.ts';
import { fromTo } from '../../../measures/written.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { costEffect, isLog, type Point } from '../../figures/costEffect.ts';
import { type Chart, type Context, paragraphs, type Section } from '../block.ts';
import { plainText, signedText, sizeText } from '../number.ts';
import { codeOf, finite, headlineOf } from '../reading.ts';
import type { Table } from '../table.ts';
import { unitOf } from '../units.ts';

const words = {
  title: { en: 'What the money buys', zh: '钱买到了什么' },
  intro: (hour: number): Bilingual => ({
    en: `The frontier holds the fixes that no other one, and no mix of two others, beats for the same money; doing nothing costs nothing. An hour of the agency counts ${hour} yuan. Costs are over the whole project; most are assumptions with a wide range, and the share on the frontier is taken over their ranges and over resampled runs.`,
    zh: `效率前沿上的改革，在同样花费下没有其他改革、也没有两项的组合胜过它；不作为不花钱。机构每小时计${hour}元。成本为整个项目期合计；多数为区间较宽的假设，“在前沿上的比例”按成本区间与重抽样的运行计算。`,
  }),
  unit: (unit: string, log: boolean): Bilingual => ({
    en: `Gain in ${unit} against yuan${log ? ' (log scale)' : ''}; disc: on the frontier, diamond: beaten by a mix of two, ring: dominated; lines: range of the cost, 95 % interval of the gain`,
    zh: `增益（${unit}）与花费（元${log ? '，对数刻度' : ''}）；圆点：前沿，菱形：被两项组合胜过，圆环：被占优；线：成本范围、增益的95%区间`,
  }),
  cost: { en: 'Cost over the project, yuan', zh: '项目期成本（元）' },
  gain: { en: 'Gain', zh: '增益' },
  nothing: { en: 'nothing', zh: '不作为' },
  fix: { en: 'Fix', zh: '改革' },
  range: { en: 'Range of the cost', zh: '成本范围' },
  standing: { en: 'Standing', zh: '地位' },
  ratio: { en: 'Yuan for one more unit (ICER)', zh: '每多一单位的元数（ICER）' },
  perUnit: { en: 'Yuan a unit by itself', zh: '单独每单位元数' },
  share: { en: 'Share on the frontier', zh: '在前沿上的比例' },
  efficient: { en: 'on the frontier', zh: '在前沿上' },
  dominated: (by: string): Bilingual => ({ en: `dominated by ${by}`, zh: `被“${by}”占优` }),
  extended: (one: string, other: string): Bilingual => ({
    en: `beaten by a mix of ${one} and ${other} (extended dominance)`,
    zh: `被“${one}”与“${other}”的组合胜过（扩展占优）`,
  }),
  base: { en: 'doing nothing', zh: '不作为' },
  none: (outcome: string): Bilingual => ({
    en: `For ${outcome}, no fix does more than doing nothing for its money`,
    zh: `就${outcome}而言，没有一项改革胜过不作为`,
  }),
} as const;

/** Cost against effect for each outcome by which the fixes are ranked. */
export function frontierSection({ document, language }: Context): Section {
  const { arms, rankings, hourPrice } = document;
  return {
    id: 'frontier',
    title: words.title[language],
    parts: [
      paragraphs(words.intro(hourPrice)[language]),
      ...rankings.map((ranking) => frontierChart(arms, ranking, language)),
    ],
  };
}

function frontierChart(arms: readonly ArmResult[], ranking: Ranking, language: keyof Bilingual): Chart {
  const { outcome, wanted, standings } = ranking;
  const sign = wanted === 'more' ? 1 : -1;
  const scale = headlineOf(outcome).style === 'share' ? 100 : 1;
  const points = arms.map((arm, k): Point => {
    const effect = arm.effects[outcome];
    const ends = effect?.interval?.map((end) => sign * scale * end).sort((a, b) => a - b) ?? null;
    return {
      code: codeOf(arm),
      cost: arm.cost.total,
      costs: [arm.cost.low, arm.cost.high],
      gain: sign * scale * (effect?.difference ?? 0),
      interval: ends === null ? null : [ends[0] ?? 0, ends[1] ?? 0],
      kind: standings[k]?.kind ?? 'dominated',
    };
  });
  const unit = unitOf(outcome)[language];
  const gain = `${words.gain[language]}${language === 'en' ? `, ${unit}` : `（${unit}）`}`;
  const labels = { cost: words.cost[language], gain, nothing: words.nothing[language] };
  return {
    name: `frontier-${outcome}`,
    title: frontierTitle(arms, ranking, language),
    unit: words.unit(unit, isLog(points))[language],
    sizes: ['wide', 'narrow'],
    draw: (size) => costEffect(points, labels, size),
    table: frontierTable(arms, ranking, language),
  };
}

/** Which fixes lie on the frontier, the cheapest first. */
function frontierTitle(arms: readonly ArmResult[], { outcome, standings }: Ranking, language: keyof Bilingual): string {
  const short = headlineOf(outcome).short[language];
  const names = arms
    .filter((_, k) => standings[k]?.kind === 'efficient')
    .sort((a, b) => a.cost.total - b.cost.total)
    .map((arm) => `${codeOf(arm)} (${sizeText('count', arm.cost.total)})`);
  if (names.length === 0) return words.none(short)[language];
  return language === 'en'
    ? `For ${short}, the frontier is ${names.join(', ')} yuan`
    : `${short}的效率前沿：${names.join('、')}元`;
}

/** Fixes of the frontier first, by cost, then the others by gain. */
function frontierTable(arms: readonly ArmResult[], ranking: Ranking, language: keyof Bilingual): Table {
  const { outcome, standings, onFrontier, perUnit } = ranking;
  const { style } = headlineOf(outcome);
  const scale = style === 'share' ? 100 : 1;
  const titleOf = (name: string): string =>
    name === NOTHING ? words.base[language] : (arms.find((arm) => arm.name === name)?.title[language] ?? name);
  const yuan = (value: number | null | undefined): string => sizeText('count', finite(value));
  const place = { efficient: 0, extended: 1, dominated: 2 } as const;
  const order = arms
    .map((arm, k) => ({ arm, k, standing: standings[k] }))
    .sort(
      (a, b) =>
        place[a.standing?.kind ?? 'dominated'] - place[b.standing?.kind ?? 'dominated'] ||
        a.arm.cost.total - b.arm.cost.total,
    );
  return {
    head: [words.fix, words.gain, words.cost, words.range, words.standing, words.ratio, words.perUnit, words.share].map(
      (word) => word[language],
    ),
    numbers: true,
    rows: order.map(({ arm, k, standing }) => {
      const { total, low, high } = arm.cost;
      const text =
        standing?.kind === 'extended'
          ? words.extended(titleOf(standing.between[0]), titleOf(standing.between[1]))[language]
          : standing?.kind === 'dominated'
            ? words.dominated(titleOf(standing.by))[language]
            : words.efficient[language];
      const ratio = standing?.kind === 'efficient' ? finite(standing.ratio) : null;
      const own = finite(perUnit[k]);
      const share = finite(onFrontier[k]);
      return {
        head: arm.title[language],
        cells: [
          signedText(style, arm.effects[outcome]?.difference ?? null),
          yuan(total),
          low === high ? '–' : fromTo([yuan(low), yuan(high)], language),
          text,
          yuan(ratio === null ? null : ratio / scale),
          yuan(own === null ? null : own / scale),
          share === null ? '–' : plainText('share', share, language),
        ],
      };
    }),
  };
}
