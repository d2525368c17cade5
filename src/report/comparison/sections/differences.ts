import { headlines } from '../../../analysis/comparison/headline.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { type Chart, type Context, paragraphs, type Section } from '../block.ts';
import { effectChart } from '../effectChart.ts';
import { effectsOn } from '../reading.ts';

const words = {
  title: { en: 'How much, and how surely', zh: '变化多少，有多确定' },
  intro: {
    en: 'One chart for each outcome, fixes in the order of their effect. Full circle: better; diamond: worse; square: about the same; ring: not settled; triangle: more or less where neither is wanted.',
    zh: '每个指标一图，按效应排序。实心圆：变好；菱形：变差；方块：大致相同；空心圆：未定；三角：增减（无所谓好坏）。',
  },
  still: { en: 'No fix moved these in any run: ', zh: '以下指标在任何运行中均未因任何改革而变化：' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Every headline outcome with its differences and intervals. */
export function differencesSection({ document, language }: Context): Section {
  const { arms } = document;
  const still: string[] = [];
  const charts = headlines.flatMap(({ outcome, short }): Chart[] => {
    const all = effectsOn(arms, outcome).map(({ arm: { title }, effect }) => ({ title, effect }));
    if (all.length === 0) return [];
    const chart = effectChart(`difference-${outcome}`, outcome, all, language);
    if (chart === null) still.push(short[language]);
    return chart === null ? [] : [chart];
  });
  const list = `${words.still[language]}${still.join(language === 'en' ? ', ' : '、')}${language === 'en' ? '.' : '。'}`;
  return {
    id: 'differences',
    title: words.title[language],
    parts: [paragraphs(words.intro[language]), ...charts, ...(still.length === 0 ? [] : [paragraphs(list)])],
  };
}
