import { describe, expect, it } from 'vitest';
import { roles } from '../../model/caseWords.ts';
import { themes } from '../../model/school.ts';
import { languages } from '../../observers/diary/languages.ts';
import { asInTheCase, sayingOf } from './say.ts';
import { usual } from './usual.ts';

const words = {
  child: { en: 'older person', plural: 'older people', zh: '老人' },
  home: { en: 'care point', plural: 'care points', zh: '照护点' },
  director: { en: 'union worker', plural: 'union workers', zh: '社区工作者' },
  village: { en: 'area', plural: 'areas', zh: '社区' },
  school: { en: 'health station', plural: 'health stations', zh: '卫生站' },
  agency: { en: 'firm', plural: 'firms', zh: '公司' },
  display: { en: 'chess', plural: 'chess', zh: '下棋' },
} as const;

describe('the words of a case', () => {
  const say = sayingOf(words, 'en', ['Children’s Village', 'child-care']);
  it.each([
    ['A child comes; the children stay.', 'An older person comes; the older people stay.'],
    ["A director, a village, an agency's firm hand", "A union worker, an area, a firm's firm hand"],
    ['Homes with special children', 'Care points with special older people'],
    ["hours went into the children's home", 'hours went into the care point'],
    ['all child-sessions. Child-sessions', 'all older-person-sessions. Older-person-sessions'],
    ['at home in the village, with a home elsewhere', 'at home in the area, with a home elsewhere'],
    ['with high school; the school teaches', 'with high school; the health station teaches'],
    ['holds an activity (a show) for 2 children', 'holds an activity (chess) for 2 older people'],
    ['child.mean = 3, scenarios/home.yaml, home-care', 'child.mean = 3, scenarios/home.yaml, home-care'],
    ['Children’s Village and child-care for a child', 'Children’s Village and child-care for an older person'],
    ['childhood, homeless, villager', 'childhood, homeless, villager'],
  ])('%s', (before, after) => {
    expect(say(before)).toBe(after);
  });

  it.each([
    ['儿童之家的村儿童主任与儿童', '照护点的社区工作者与老人'],
    ['孩子来了，主任忙村务，家在村里，仍留在村委会', '老人来了，社区工作者忙社区事务，家在社区里，仍留在村委会'],
    ['举办活动（展示），机构、学校', '举办活动（下棋），公司、卫生站'],
  ])('%s', (before, after) => {
    expect(sayingOf(words, 'zh')(before)).toBe(after);
  });

  it('change nothing where a case has none', () => {
    expect(sayingOf(undefined, 'en')).toBe(asInTheCase);
    expect(sayingOf({}, 'zh')).toBe(asInTheCase);
  });

  it('stand for what the diary says of H City, and say the same again', () => {
    for (const theme of themes) {
      expect([usual[theme].en, usual[theme].zh]).toEqual([
        languages.en.choice.themes[theme],
        languages.zh.choice.themes[theme],
      ]);
    }
    const text = 'A child, two children, a home, homes, (a show)';
    expect(sayingOf(Object.fromEntries(roles.map((role) => [role, usual[role]])), 'en')(text)).toBe(text);
  });
});
