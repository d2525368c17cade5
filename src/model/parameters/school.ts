import { flag, integer, number, uniform } from './row.ts';

/** Weeks of the year in which schools are closed, campaigns that load every village, and an optional closure. */
export const calendarParameters = {
  'calendar.summerWeeks': integer(8, 'weeks', [0, 20], [
    'Weeks of summer holiday at the start of a contract year (from 5 July).',
    '合同年度开始时的暑假周数（自7月5日起）。',
    'S07; assumption: schools reopen about 1 September',
  ], { when: 'start' }),
  'calendar.winterFrom': integer(29, 'week of the contract year', [1, 52], [
    'First week of the winter holiday.',
    '寒假的第一周。',
    'design 4.1; assumption: mid-January 2022',
  ], { when: 'start' }),
  'calendar.winterWeeks': integer(4, 'weeks', [0, 20], [
    'Weeks of winter holiday.',
    '寒假周数。',
    'design 4.1; assumption',
  ], { when: 'start' }),
  'calendar.campaignChance': number(0.25, 'share of weeks', [0, 1], [
    'Chance that a week brings an administrative campaign to all villages.',
    '某周所有村庄遇到行政突击任务的概率。',
    'S101; design 4.4',
  ]),
  'calendar.campaignLoad': number(1.5, 'multiple of load', [1, 5], [
    'Village work in a campaign week, as a multiple of an ordinary week.',
    '突击任务周的村务量相对普通周的倍数。',
    'S101; design 4.4',
  ]),
  'calendar.closure': flag(false, [
    'Whether homes are closed for some weeks (floods of July 2021, epidemic): a rival explanation of the missing activities.',
    '是否有若干周停止开放（2021年7月洪灾、疫情）：对缺失活动的另一种解释。',
    'design 4.1, 5.4 R2',
  ]),
  'calendar.closureFrom': integer(3, 'week of operation', [1, 160], [
    'First closed week.',
    '停止开放的第一周。',
    'assumption: late July 2021',
  ]),
  'calendar.closureWeeks': integer(4, 'weeks', [0, 56], [
    'Length of the closure.',
    '停止开放的周数。',
    'assumption',
  ]),
} as const;

const theme = (
  name: string,
  zh: string,
  row: string,
  values: { mix: number; skill: number; appeal: number; overlap: number; benefit: number; ability: number },
) => ({
  mix: number(values.mix, 'log odds', [-5, 5], [
    `How strongly the project design suggests ${name}.`,
    `项目设计对“${zh}”主题的推荐强度。`,
    `${row}; assumption`,
  ]),
  skill: number(values.skill, 'share', [0, 1], [
    `Skill that ${name} asks of a director.`,
    `“${zh}”主题对主任技能的要求。`,
    `S08; assumption`,
  ]),
  appeal: number(values.appeal, 'h-eq', [0, 5], [
    `How well ${name} looks in a photo.`,
    `“${zh}”主题的拍照效果。`,
    'S51; assumption',
  ]),
  overlap: number(values.overlap, 'share of months', [0, 1], [
    `Chance that the school teaches ${name} in a month of term.`,
    `学期内某月学校开展“${zh}”主题教育的概率。`,
    'S50, S52; design 4.8 (mean .6 over the displayed mix); assumption',
  ]),
  benefit: number(values.benefit, 'multiple of the gain', [0, 5], [
    `Benefit of a session on ${name}, relative to the mean session.`,
    `“${zh}”主题每次活动的收益（相对平均活动）。`,
    'S08; assumption',
  ]),
  ability: number(values.ability, 'share', [0, 1], [
    `Part of the benefit of ${name} that is ability; the rest is companionship.`,
    `“${zh}”主题收益中能力提升所占比例，其余为情感陪伴。`,
    'S139; assumption',
  ]),
});

