import type { Noun, Role } from '../../model/caseWords.ts';

/** What H City says. */
export const usual: Readonly<Record<Role, Noun>> = {
  child: { en: 'child', plural: 'children', zh: '儿童' },
  home: { en: 'home', plural: 'homes', zh: '儿童之家' },
  director: { en: 'director', plural: 'directors', zh: '主任' },
  village: { en: 'village', plural: 'villages', zh: '村' },
  school: { en: 'school', plural: 'schools', zh: '学校' },
  agency: { en: 'agency', plural: 'agencies', zh: '机构' },
  bureau: { en: 'bureau', plural: 'bureaus', zh: '民政局' },
  display: { en: 'a show', plural: 'a show', zh: '展示' },
  holiday: { en: 'holiday learning', plural: 'holiday learning', zh: '假期学习' },
  safety: { en: 'safety', plural: 'safety', zh: '安全教育' },
  family: { en: 'family', plural: 'family', zh: '亲子家庭' },
  counselling: { en: 'counselling', plural: 'counselling', zh: '情绪疏导' },
};
