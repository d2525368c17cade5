import type { WeekColumns } from '../../model/run.ts';
import type { TrueWeekColumns } from '../../model/truth/open.ts';
import { column, type Meaning, type Table } from './column.ts';
import { keys } from './keys.ts';
import { series } from './series.ts';

const reported = {
  accepted: ['uploads', '>= 0', 'Uploads that the app accepted.', '系统接受的上传数。'],
  urged: ['homes', '>= 0', 'Homes that were urged.', '被催促的儿童之家数。'],
  behind: ['homes', '>= 0', 'Homes whose reported activities were behind the pace.', '上报进度落后的儿童之家数。'],
  directors: ['homes', '>= 0', 'Homes with a director.', '有主任的儿童之家数。'],
  keepers: ['homes', '>= 0', 'Homes with a keeper only.', '仅有看门人的儿童之家数。'],
  vacant: ['homes', '>= 0', 'Homes with nobody.', '无人值守的儿童之家数。'],
  exits: ['exits', '>= 0', 'Directors who left.', '离职的主任人次。'],
  term: ['-', 'true, false', 'Whether schools were in session.', '是否为学期内。'],
  campaign: [
    'multiple of load',
    '> 0',
    'Village work in a campaign; 1 in an ordinary week.',
    '突击任务周的村务倍数；平常周为 1。',
  ],
  closed: ['-', 'true, false', 'Whether homes were closed by order.', '是否因故停止开放。'],
} as const satisfies Readonly<Record<keyof WeekColumns, Meaning>>;

const truly = {
  genuine: ['activities', '>= 0', 'Genuine activities.', '真实活动数。'],
  attempted: ['activities', '>= 0', 'Activities for fewer than three target children.', '目标儿童不足三人的活动数。'],
  staged: ['uploads', '>= 0', 'Staged uploads.', '摆拍上传数。'],
  duplicate: ['uploads', '>= 0', 'Uploads of a photo that had been used before.', '重复上传数。'],
  refused: ['uploads', '>= 0', 'Uploads that the app refused.', '被系统拒绝的上传数。'],
  caseContacts: ['contacts', '>= 0', 'Contacts with special children.', '对特殊儿童的个案接触。'],
  paperCaseFiles: ['files', '>= 0', 'Case files without a contact.', '没有接触的个案档案。'],
  openings: [
    'half-days',
    '>= 0',
    'Half-days that holders gave to keeping a room open, scheduled or not; activities do not count (homes.csv counts them as openings).',
    '专门用于开放活动室的半天数（含计划外开放，不含活动；homes.csv 的 openings 计入活动）。',
  ],
  sessions: ['child-sessions', '>= 0', 'Children who attended genuine activities.', '真实活动到场人次。'],
  unaware: [
    'share',
    '0 to 1',
    'Households that know nothing of their home, at the end of the week.',
    '周末不知晓的家庭比例。',
  ],
  knowsVenue: [
    'share',
    '0 to 1',
    'Households that know the venue, at the end of the week.',
    '周末知道场所的家庭比例。',
  ],
  knowsOpen: [
    'share',
    '0 to 1',
    'Households that know that it is open to their child, at the end of the week.',
    '周末知道对外开放的家庭比例。',
  ],
} as const satisfies Readonly<Record<keyof TrueWeekColumns, Meaning>>;

/** `weeks.csv`: one week of operation in one run, all homes together. */
export const weeksTable: Table = {
  name: 'weeks',
  en: 'one week of operation in one run, all homes together',
  zh: '一次运行中的一个运营周，所有儿童之家合计',
  columns: [
    ...keys,
    column('week', 'key', ['-', '1, 2, 3, …', 'Week of operation.', '运营周。'], (_, row) => row + 1),
    ...series('reported', reported, (view) => view.run.weeks),
    // Another name than in homes.csv, where a room counts as open during an activity too.
    ...series('true', truly, (view) => view.truth.weeks).map((own) =>
      own.name === 'openings' ? { ...own, name: 'openRooms' } : own,
    ),
  ],
  count: ({ run }) => run.weekCount,
};
