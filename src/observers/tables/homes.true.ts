import type { TrueHomeColumns } from '../../model/truth/open.ts';
import type { Meaning } from './column.ts';

type Quarterly = Extract<keyof TrueHomeColumns, `${string}ByQuarter`>;

/** The codebook of what truly happened in a home; `satisfies` makes sure that no column of the truth is left out. */
export const truly = {
  genuine: [
    'activities',
    '>= 0',
    'Activities that were held with at least three target children and not reported before.',
    '真实活动：至少三名目标儿童参加且此前未上报。',
  ],
  genuineAccepted: ['activities', '>= 0', 'Genuine activities whose upload was accepted.', '上传被接受的真实活动。'],
  unprompted: [
    'activities',
    '>= 0',
    'Genuine activities in weeks without urging of this home.',
    '未受催促的周内开展的真实活动。',
  ],
  attempted: [
    'activities',
    '>= 0',
    'Activities that were held for fewer than three target children.',
    '目标儿童不足三人的活动。',
  ],
  attemptedAccepted: [
    'activities',
    '>= 0',
    'Attempted activities whose upload was accepted.',
    '上传被接受的不足额活动。',
  ],
  staged: ['uploads', '>= 0', 'Uploads of an activity that was staged for the photo.', '摆拍上传。'],
  stagedAccepted: ['uploads', '>= 0', 'Staged uploads that were accepted.', '被接受的摆拍上传。'],
  duplicate: ['uploads', '>= 0', 'Uploads of a photo that had been used before.', '重复使用旧照片的上传。'],
  duplicateAccepted: ['uploads', '>= 0', 'Duplicates that were accepted.', '被接受的重复上传。'],
  failed: ['activities', '>= 0', 'Activities that failed on the day: nothing to photograph.', '当日未能开展的活动。'],
  volunteerActivities: ['activities', '>= 0', 'Genuine activities held with volunteers.', '有志愿者参与的真实活动。'],
  quality: [
    'activities',
    '>= 0',
    'Sum of the quality (0-1) of genuine activities, after the disruption by special children (events.csv gives it before).',
    '真实活动质量（0-1）之和，已扣除特殊儿童造成的干扰（events.csv 为扣除前）。',
  ],
  content: [
    'activities',
    '>= 0',
    'Sum over genuine activities of attendance x quality, each at most one full activity.',
    '真实活动“到场人数×质量”之和，每次至多计一次完整活动。',
  ],
  sessions: ['child-sessions', '>= 0', 'Children who attended genuine activities.', '真实活动的儿童到场人次。'],
  specialSessions: ['child-sessions', '>= 0', 'Of these, special children.', '其中特殊儿童人次。'],
  redundantSessions: [
    'child-sessions',
    '>= 0',
    'Of these, on a theme that the school taught in the same month.',
    '其中主题与当月学校教育重复的人次。',
  ],
  candidates: [
    'child-sessions',
    '>= 0',
    'Children who knew of the activity and could have come.',
    '知晓活动、本可到场的儿童人次。',
  ],
  recordsWritten: [
    'activities',
    '>= 0',
    'Activities, held or attempted, with a paper record.',
    '有纸质记录的活动（含未成的）。',
  ],
  recordsForged: ['records', '>= 0', 'Paper records of nothing.', '伪造的纸质记录。'],
  paddedSheets: [
    'sheets',
    '>= 0',
    'Sign-in sheets with names of children who were not there.',
    '虚填儿童姓名的签到表。',
  ],
  coachedAnswers: [
    'families',
    '>= 0',
    'Families who were coached to say that they are satisfied.',
    '被授意表示满意的家庭数。',
  ],
  caseContacts: ['contacts', '>= 0', 'Contacts with special children.', '对特殊儿童的个案接触。'],
  paperCaseFiles: ['files', '>= 0', 'Case files without a contact.', '没有接触的个案档案。'],
  workerVisits: [
    'visits',
    '>= 0',
    'Visits of the agency’s case worker to special children.',
    '机构个案工作者对特殊儿童的走访次数。',
  ],
  supportedContacts: [
    'contacts',
    '>= 0',
    'Contacts of these that the budget of special care paid for.',
    '其中由特殊照护专项经费支持的接触。',
  ],
  careOnPaper: [
    'files',
    '>= 0',
    'Case files without a contact that drew on that budget.',
    '没有接触却占用该经费的个案档案。',
  ],
  scheduledOpenings: ['half-days', '>= 0', 'Half-days on which the room should have been open.', '应开放的半天数。'],
  openings: [
    'half-days',
    '>= 0',
    'Half-days of these on which it was, activities included.',
    '其中实际开放的半天数（含开展活动）。',
  ],
  openingVisits: ['visits', '>= 0', 'Visits of children to the open room.', '儿童到开放活动室的人次。'],
  falseOpenHours: ['hours', '>= 0', 'Reported opening hours that did not happen.', '虚报的开放小时数。'],
  invitable: [
    'children x activities',
    '>= 0',
    'Special children whom an activity could have invited.',
    '活动本可邀请的特殊儿童人次。',
  ],
  invited: ['children x activities', '>= 0', 'Special children who were invited.', '被邀请的特殊儿童人次。'],
  takenByHolder: [
    'stocks',
    '>= 0',
    'Materials that went into the holder’s private hands; 1 is a full stock, and a home can be stocked several times.',
    '被任职者私用的物资；1 为一次满配，可多次配发。',
  ],
  takenByFamilies: [
    'stocks',
    '>= 0',
    'Materials that went into families’ hands; 1 is a full stock, and a home can be stocked several times.',
    '被家庭拿走的物资；1 为一次满配，可多次配发。',
  ],
  uses: [
    'uses',
    '>= 0',
    'Uses of the materials: sessions and visits to the open room.',
    '物资使用次数：活动人次与开放到访。',
  ],
  childHours: [
    'hours',
    '>= 0',
    'Hours of the holder that went into work for children.',
    '任职者用于儿童工作的小时数。',
  ],
  unaware: [
    'households',
    '>= 0',
    'Households that know nothing of the home at the end.',
    '期末不知晓儿童之家的家庭数。',
  ],
  knowsVenue: ['households', '>= 0', 'Households that know the venue at the end.', '期末知道场所的家庭数。'],
  knowsOpen: [
    'households',
    '>= 0',
    'Households that know at the end that it is open to their child.',
    '期末知道其对外开放的家庭数。',
  ],
  trust: ['share', '0 to 1', 'Mean trust of households at the end.', '期末家庭平均信任。'],
  authorLocked: ['-', 'true, false', 'An unannounced visitor found the door locked.', '暗访时门锁着。'],
  authorIdle: [
    '-',
    'true, false',
    'An unannounced visitor found no trace of use in four weeks.',
    '暗访时四周内无使用痕迹。',
  ],
  authorRecords: [
    'share',
    '0 to 1',
    'Share of reported activities for which an unannounced visitor found a record.',
    '暗访时有记录可查的上报活动比例。',
    'when no activity had been reported',
  ],
  shownToLeaders: [
    'activities',
    '>= 0',
    'Genuine activity, weighted by quality, in the quarters in which leaders came.',
    '领导视察所在季度的真实活动（按质量加权）。',
  ],
} as const satisfies Readonly<Record<Exclude<keyof TrueHomeColumns, Quarterly>, Meaning>>;

/** One column a quarter each: `genuineQ1`, `genuineQ2`, … */
export const trulyByQuarter = {
  genuineByQuarter: ['activities', '>= 0', 'Genuine activities in quarter', '真实活动数，季度'],
  fakesByQuarter: ['uploads', '>= 0', 'Staged and duplicate uploads in quarter', '摆拍与重复上传数，季度'],
  qualityByQuarter: [
    'activities',
    '>= 0',
    'Sum of the quality of genuine activities, after disruption, in quarter',
    '真实活动质量之和（已扣除干扰），季度',
  ],
  sessionsByQuarter: [
    'child-sessions',
    '>= 0',
    'Children who attended genuine activities in quarter',
    '真实活动到场人次，季度',
  ],
  caseContactsByQuarter: [
    'contacts',
    '>= 0',
    'Contacts with special children in quarter',
    '对特殊儿童的个案接触，季度',
  ],
} as const satisfies Readonly<Record<Quarterly, Meaning>>;
