import type { ReportedColumns } from '../../model/run.ts';
import type { Meaning } from './column.ts';

type Quarterly = 'acceptedByQuarter' | 'supportByQuarter';

const unasked = 'when nobody graded the home';

/** The codebook of what the system knows of a home; `satisfies` makes sure that no column of a run is left out. */
export const reported = {
  accepted: [
    'uploads',
    '>= 0',
    'Uploads that the app accepted, whatever they truly were.',
    '系统接受的上传数，不论真实类型。',
  ],
  uploads: ['uploads', '>= 0', 'Uploads that were sent, accepted or refused.', '发出的上传数（含被拒绝）。'],
  signIns: ['sign-ins', '>= 0', 'Children on the sign-in sheets.', '签到表上的儿童人次。'],
  confirmedSignIns: ['sign-ins', '>= 0', 'Sign-ins that somebody confirmed.', '经核实的签到人次。'],
  satisfied: [
    'families',
    '>= 0',
    'Families who said, asked, that they were satisfied; 0 where no rule has them asked.',
    '受访并表示满意的家庭数；无规则要求访问时为 0。',
  ],
  records: [
    'records',
    '>= 0',
    'Paper records of activities, whether true or written afterwards.',
    '纸质活动记录数（含事后补写）。',
  ],
  caseFiles: ['files', '>= 0', 'Case files handed in.', '上交的个案档案数。'],
  openHours: ['hours', '>= 0', 'Reported opening hours.', '上报的开放小时数。'],
  gradeHalf: [
    'share',
    '0 to 1',
    'Grade of the third party at half-time, as reported.',
    '第三方中期评分（上报值）。',
    unasked,
  ],
  gradeFinal: [
    'share',
    '0 to 1',
    'Final grade of the third party, as reported.',
    '第三方末期评分（上报值）。',
    unasked,
  ],
  rankFinal: ['-', '1, 2, 3, …', 'Rank by the final grade; 1 is best.', '末期评分排名；1 为最好。', unasked],
  excellent: ['-', 'true, false', 'Whether the final grade is called excellent.', '末期是否被评为优秀。'],
  wishes: ['wishes', '>= 0', 'Wishes of children that were fulfilled and reported.', '上报的微心愿实现数。'],
  trainingSeats: ['seats', '>= 0', 'Seats in trainings.', '培训名额。'],
  volunteerHours: ['hours', '>= 0', 'Hours of volunteers that the agency sent.', '机构派出的志愿者小时数。'],
  firstBelief: [
    'display',
    '>= 0',
    'What the agency believed of the displayed quality before the first quarter.',
    '第一季度前机构对其展示质量的判断。',
  ],
  leaderVisits: ['visits', '>= 0', 'Visits by leaders.', '领导视察次数。'],
  detected: ['fakes', '>= 0', 'Fakes that an audit or a visit detected.', '被审核或走访发现的虚假上报数。'],
} as const satisfies Readonly<Record<Exclude<keyof ReportedColumns, Quarterly>, Meaning>>;

/** One column a quarter each: `acceptedQ1`, `acceptedQ2`, … */
export const reportedByQuarter = {
  acceptedByQuarter: ['uploads', '>= 0', 'Uploads accepted in quarter', '系统接受的上传数，季度'],
  supportByQuarter: [
    'staff units',
    '>= 0',
    'Visits with coaching that the agency gave in quarter',
    '机构走访指导量，季度',
  ],
} as const satisfies Readonly<Record<Quarterly, Meaning>>;