const display = theme('shows and everyday activities', '展示与日常活动', 'S51', { mix: 1, skill: 0.2, appeal: 1, overlap: 0.6, benefit: 0.8, ability: 0.3 });
const holiday = theme('holiday learning', '假期学习', 'S51', { mix: 0.8, skill: 0.4, appeal: 0.6, overlap: 0.7, benefit: 1, ability: 0.8 });
const safety = theme('safety education', '安全教育', 'S51', { mix: 0.8, skill: 0.3, appeal: 0.7, overlap: 0.8, benefit: 0.8, ability: 0.7 });
const family = theme('parent-child education', '亲子教育', 'S08', { mix: 0, skill: 0.7, appeal: 0.4, overlap: 0.2, benefit: 1.3, ability: 0.3 });
const counselling = theme('emotional counselling', '情感辅导', 'S08', { mix: 0, skill: 0.8, appeal: 0.1, overlap: 0.2, benefit: 1.5, ability: 0.2 });

/** The service menu (S08, S51) and what the school does at the same time (S50, S52). */
export const themeParameters = {
  'themes.display.mix': display.mix,
  'themes.display.skill': display.skill,
  'themes.display.appeal': display.appeal,
  'themes.display.overlap': display.overlap,
  'themes.display.benefit': display.benefit,
  'themes.display.ability': display.ability,
  'themes.holiday.mix': holiday.mix,
  'themes.holiday.skill': holiday.skill,
  'themes.holiday.appeal': holiday.appeal,
  'themes.holiday.overlap': holiday.overlap,
  'themes.holiday.benefit': holiday.benefit,
  'themes.holiday.ability': holiday.ability,
  'themes.safety.mix': safety.mix,
  'themes.safety.skill': safety.skill,
  'themes.safety.appeal': safety.appeal,
  'themes.safety.overlap': safety.overlap,
  'themes.safety.benefit': safety.benefit,
  'themes.safety.ability': safety.ability,
  'themes.family.mix': family.mix,
  'themes.family.skill': family.skill,
  'themes.family.appeal': family.appeal,
  'themes.family.overlap': family.overlap,
  'themes.family.benefit': family.benefit,
  'themes.family.ability': family.ability,
  'themes.counselling.mix': counselling.mix,
  'themes.counselling.skill': counselling.skill,
  'themes.counselling.appeal': counselling.appeal,
  'themes.counselling.overlap': counselling.overlap,
  'themes.counselling.benefit': counselling.benefit,
  'themes.counselling.ability': counselling.ability,
  'themes.skillWeight': number(2, 'h-eq', [0, 20], [
    'How much a director shies from a theme that asks for more skill than she has.',
    '主任回避超出自身技能的主题的程度。',
    'S08, S15; assumption',
  ]),
  'themes.photoWeight': number(1, '-', [0, 10], [
    'Weight of the photo appeal in the choice of a theme.',
    '选择主题时拍照效果的权重。',
    'S51; assumption',
  ]),
  'themes.avoidOverlap': number(0.2, 'h-eq', [0, 10], [
    'How much a director avoids what the school does in the same month.',
    '主任回避学校当月已开展主题的程度。',
    'S50, S52; assumption: little coordination',
  ]),
  'school.announced': integer(0, 'households', [0, 400], [
    'Households to whom the school announces an activity in term, where calendars are pooled, besides those whom the director tells.',
    '日程统筹时，学期中学校在主任告知之外另行通知的家庭数。',
    'S113; baseline: none',
  ]),
  'school.meetingHours': number(0, 'hours', [0, 20], [
    'Hours that agreeing on an activity with the school takes a director in term.',
    '学期中主任为每次活动与学校协调所需工时。',
    'S113; baseline: none',
  ]),
  'school.coordination': number(0, 'share', [0, 1], [
    'Part of the overlap with the school that coordination takes away.',
    '通过协调消除的与学校重叠的比例。',
    'S113; baseline: none',
  ]),
  'school.discount': number(0.7, 'share', [0, 1], [
    'Part of a session\'s benefit that is lost when the school taught the theme in the same month.',
    '学校当月已开展同一主题时，一次活动收益损失的比例。',
    'S52; design 4.8',
  ], { prior: uniform(0.3, 0.9) }),
} as const;
