import { base, derived, list, positions } from '../observable.ts';
import { contract } from './contract.ts';

const bases = {
  accepted: base(
    'activities',
    [0, 600],
    ['Own uploads that the app has accepted this contract year.', '本合同年度内本人上传并被应用程序接受的活动数。'],
    { atMost: 'uploads' },
  ),
  uploads: base(
    'activities',
    [0, 600],
    ['Own uploads sent this contract year, accepted or refused.', '本合同年度内本人上传的活动数，含被接受与被退回者。'],
  ),
  signIns: base(
    'children',
    [0, 30_000],
    [
      'Children signed in on own accepted uploads this contract year.',
      '本合同年度内本人被接受的上传中签到的儿童人次。',
    ],
  ),
  confirmedSignIns: base(
    'children',
    [0, 30_000],
    ['Sign-ins of this contract year that the household confirmed.', '本合同年度内经家庭确认的签到人次。'],
  ),
  records: base(
    'records',
    [0, 600],
    ['Own paper records of activities this contract year.', '本合同年度内本人的纸质活动记录数。'],
  ),
  caseFiles: base(
    'files',
    [0, 600],
    ['Own case files of special children this contract year.', '本合同年度内本人的特殊儿童个案档案数。'],
  ),
  openHours: base(
    'hours',
    [0, 2_000],
    [
      'Opening hours in the own log this contract year, activities included.',
      '本合同年度内本人登记的开放小时数，含活动时间。',
    ],
  ),
  pace: contract.pace,
  target: contract.target,
  caseQuota: contract.caseQuota,
  week: contract.week,
  quarter: contract.quarter,
  urged: base(
    '0 or 1',
    [0, 1],
    ['1 in a week in which this home is urged in the group, else 0.', '本周在工作群中被催促为 1，否则为 0。'],
    { whole: true },
  ),
  meanAccepted: base(
    'activities',
    [0, 600],
    [
      "Mean accepted uploads of all homes in last week's progress table.",
      '上周进度表中全部儿童之家被接受上传数的平均值。',
    ],
  ),
  standing: base(
    'share',
    [0, 1],
    ["Place in last week's progress table: 0 the worst home, 1 the best.", '上周进度表中的名次：最差为 0，最好为 1。'],
  ),
  grade: base(
    'share',
    [0, 1],
    ['Last grade that the third party reported for this home.', '第三方最近一次公布的本儿童之家评分。'],
  ),
  satisfied: base(
    'families',
    [0, 30_000],
    [
      'Families who, asked after an accepted upload or a case contact, said that they were satisfied, this contract year.',
      '本合同年度内，在被接受的上传或个案接触之后受访并表示满意的家庭数。',
    ],
  ),
};

const deriveds = {
  short: derived(
    'max(pace - accepted, 0)',
    'activities',
    [0, 200],
    ['Accepted uploads missing against the pace.', '相对进度要求尚缺的被接受上传数。'],
  ),
  excess: derived(
    'max(accepted - pace, 0)',
    'activities',
    [0, 600],
    ['Accepted uploads beyond the pace.', '超出进度要求的被接受上传数。'],
  ),
};

/** Places of the director's base observables. */
export const directorObservable = positions(bases);

/** What a director's scorecard may name: own counts now, those of others as in last week's table. */
export const directorObservables = list(bases, deriveds);
