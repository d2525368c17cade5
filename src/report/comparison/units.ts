import { comparable } from '../../analysis/comparison/outcomes.ts';
import type { Bilingual } from '../../model/scenario.ts';

/** Units of outcomes in the reader's words; that of a difference of shares is another one. */
export const unitWords: Readonly<Record<string, Bilingual>> = {
  share: { en: 'percentage points', zh: '百分点' },
  uploads: { en: 'uploads', zh: '次上传' },
  ratio: { en: 'ratio', zh: '比值' },
  '-': { en: 'correlation', zh: '相关系数' },
  'activities per quarter': { en: 'activities per quarter', zh: '次活动/季度' },
  'child SD': { en: 'standard deviations of the children’s need', zh: '儿童需要的标准差' },
  'child SD per 1,000 yuan': { en: 'standard deviations of need per 1,000 yuan', zh: '需要的标准差/千元' },
  yuan: { en: 'yuan', zh: '元' },
  'exits per post-year': { en: 'exits per post and year', zh: '次离任/岗位年' },
  directors: { en: 'directors', zh: '名主任' },
  weeks: { en: 'weeks', zh: '周' },
  '0 or 1': { en: '0 or 1', zh: '0或1' },
  children: { en: 'children', zh: '人次儿童' },
  records: { en: 'records', zh: '份记录' },
  files: { en: 'files', zh: '份档案' },
  hours: { en: 'hours', zh: '小时' },
  visits: { en: 'visits', zh: '次走访' },
  wishes: { en: 'wishes', zh: '个心愿' },
  fakes: { en: 'fakes', zh: '次造假' },
  activities: { en: 'activities', zh: '次活动' },
  contacts: { en: 'contacts', zh: '次接触' },
  'child-sessions': { en: 'child-sessions', zh: '人次' },
  'half-days': { en: 'half-days', zh: '半天' },
  answers: { en: 'answers', zh: '份回答' },
  sheets: { en: 'sheets', zh: '张签到表' },
  'share of the first stock': { en: 'share of the first stock', zh: '占初始物资' },
  uses: { en: 'uses', zh: '次使用' },
  'activities per home': { en: 'activities per home', zh: '次活动/家' },
  'visits per home': { en: 'visits per home', zh: '次走访/家' },
};

/** A unit of the tables as people read it. */
export function unitWord(unit: string): Bilingual {
  return unit === 'share' ? { en: unit, zh: '比例' } : (unitWords[unit] ?? { en: unit, zh: unit });
}

/** Unit of a difference in an outcome. */
export function unitOf(outcome: string): Bilingual {
  const unit = comparable.find(({ name }) => name === outcome)?.unit ?? '';
  return unitWords[unit] ?? { en: unit, zh: unit };
}
