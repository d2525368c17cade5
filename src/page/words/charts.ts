import { count, decimal, percent } from './say.ts';
import { words } from './table.ts';

/** Sentences and labels of the charts. */
export const chartWords = words({
  table: { en: 'Table', zh: '表' },
  picture: { en: 'Chart', zh: '图' },
  week: { en: 'Week', zh: '周' },
  activities: { en: 'Activities so far', zh: '累计活动' },
  reported: { en: 'reported', zh: '上报' },
  real: { en: 'really held', zh: '真实' },
  yours: { en: 'your line', zh: '你画的' },
  due: { en: 'due', zh: '应办' },
  cumulative: (reported: number, real: number) => ({
    en: `Reported ${count(reported)}, really held ${count(real)}`,
    zh: `上报${count(reported)}次，真实${count(real)}次`,
  }),
  cumulativeReport: (reported: number, due: number) => ({
    en: `Reported ${count(reported)} of ${count(due)} that are due`,
    zh: `应办${count(due)}次，已上报${count(reported)}次`,
  }),
  homesShare: { en: 'Share of homes, least visited first', zh: '村的比例（走访最少的在前）' },
  visitsShare: { en: 'Share of visits', zh: '走访比例' },
  lorenz: (gini: number, top: number) => ({
    en: `A fifth of the homes got ${percent(top)} of the agency’s visits (Gini ${decimal(gini)})`,
    zh: `五分之一的村得到机构走访的${percent(top)}（基尼系数${decimal(gini)}）`,
  }),
  lorenzNote: {
    en: 'A wide gap alone does not prove that gifts grow. Give one home a lucky start and see.',
    zh: '差距大还不能证明“越给越多”。给一家一点好运，再看。',
  },
  home: { en: 'Home', zh: '村' },
  visits: { en: 'visits', zh: '走访' },
  coverage: (general: number, special: number) => ({
    en: `Over the whole year: in a quarter ${percent(general)} of ordinary children came to an activity, ${percent(special)} of those who need casework got it`,
    zh: `全年来看：一个季度里，普通孩子有${percent(general)}参加过活动，需要个案的孩子有${percent(special)}得到服务`,
  }),
  general: { en: 'Ordinary children with an activity', zh: '参加过活动的普通孩子' },
  special: { en: 'Children with casework', zh: '得到个案服务的孩子' },
  youSaid: (guess: number) => ({ en: `you said ${guess}%`, zh: `你说${guess}%` }),
  group: { en: 'Group', zh: '群体' },
  share: { en: 'Share', zh: '比例' },
  gap: (share: number, week: number, weeks: number) => ({
    en:
      week === 0
        ? 'Before the first week: nothing is reported yet'
        : `${week >= weeks ? 'At the end' : `By week ${week}`} ${percent(share)} of what was reported stands for no activity`,
    zh:
      week === 0
        ? '第一周之前：还没有上报'
        : `${week >= weeks ? '到年末' : `到第${week}周`}，上报中有${percent(share)}背后没有活动`,
  }),
  gapAxis: { en: 'Reports without an activity behind them', zh: '背后没有活动的上报比例' },
  gapNote: (correlation: number) => ({
    en: `Over the whole year, a home’s number of reports and what its children had of it: correlation ${decimal(correlation)}.`,
    zh: `全年来看，一家的上报次数与孩子实际所得的相关系数：${decimal(correlation)}。`,
  }),
  difference: (more: number, fewer: number, same: number) => ({
    en: `Under the new rule ${count(more)} homes hold more real activities, ${count(fewer)} fewer, ${count(same)} as many`,
    zh: `新规则下，${count(more)}家真实活动更多，${count(fewer)}家更少，${count(same)}家不变`,
  }),
  differenceAxis: { en: 'Homes, sorted by difference', zh: '各村（按差别排序）' },
  differenceUp: { en: 'More or fewer real activities', zh: '真实活动增减' },
  stripAxis: { en: 'Difference in a year, new rule minus old', zh: '一年的差别（新规则减旧规则）' },
  locked: { en: 'Predict first: this chart shows what happened.', zh: '先预测：这张图显示真实情况。' },
  csv: { en: 'CSV', zh: 'CSV' },
  svg: { en: 'SVG', zh: 'SVG' },
  png: { en: 'PNG', zh: 'PNG' },
  save: (what: string, chart: string) => ({ en: `Save ${what}: ${chart}`, zh: `保存${what}：${chart}` }),
  tabs: { en: 'Charts', zh: '图表' },
  tabNames: {
    en: 'Reported and real|Who gets visits|Who is reached|The gap',
    zh: '上报与真实|资源给了谁|谁得到服务|差距',
  },
});
