import { base, list, positions } from '../observable.ts';
import { contract } from './contract.ts';

const bases = {
  caseFiles: base(
    'files',
    [0, 200],
    ['Own case files of special children this quarter.', '本季度内本人的特殊儿童个案档案数。'],
  ),
  caseQuota: contract.caseQuota,
  accepted: base(
    'activities',
    [0, 600],
    ['Own uploads that the app has accepted this contract year.', '本合同年度内本人上传并被应用程序接受的活动数。'],
  ),
  pace: contract.pace,
  target: contract.target,
  week: contract.week,
  quarter: contract.quarter,
};

/** Places of the base observables of the case credit. */
export const caseCreditObservable = positions(bases);

/** What the formula of credit for case work may name; its default is `0`: case work earns nothing. */
export const caseCreditObservables = list(bases);
