import type { Style } from '../measures/written.ts';
import type { Bilingual } from '../model/scenario.ts';

/** One line of the short table of findings: an outcome of `runs.csv`, what it says, and what the paper says of it. */
export interface Finding {
  readonly outcome: string;
  readonly style: Style;
  readonly text: Bilingual;
  /** The paper's own words or figure; empty where it has none. */
  readonly paper: Bilingual;
  /** Rows of the checklist. */
  readonly rows: string;
}

/** A group of findings under one question. */
export interface Chapter {
  readonly title: Bilingual;
  readonly findings: readonly Finding[];
}

const none: Bilingual = { en: '', zh: '' };

/** What a newcomer should read first, in the order of the paper. */
export const chapters: readonly Chapter[] = [
  {
    title: { en: 'What the reports say', zh: '报告怎么说' },
    findings: [
      {
        outcome: 'accepted',
        style: 'count',
        text: { en: 'Reports accepted', zh: '被接受的上报次数' },
        paper: { en: '1,768 of 2,000', zh: '2,000次中的1,768次' },
        rows: 'S19, S22',
      },
      {
        outcome: 'atTarget',
        style: 'share',
        text: { en: 'Homes just at the target', zh: '恰好达标的儿童之家' },
        paper: none,
        rows: 'S70',
      },
      {
        outcome: 'belowHalf',
        style: 'share',
        text: { en: 'Homes with fewer than half of the target', zh: '上报不足目标一半的儿童之家' },
        paper: { en: '"simply leave them alone"', zh: '“干脆置之不理”' },
        rows: 'S70',
      },
      {
        outcome: 'burstUploads',
        style: 'times',
        text: { en: 'Reports a week at quarter ends, against other weeks', zh: '季度末每周上报量与其他周之比' },
        paper: { en: '"make up the work"', zh: '“补工作”' },
        rows: 'S65, S66',
      },
    ],
  },
  {
    title: { en: 'What happened', zh: '实际发生了什么' },
    findings: [
      {
        outcome: 'genuine',
        style: 'count',
        text: { en: 'Activities really held', zh: '真实举办的活动' },
        paper: none,
        rows: 'S32',
      },
      {
        outcome: 'formalization',
        style: 'share',
        text: { en: 'Reports without an activity behind them', zh: '背后没有活动的上报' },
        paper: { en: '"a mere formality"', zh: '“流于形式”' },
        rows: 'S32, S71',
      },
      {
        outcome: 'homesWithDuplicates',
        style: 'share',
        text: { en: 'Homes that uploaded a photo twice', zh: '重复上传照片的儿童之家' },
        paper: { en: '"repeatedly uploaded"', zh: '“重复上传”' },
        rows: 'S21',
      },
      {
        outcome: 'inactiveHomes',
        style: 'share',
        text: { en: 'Homes with at most two activities a year', zh: '全年活动不超过两次的儿童之家' },
        paper: { en: '"high prevalence of inaction"', zh: '“不作为现象普遍”' },
        rows: 'S12',
      },
      {
        outcome: 'blankHomes',
        style: 'share',
        text: { en: 'Homes whose records are blank', zh: '记录空白的儿童之家' },
        paper: { en: 'most', zh: '多数' },
        rows: 'S25',
      },
      {
        outcome: 'unaware',
        style: 'share',
        text: { en: 'Families that do not know of the home', zh: '不知道儿童之家的家庭' },
        paper: { en: 'most', zh: '多数' },
        rows: 'S16',
      },
    ],
  },
  {
    title: { en: 'Who gets it', zh: '谁得到了服务' },
    findings: [
      {
        outcome: 'supportTopShare',
        style: 'share',
        text: {
          en: "Best-supported fifth of homes: share of the agency's visits",
          zh: '获支持最多的五分之一儿童之家所占机构走访',
        },
        paper: { en: '"resources tilt"', zh: '“资源倾斜”' },
        rows: 'S76',
      },
      {
        outcome: 'sessionsTopShare',
        style: 'share',
        text: {
          en: 'Busiest fifth of homes: share of all child-sessions',
          zh: '最活跃的五分之一儿童之家所占儿童活动人次',
        },
        paper: { en: '"very few children"', zh: '“极少数儿童”' },
        rows: 'S83',
      },
      {
        outcome: 'coverageGeneral',
        style: 'share',
        text: { en: 'General children with an activity, in a quarter', zh: '一个季度内参加过活动的一般儿童' },
        paper: { en: 'few', zh: '少数' },
        rows: 'S31',
      },
      {
        outcome: 'coverageSpecial',
        style: 'share',
        text: { en: 'Special children with case work, in a quarter', zh: '一个季度内得到个案服务的特殊儿童' },
        paper: { en: '"not taken care of"', zh: '“未得到关爱”' },
        rows: 'S53, S106',
      },
      {
        outcome: 'neglectInExcellence',
        style: 'share',
        text: { en: '"Excellent" homes that leave their special child out', zh: '“优秀”之家中特殊儿童未获服务的比例' },
        paper: { en: 'L and M', zh: 'L与M' },
        rows: 'S47',
      },
      {
        outcome: 'redundancy',
        style: 'share',
        text: { en: 'Child-sessions that repeat what the school taught', zh: '与学校教育重复的儿童活动人次' },
        paper: { en: '"repeated embarrassment"', zh: '“重复的尴尬”' },
        rows: 'S52',
      },
      {
        outcome: 'suspension',
        style: 'index',
        text: { en: 'Suspension index: 0 landed, 1 floating', zh: '悬浮指数：0为落地，1为悬浮' },
        paper: { en: '"floating dilemma"', zh: '“悬浮困境”' },
        rows: 'S131',
      },
      {
        outcome: 'yuanPerSession',
        style: 'yuan',
        text: { en: 'Yuan for one child at one real activity', zh: '一名儿童参加一次真实活动的花费（元）' },
        paper: none,
        rows: 'S06, S105',
      },
    ],
  },
];
