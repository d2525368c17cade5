import type { PatternResult } from '../../analysis/patterns/result.ts';
import { written } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';

const says = {
  holds: { en: 'holds', zh: '成立' },
  fails: { en: 'fails', zh: '不成立' },
  undecided: { en: 'is undecided', zh: '未定' },
} as const;

/** The finding on a pattern in one sentence, about the figure that decides its verdict. */
export function sentence({ id, title, figures, verdict }: PatternResult): Bilingual {
  const deciding = figures.filter(({ decides }) => decides);
  const figure = deciding.find((one) => one.verdict === verdict) ?? deciding[0];
  if (figure === undefined) return { en: `${id} ${title.en}`, zh: `${id} ${title.zh}` };
  const value = (language: keyof Bilingual) => written(figure.estimate, figure.style, language);
  const target = (language: keyof Bilingual) => figure.targetText?.[language] ?? '';
  return {
    en: `${id} ${title.en} ${says[verdict].en}: ${figure.text.en} ${value('en')}, target ${target('en')}`,
    zh: `${id} ${title.zh}${says[verdict].zh}：${figure.text.zh}${value('zh')}，目标${target('zh')}`,
  };
}
