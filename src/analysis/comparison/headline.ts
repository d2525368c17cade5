import type { Bilingual } from '../../model/scenario.ts';

/** What a question of the comparison is about. */
export type Theme = 'reports' | 'service' | 'need' | 'tilt' | 'people' | 'gaming';

/** An outcome of the league table. */
export interface Headline {
  readonly outcome: string;
  readonly theme: Theme;
  /** Which way is better for the children; null where neither is. */
  readonly wanted: 'more' | 'less' | null;
  /** How a figure is written. */
  readonly style: 'count' | 'share' | 'number';
  /** A few words for the head of a column. */
  readonly short: Bilingual;
}

function row(
  outcome: string,
  theme: Theme,
  wanted: Headline['wanted'],
  style: Headline['style'],
  en: string,
  zh: string,
): Headline {
  return { outcome, theme, wanted, style, short: { en, zh } };
}

/** The outcomes by which fixes are compared: many, and no score made of them. */
export const headlines: readonly Headline[] = [
  row('accepted', 'reports', null, 'count', 'reports accepted', '被接受的上报'),
  row('genuine', 'service', 'more', 'count', 'genuine activities', '真实活动'),
  row('reportGap', 'reports', 'less', 'count', 'reports minus genuine', '上报减真实'),
  row('formalization', 'reports', 'less', 'share', 'reports without an activity', '无活动的上报'),
  row('uploadsWelfare3', 'reports', 'more', 'number', 'what the count says of welfare', '计数对福利的说明力'),
  row('welfare3', 'service', 'more', 'count', 'welfare, special needs thrice', '福利（特殊需要三倍）'),
  row('welfare1', 'service', 'more', 'count', 'welfare, all alike', '福利（一视同仁）'),
  row('sessions', 'service', 'more', 'count', 'child-sessions', '参与人次'),
  row('suspension', 'service', 'less', 'share', 'suspension index', '悬浮指数'),
  row('coverageSpecial', 'need', 'more', 'share', 'special children in casework', '特殊儿童获个案服务'),
  row('caseContacts', 'need', 'more', 'count', 'case contacts', '个案接触'),
  row('needShareRatio', 'need', 'more', 'number', 'hours by need', '时数与需要之比'),
  row('neglectInExcellence', 'need', 'less', 'share', 'excellent yet neglecting', '优秀而忽视'),
  row('supportGini', 'tilt', 'less', 'number', 'tilt of visits (Gini)', '走访倾斜（基尼）'),
  row('genuineGini', 'tilt', 'less', 'number', 'unequal service (Gini)', '服务不均（基尼）'),
  row('gapGrowth', 'tilt', 'less', 'number', 'growth of the gap', '差距增长'),
  row('abandonedHomes', 'tilt', 'less', 'share', 'homes with nothing', '一无所有的儿童之家'),
  row('valueEnd', 'people', 'more', 'share', 'belief in the work', '价值认同'),
  row('keeperShare', 'people', 'less', 'share', 'weeks with a keeper', '代管周'),
  row('childHours', 'people', null, 'count', "directors' hours with children", '主任用于儿童的时数'),
  row('harmedChildren', 'service', 'less', 'share', 'children worse off', '境况变差的儿童'),
  row('staged', 'gaming', 'less', 'count', 'staged photos', '摆拍'),
  row('duplicate', 'gaming', 'less', 'count', 'duplicate photos', '重复照片'),
  row('paddedSheets', 'gaming', 'less', 'count', 'padded sign-in sheets', '虚增签到'),
  row('recordsForged', 'gaming', 'less', 'count', 'forged records', '伪造记录'),
  row('paperCaseFiles', 'gaming', 'less', 'count', 'paper case files', '纸面个案'),
  row('falseOpenHours', 'gaming', 'less', 'count', 'false opening hours', '虚报开放'),
  row('coachedAnswers', 'gaming', 'less', 'count', 'coached families', '被教导的家庭'),
];

/** Who gains: these outcomes are shown by group, not in the league table. */
export const whoNames: readonly string[] = [
  'gainGeneral',
  'gainSpecial',
  'gainSevere',
  'gainLeftBehind',
  'gainDistress',
  'gainOrphans',
  'gainUnsupported',
  'gainOther',
  ...['First', 'Second', 'Third', 'Fourth', 'Fifth'].map((name) => `gainNeed${name}`),
  ...['First', 'Second', 'Third', 'Fourth', 'Fifth'].map((name) => `genuineRank${name}`),
  ...['First', 'Second', 'Third', 'Fourth', 'Fifth'].map((name) => `supportRank${name}`),
  'betterGeneral',
  'worseGeneral',
  'betterSpecial',
  'worseSpecial',
  'moreGenuine',
  'fewerGenuine',
];

/** The case as the paper has it: these outcomes are shown for the base beside the figures of the paper. */
export const caseNames: readonly string[] = [
  'accepted',
  'atTarget',
  'belowHalf',
  'burstUploads',
  'genuine',
  'formalization',
  'homesWithDuplicates',
  'inactiveHomes',
  'blankHomes',
  'unaware',
  'supportTopShare',
  'sessionsTopShare',
  'coverageGeneral',
  'coverageSpecial',
  'neglectInExcellence',
  'redundancy',
  'suspension',
  'yuanPerSession',
];
