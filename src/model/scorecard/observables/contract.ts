import { base } from '../observable.ts';

/** Base observables that several formulas read alike: what the contract asks for, and how far its year has come. */
export const contract = {
  pace: base(
    'activities',
    [0.01, 200],
    [
      'Accepted uploads due by now: the target times the part of the year that has passed.',
      '截至目前应完成的被接受上传数：年度目标乘以已过去的年度比例。',
    ],
    { atMost: 'target' },
  ),
  target: base(
    'activities per year',
    [1, 200],
    ['Accepted uploads due in the contract year.', '合同年度内应完成的被接受上传数。'],
  ),
  caseQuota: base(
    'files per quarter',
    [0, 100],
    ['Case files due in a quarter; 0 where none are asked for.', '每季度应完成的个案档案数；不作要求时为 0。'],
  ),
  week: base(
    'weeks',
    [1, 56],
    [
      'Week of the contract year, 1 for the first; 53-56 close the project.',
      '合同年度的周次，首周为 1；第 53 至 56 周为收尾期。',
    ],
    { whole: true },
  ),
  quarter: base(
    'quarters',
    [1, 4],
    ['Quarter of the contract year; the closing weeks count as quarter 4.', '合同年度的季度；收尾周计入第 4 季度。'],
    { whole: true },
  ),
};
