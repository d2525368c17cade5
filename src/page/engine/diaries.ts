import { keepDiary } from '../../observers/diary/keep.ts';
import type { Diary } from '../../observers/diary/record.ts';
import { seed } from '../content.ts';
import { renamed } from '../village/names.ts';
import { told } from '../words/say.ts';
import { keyOf, type Rule, scenarioOf } from './rule.ts';

let kept: { readonly key: string; readonly diary: Diary } | null = null;

/** The diary of a home under a rule, in the language of the page and under its invented names. @param number of the home */
export function diaryOf(rule: Rule, luck: number, number: number): Diary {
  const key = [keyOf(rule), luck, number, told()].join(' ');
  if (kept?.key !== key)
    kept = { key, diary: keepDiary(renamed(scenarioOf(rule), told()), seed, luck, String(number)) };
  return kept.diary;
}
