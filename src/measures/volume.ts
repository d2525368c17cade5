import type { ReportedColumns } from '../model/run.ts';
import type { TrueHomeColumns } from '../model/truth/open.ts';
import { amount, family, outcome, signed } from './outcome.ts';
import { total } from './statistics/total.ts';

/** Plain totals over all homes and weeks: of the reported ledger first, then of the truth. */
export const volumeOutcomes = family('volume', [
  reported('accepted', 'uploads', 'Uploads accepted by the app.', '应用接受的上传数。', 'S19; P1'),
  reported('uploads', 'uploads', 'Uploads sent, accepted or refused.', '发送的上传数（接受或拒绝）。', 'S68'),
  reported('signIns', 'children', 'Children signed in, as claimed.', '上报的签到人次。', 'S60'),
  reported('records', 'records', 'Paper records on file.', '存档纸面记录数。', 'S25'),
  reported('caseFiles', 'files', 'Case files claimed.', '上报的个案档案数。', 'S119'),
  reported('openHours', 'hours', 'Open hours claimed.', '上报的开放时数。', 'S24'),
  outcome(
    'support',
    amount('visits'),
    'never',
    [
      'Staff units (visits with coaching) that the agency gave in all quarters.',
      '机构各季度给予的支持单位（带辅导的走访）。',
      'S76',
    ],
    (run) => total(run.support),
  ),
  reported('wishes', 'wishes', 'Micro-wishes granted.', '实现的微心愿数。', 'S40'),
  reported('volunteerHours', 'hours', 'Volunteer hours given.', '志愿服务时数。', 'S23'),
  reported('detected', 'fakes', 'Fakes that an audit or a visit detected.', '被抽查或走访发现的虚假上传数。', 'S115'),
  truly(
    'genuine',
    'activities',
    'Genuine activities: held for at least three target children, not reported before.',
    '真实活动数：至少三名目标儿童参加且未曾上报。',
    'S32; P3',
  ),
  outcome(
    'reportGap',
    signed('activities'),
    'never',
    [
      'The gap between the two ledgers: accepted uploads minus genuine activities.',
      '两本账之差：被接受的上传减真实活动。',
      'S58, S131',
    ],
    (run) => total(run.reported.accepted) - total(run.real.genuine),
  ),
  truly(
    'unprompted',
    'activities',
    'Genuine activities of homes that were not urged in that week.',
    '当周未被催促的儿童之家的真实活动数。',
    'S87',
  ),
  truly(
    'attempted',
    'activities',
    'Activities to which fewer than three target children came.',
    '到场目标儿童不足三人的活动数。',
    'S31',
  ),
  truly('failed', 'activities', 'Activities that failed on the day.', '当日未能办成的活动数。', 'S15'),
  truly('staged', 'uploads', 'Staged uploads.', '摆拍上传数。', 'S60'),
  truly('duplicate', 'uploads', 'Duplicate uploads.', '重复上传数。', 'S21; P2'),
  truly(
    'volunteerActivities',
    'activities',
    'Genuine activities with volunteers.',
    '有志愿者协助的真实活动数。',
    'S23',
  ),
  truly('caseContacts', 'contacts', 'Real case contacts.', '真实个案接触数。', 'S119'),
  truly('paperCaseFiles', 'files', 'Case files without a contact.', '无实际接触的纸面个案档案数。', 'S119'),
  truly(
    'sessions',
    'child-sessions',
    'Attended child-sessions at genuine activities.',
    '真实活动的儿童参与人次。',
    'S83, S105',
  ),
  truly('specialSessions', 'child-sessions', 'Attended sessions of special children.', '特殊儿童的参与人次。', 'S43'),
  truly(
    'openings',
    'half-days',
    'Half-days on which a room was open when it should be, activities included.',
    '应开放且实际开放的半天数（含开展活动）。',
    'S24',
  ),
  truly('falseOpenHours', 'hours', 'Open hours claimed while the room was locked.', '上锁却上报开放的时数。', 'S24'),
  truly('recordsForged', 'records', 'Paper records of nothing.', '凭空伪造的纸面记录数。', 'S25, S60'),
  truly(
    'coachedAnswers',
    'answers',
    'Families coached to say that they are satisfied.',
    '被教导表示满意的家庭数。',
    'S117',
  ),
  truly(
    'careOnPaper',
    'files',
    'Paper case files that drew on the budget of special care.',
    '以纸面档案支取特殊照护经费的次数。',
    'S118',
  ),
  truly(
    'workerVisits',
    'visits',
    "Visits of the agency's case worker to special children.",
    '机构个案员对特殊儿童的走访数。',
    'S119',
  ),
  truly('paddedSheets', 'sheets', 'Sign-in sheets with children who were not there.', '虚增人数的签到表数。', 'S60'),
  truly('childHours', 'hours', 'Hours of post holders used for child work.', '在岗者用于儿童工作的时数。', 'S101'),
]);

type HomeTotal<Columns> = {
  [Name in keyof Columns]: Columns[Name] extends Float64Array ? Name : never;
}[keyof Columns] &
  string;

function reported(name: HomeTotal<ReportedColumns>, unit: string, en: string, zh: string, source: string) {
  return outcome(name, amount(unit), 'never', [en, zh, source], (run) => total(run.reported[name]));
}

function truly(name: HomeTotal<TrueHomeColumns>, unit: string, en: string, zh: string, source: string) {
  return outcome(name, amount(unit), 'never', [en, zh, source], (run) => total(run.real[name]));
}
