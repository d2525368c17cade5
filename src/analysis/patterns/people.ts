import type { OpenRun } from '../../measures/openRun.ts';
import { mean } from '../../measures/statistics/total.ts';
import { as, between, count, judged, of, told } from './figure.ts';
import type { Pattern } from './pattern.ts';

/** Load of KY in the paper's terms: the village is busy (S99). */
const busy = 1.3;

/** Who the directors are, and what hangs on them. */
export const peoplePatterns: readonly Pattern[] = [
  {
    id: 'P9',
    rows: ['S87'],
    title: { en: 'Top and bottom fifth', zh: '前后五分之一' },
    definition: {
      en: "Top against bottom fifth of homes by the third party's final ranking: mean genuine activities, at least threefold; true paper records and open half-days, ordered the same way.",
      zh: '按第三方最终排名，前五分之一与后五分之一相比：平均真实活动至少三倍；如实记录与开放半天数同向。',
    },
    strength: 'weak',
    use: 'heldOut',
    controls: [],
    figures: [
      judged('genuine', as.ratio, { least: 3 }, ['genuine, top over bottom', '真实活动之比'], of('topBottomGenuine')),
      judged(
        'records',
        count('records', 'index'),
        { least: 0, open: true },
        ['records, top minus bottom', '记录之差'],
        between('topRecords', 'bottomRecords'),
      ),
      judged(
        'openings',
        count('half-days', 'index'),
        { least: 0, open: true },
        ['half-days open, top - bottom', '开放半天之差'],
        between('topOpenings', 'bottomOpenings'),
      ),
      told(
        'topGenuine',
        count('activities', 'index'),
        ['genuine, top fifth', '前五分之一的真实活动'],
        of('topGenuine'),
      ),
    ],
  },
  {
    id: 'P10',
    rows: ['S88', 'S97'],
    title: { en: 'Director decisive', zh: '主任起决定作用' },
    definition: {
      en: 'Variance of genuine activities over homes explained by skill, value identification and load of the first holder, minus that explained by the village (children, distance, migration); and the chance that a former educator who stayed stands in the top fifth, all replicates together.',
      zh: '各家真实活动方差中由起始在岗者技能、价值认同、负担解释的部分，减由村庄（儿童数、距离、外出率）解释的部分；有教育背景且留任的主任位列前五分之一的概率（各次重复合计）。',
    },
    strength: 'medium',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'decisive',
        count('R2', 'index'),
        { least: 0.3, open: true },
        ['R2 of director minus village', '主任与村庄的R2之差'],
        of('directorDecisive'),
      ),
      judged(
        'educators',
        as.share,
        { least: 0.7 },
        ['educators in the top fifth', '教育背景者列前五分之一'],
        ({ base }) => base.byGrade.top.reduce((sum, share, home) => sum + (stayedEducator(base, home) ? share : 0), 0),
        { by: ({ base }) => homesWhere(base, stayedEducator) },
      ),
    ],
  },
  {
    id: 'P11',
    rows: ['S90', 'S94'],
    title: { en: 'Keepers at the bottom', zh: '代管者居后' },
    definition: {
      en: 'Homes with a keeper in any week of operation: their share in the bottom fifth by the final ranking over that in the top fifth (means over replicates); and the chance that at least one home has three exits in the build phase and operation together.',
      zh: '运营期内曾由代管人负责的儿童之家：后五分之一与前五分之一中的比例之比（均为各次重复均值）；建设期与运营期合计至少一家离职三次的概率。',
    },
    strength: 'medium',
    use: 'prior',
    controls: [],
    figures: [
      judged('keepers', as.ratio, { least: 2 }, ['keepers, bottom over top', '代管比例之比'], of('bottomKeepers'), {
        by: of('topKeepers'),
      }),
      judged(
        'threeExits',
        as.share,
        { least: 0.3, open: true },
        ['runs with three exits at a home', '一家离职三次的运行'],
        of('anyThreeExits'),
        { statistic: 'share' },
      ),
    ],
  },
  {
    id: 'S99',
    rows: ['S99'],
    title: { en: 'Motive outweighs load', zh: '热情胜过负担' },
    definition: {
      en: 'Former educators who stayed although their load is at least 1.3 times the mean: nearly all (9 of 10) hold a genuine activity, and more of them than the mean home; all replicates together.',
      zh: '负担不低于均值1.3倍而留任的教育背景主任：十之八九举办过真实活动，且多于平均水平（各次重复合计）。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'active',
        as.share,
        { least: 0.9 },
        ['of them with an activity', '举办过活动者'],
        ({ base }) =>
          homesWhere(base, (run, home) => busyEducator(run, home) && (run.real.genuine[home] as number) > 0),
        { by: ({ base }) => homesWhere(base, busyEducator) },
      ),
      judged(
        'timesMean',
        as.ratio,
        { least: 1, open: true },
        ['their activities over the mean', '活动数与均值之比'],
        ({ base }) =>
          base.real.genuine.reduce((sum, genuine, home) => sum + (busyEducator(base, home) ? genuine : 0), 0),
        { by: ({ base }) => mean(base.real.genuine) * homesWhere(base, busyEducator) },
      ),
    ],
  },
  {
    id: 'S89',
    rows: ['S89'],
    title: { en: 'HZ is locked', zh: 'HZ常上锁' },
    definition: {
      en: 'Homes like HZ, whose post was vacant or with a keeper for half a year or longer: half-days on which they should have been open and were locked, all replicates together.',
      zh: '与HZ相似、岗位空缺或代管达半年以上的儿童之家：应开放而上锁的半天比例（各次重复合计）。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'locked',
        as.share,
        { least: 0.5, open: true },
        ['half-days locked in such homes', '此类家上锁的半天'],
        ({ base }) => scheduled(base) - opened(base),
        { by: ({ base }) => scheduled(base) },
      ),
      told('allLocked', as.share, ['the same in all homes', '全部儿童之家'], (arms) => 1 - of('openShare')(arms)),
    ],
  },
];

/** Whether the home has a director with a background in education who stayed to the end. */
export function stayedEducator({ homes }: OpenRun, home: number): boolean {
  return homes.background[home] === 1 && homes.exits[home] === 0;
}

function busyEducator(run: OpenRun, home: number): boolean {
  return stayedEducator(run, home) && (run.homes.load[home] as number) >= busy;
}

function homesWhere(run: OpenRun, is: (run: OpenRun, home: number) => boolean): number {
  let found = 0;
  for (let home = 0; home < run.homeCount; home++) if (is(run, home)) found++;
  return found;
}

function likeHz({ homes }: OpenRun, home: number): boolean {
  return (homes.longestVacancy[home] as number) >= 26;
}

function scheduled(run: OpenRun): number {
  return run.real.scheduledOpenings.reduce((sum, halfDays, home) => sum + (likeHz(run, home) ? halfDays : 0), 0);
}

function opened(run: OpenRun): number {
  return run.real.openings.reduce((sum, halfDays, home) => sum + (likeHz(run, home) ? halfDays : 0), 0);
}
