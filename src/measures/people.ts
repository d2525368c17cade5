import type { OpenRun } from './openRun.ts';
import { amount, family, outcome, share } from './outcome.ts';
import { quantile } from './statistics/quantile.ts';
import { deviation } from './statistics/spread.ts';
import { mean, ratio, shareWhere, total } from './statistics/total.ts';

/** Below this value identification the holder sees no point in the home (S29). */
const pointless = 0.05;
const noPost = 'the run has no week';
const noVacancy = 'no post was ever vacant';

/** Group 14: who holds the posts. */
export const peopleOutcomes = family(14, [
  outcome(
    'exitRate',
    amount('exits per post-year'),
    noPost,
    ['Exits of directors per post and year of operation.', '运营期内每岗每年的儿童主任离职数。', 'S94, S95, S96'],
    (run) => ratio(total(run.homes.exits), postWeeks(run) / 52),
  ),
  outcome(
    'exitsFamilyShare',
    share,
    'nobody left',
    [
      'Share of the exits (build phase and operation) that follow a family shock.',
      '离职（建设期与运营期）中因家庭变故的比例。',
      'S95',
    ],
    ({ homes }) => ratio(total(homes.exitsFamily), total(homes.exits) + total(homes.exitsBuild)),
  ),
  outcome(
    'exitsMigrationShare',
    share,
    'nobody left',
    [
      'Share of the exits (build phase and operation) of young directors who move away.',
      '离职（建设期与运营期）中年轻主任外出的比例。',
      'S96',
    ],
    ({ homes }) => ratio(total(homes.exitsMigration), total(homes.exits) + total(homes.exitsBuild)),
  ),
  outcome(
    'dismissals',
    amount('directors'),
    'never',
    ['Directors removed under a last-place rule.', '因末位淘汰被撤换的儿童主任人数。', 'S125'],
    ({ homes }) => total(homes.dismissals),
  ),
  outcome(
    'keeperShare',
    share,
    noPost,
    ['Share of the weeks of operation in which a keeper holds the key.', '运营周中由代管人保管钥匙的比例。', 'S90'],
    (run) => ratio(total(run.homes.keeperWeeks), postWeeks(run)),
  ),
  outcome(
    'vacantShare',
    share,
    noPost,
    ['Share of the weeks of operation in which nobody holds the post.', '运营周中岗位无人的比例。', 'S90'],
    (run) => ratio(total(run.homes.vacantWeeks), postWeeks(run)),
  ),
  outcome(
    'keeperHomes',
    share,
    'never',
    [
      'Share of homes with a keeper in at least one week of operation.',
      '运营期内至少一周由代管人负责的儿童之家比例。',
      'S90; P11',
    ],
    ({ homes, homeCount }) => shareWhere(homeCount, (home) => (homes.keeperWeeks[home] as number) > 0),
  ),
  outcome(
    'vacancyMean',
    amount('weeks'),
    noVacancy,
    [
      'Mean over homes that had a vacancy (keeper or nobody) of their longest one, build phase included.',
      '有过空缺（代管或无人）的儿童之家最长空缺周数的均值，含建设期。',
      'S90',
    ],
    (run) => mean(vacancies(run)),
  ),
  outcome(
    'vacancyMedian',
    amount('weeks'),
    noVacancy,
    ['Median of the same longest vacancies.', '同一最长空缺周数的中位数。', 'S90'],
    (run) => quantile(vacancies(run), 0.5),
  ),
  outcome(
    'longVacancyHomes',
    share,
    'never',
    [
      'Share of homes with a vacancy of half a year (26 weeks) or longer.',
      '空缺达半年（26周）及以上的儿童之家比例。',
      'S90',
    ],
    ({ homes, homeCount }) => shareWhere(homeCount, (home) => (homes.longestVacancy[home] as number) >= 26),
  ),
  outcome(
    'homesThreeExits',
    share,
    'never',
    [
      'Share of homes with at least three exits in the build phase and operation together (two years for one contract year).',
      '建设期与运营期合计（单年合同约两年）离职三次及以上的儿童之家比例。',
      'S94; P11',
    ],
    ({ homes, homeCount }) => shareWhere(homeCount, (home) => exitsOf(homes, home) >= 3),
  ),
  outcome(
    'anyThreeExits',
    { unit: '0 or 1', range: [0, 1] },
    'never',
    [
      '1 if at least one home had three exits: its mean over runs is the probability.',
      '至少一个儿童之家离职三次则为1：跨次运行的均值即为概率。',
      'S94; P11',
    ],
    ({ homes, homeCount }) => {
      for (let home = 0; home < homeCount; home++) if (exitsOf(homes, home) >= 3) return 1;
      return 0;
    },
  ),
  outcome(
    'valueStart',
    share,
    'never',
    [
      'Mean value identification of the post holders when operation starts.',
      '运营开始时在岗者价值认同的均值。',
      'S29, S30',
    ],
    ({ homes }) => mean(homes.valueIdentification),
  ),
  outcome(
    'valueEnd',
    share,
    'never',
    ['Mean value identification of the post holders at the end.', '结束时在岗者价值认同的均值。', 'S30'],
    ({ homes }) => mean(homes.valueIdentificationEnd),
  ),
  outcome(
    'valueDeviation',
    amount('share'),
    'there are fewer than two homes',
    [
      'Standard deviation of value identification over post holders at the end.',
      '结束时在岗者价值认同的标准差。',
      'S30, S121',
    ],
    ({ homes }) => deviation(homes.valueIdentificationEnd),
  ),
  outcome(
    'valuelessStart',
    share,
    'never',
    [
      'Share of post holders with value identification below 0.05 when operation starts.',
      '运营开始时价值认同低于0.05的在岗者比例。',
      'S29',
    ],
    ({ homes, homeCount }) => shareWhere(homeCount, (home) => (homes.valueIdentification[home] as number) < pointless),
  ),
  outcome(
    'valueless',
    share,
    'never',
    [
      'Share of post holders with value identification below 0.05 at the end.',
      '结束时价值认同低于0.05的在岗者比例。',
      'S29, S93',
    ],
    ({ homes, homeCount }) =>
      shareWhere(homeCount, (home) => (homes.valueIdentificationEnd[home] as number) < pointless),
  ),
]);

function postWeeks({ homeCount, run }: OpenRun): number {
  return homeCount * run.weekCount;
}

function vacancies({ homes }: OpenRun): Float64Array {
  return homes.longestVacancy.filter((weeks) => weeks > 0);
}

function exitsOf(homes: OpenRun['homes'], home: number): number {
  return (homes.exitsBuild[home] as number) + (homes.exits[home] as number);
}
