import { base, list, positions } from '../observable.ts';
import { contract } from './contract.ts';

const bases = {
  uploads: base(
    'activities',
    [0, 600],
    ['Accepted uploads of the home this contract year.', '本合同年度内该儿童之家被接受的上传数。'],
  ),
  pace: contract.pace,
  target: contract.target,
  records: base('share', [0, 1], ['Share of the uploads with a paper record.', '有纸质记录的上传所占比例。']),
  visit: base(
    'share',
    [0, 1],
    [
      'What the site visit showed: order, hardware, an open door, children present.',
      '实地走访所见：秩序、硬件、是否开放、儿童是否在场。',
    ],
  ),
  parents: base('share', [0, 1], ['What the parents asked by the evaluator said.', '评估方访问的家长所作的评价。']),
  cases: base(
    'share',
    [0, 1],
    [
      'Share of the case quota with a case file; 1 where the quota is 0.',
      '个案配额中有个案档案的比例；配额为 0 时取 1。',
    ],
  ),
  signIns: base(
    'children per upload',
    [0, 400],
    ['Mean number of children signed in on an upload.', '每次上传平均签到的儿童人数。'],
  ),
  confirmedSignIns: base(
    'children per upload',
    [0, 400],
    ['Mean number of sign-ins on an upload that the household confirmed.', '每次上传中经家庭确认的平均签到人数。'],
  ),
  openHours: base(
    'hours',
    [0, 2_000],
    ['Opening hours in the log of the home this contract year.', '本合同年度内该儿童之家登记的开放小时数。'],
  ),
};

/** Places of the base observables of the third party's grade. */
export const gradeObservable = positions(bases);

/** What the third party's grade of one home may name. */
export const gradeObservables = list(bases);
