import { gapGrowth } from '../../measures/matthew.ts';
import { outcomeOf } from '../../measures/outcome.ts';
import { pairedOutcomes } from '../../measures/outcomes.ts';
import { above, as, count, judged, of, told } from './figure.ts';
import { giftedHomes, giftWorth, meanOver } from './gifted.ts';
import type { Arms, Pattern } from './pattern.ts';

/** Replicates that the test of the lucky start needs. */
const pairs = 40;
/** Sarle's coefficient of a uniform spread: more speaks for two camps. */
const uniform = 5 / 9;

/** Where the agency puts its visits, and what follows. */
export const agencyPatterns: readonly Pattern[] = [
  {
    id: 'P12',
    rows: ['S76'],
    title: { en: 'Tilt of support', zh: '支持倾斜' },
    definition: {
      en: "Share of the agency's visits that the best-supported fifth of homes gets, minus the same where the agency is paid for counts only, on the same luck; and the correlation of a home's support with the agency's first belief about it.",
      zh: '获支持最多的五分之一儿童之家所占机构走访份额，减机构只按次数获酬时的同一份额（同一随机运气）；各家所获支持与机构最初信念的相关。',
    },
    strength: 'strong',
    use: 'fitted',
    controls: ['completionOnly'],
    figures: [
      judged(
        'aboveCompletionOnly',
        as.points,
        { least: 0.1 },
        ['top share above counts-only', '高于只计次数对照'],
        above('supportTopShare', 'completionOnly'),
      ),
      judged(
        'belief',
        as.index,
        { least: 0.4, open: true },
        ['support with first belief', '支持与最初信念的相关'],
        of('supportBelief'),
      ),
      told('topShare', as.share, ['share of the top fifth', '前五分之一份额'], of('supportTopShare')),
      told('gini', as.index, ['Gini of support', '支持的基尼系数'], of('supportGini')),
    ],
  },
  {
    id: 'P13',
    rows: ['S81'],
    title: { en: 'Matthew dynamic', zh: '马太效应' },
    definition: {
      en: 'The test is the lucky start: a fifth of the homes, drawn by lot, get four more visits in quarter 1 only; what the gift is still worth in quarter 4 (genuine activities per drawn home, against the same homes without it) over the same under equal sharing, as a ratio of means over at least 40 paired replicates; for an agency paid for counts only the ratio is below 1. Descriptions: growth from quarter 1 to 4 of the gap between homes first believed best and worst, and of the standard deviation over homes, each minus its value under equal sharing.',
      zh: '检验为幸运开局：抽签选出五分之一的儿童之家，仅首季度各多获四次走访；馈赠在第四季度的余效（每家真实活动与无馈赠时之差）与平均分配下的同一余效之比，取至少40次配对重复的均值之比；机构只按次数获酬时该比小于1。描述性指标：最初最被看好与最不被看好者差距自第一至第四季度的增长，以及标准差之比，各减平均分配下的数值。',
    },
    strength: 'strong',
    use: 'heldOut',
    controls: ['completionOnly', 'equalShare', 'luckyStart', 'luckyStartEqual', 'luckyStartCompletionOnly'],
    figures: [
      judged(
        'luckyStart',
        as.ratio,
        { least: 1.5 },
        ['lucky start, over equal sharing', '幸运开局与平均分配之比'],
        (arms) => giftWorth(arms, arms.luckyStart, arms.base, 3),
        { by: (arms) => giftWorth(arms, arms.luckyStartEqual, arms.equalShare, 3), replicates: pairs },
      ),
      judged(
        'luckyStartCounts',
        as.ratio,
        { most: 1, open: true },
        ['the same, paid for counts', '同上，机构只按次数获酬'],
        (arms) => giftWorth(arms, arms.luckyStartCompletionOnly, arms.completionOnly, 3),
        { by: (arms) => giftWorth(arms, arms.luckyStartEqual, arms.equalShare, 3), replicates: pairs },
      ),
      judged(
        'growth',
        count('activities', 'index'),
        { least: 0, open: true },
        ['growth of the gap', '差距的增长'],
        ({ base, equalShare }) => paired('matthewGrowth', base, equalShare),
        { decides: false },
      ),
      told('ownGrowth', count('activities', 'index'), ['growth in the run itself', '本身的增长'], ({ base }) =>
        gapGrowth(base),
      ),
      told('deviation', as.index, ['SD ratio above equal sharing', '标准差之比高于平均分配'], ({ base, equalShare }) =>
        paired('deviationRatioExcess', base, equalShare),
      ),
    ],
  },
  {
    id: 'S82',
    rows: ['S82'],
    title: { en: 'Two-way encouragement', zh: '双向激励' },
    definition: {
      en: 'The loop, both ways, seen in the homes that a lot favours with visits in quarter 1: their directors hold the work to be worth more at the end than without the gift, and the agency gives them more visits in quarters 2-4 than without it.',
      zh: '以首季度中签的儿童之家检验双向循环：与无馈赠时相比，其主任期末价值认同更高，且第二至第四季度从机构获得更多走访。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: ['equalShare', 'luckyStart', 'luckyStartEqual'],
    figures: [
      judged(
        'value',
        count('share', 'index'),
        { least: 0, open: true },
        ['value identification gained', '价值认同的提升'],
        (arms) =>
          meanOver(giftedHomes(arms), (home) => valueAtEnd(arms.luckyStart, home) - valueAtEnd(arms.base, home)),
        { statistic: 'mean' },
      ),
      judged(
        'visits',
        count('visits', 'index'),
        { least: 0, open: true },
        ['later visits drawn', '后续吸引的走访'],
        (arms) =>
          meanOver(giftedHomes(arms), (home) => laterVisits(arms.luckyStart, home) - laterVisits(arms.base, home)),
        { statistic: 'mean' },
      ),
    ],
  },
  {
    id: 'S109',
    rows: ['S109'],
    title: { en: 'Two camps', zh: '两极分化' },
    definition: {
      en: "Sarle's bimodality coefficient over homes of support and of genuine activities: above 5/9, the value of a uniform spread.",
      zh: '各家支持与真实活动的萨尔双峰系数：高于均匀分布的5/9。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged('support', as.index, { least: uniform, open: true }, ['of support', '支持'], of('supportBimodality')),
      judged(
        'genuine',
        as.index,
        { least: uniform, open: true },
        ['of genuine activities', '真实活动'],
        of('genuineBimodality'),
      ),
    ],
  },
];

function paired(name: string, run: Arms['base'], control: Arms['base']): number {
  return outcomeOf(name, pairedOutcomes).compute(run, control);
}

function valueAtEnd({ homes }: Arms['base'], home: number): number {
  return homes.valueIdentificationEnd[home] as number;
}

function laterVisits(run: Arms['base'], home: number): number {
  return [1, 2, 3].reduce((sum, quarter) => sum + (run.supportIn(quarter)[home] as number), 0);
}
