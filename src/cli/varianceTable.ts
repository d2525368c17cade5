import type { VarianceResult } from '../analysis/variance/variance.ts';
import { fromTo, written } from '../measures/written.ts';
import type { Bilingual } from '../model/scenario.ts';
import { partName, varianceTexts } from '../report/variance.ts';
import { aligned } from './say.ts';

const words = {
  title: {
    en: 'Why do homes differ in genuine activities? Parts of the variance over the homes of a run (S79, S88, S104)',
    zh: '各家真实活动为何不同？单次运行中各家方差的构成（S79、S88、S104）',
  },
  share: { en: 'share', zh: '份额' },
  interval: { en: '90 % interval', zh: '90%区间' },
  whole: { en: 'variance, activities squared', zh: '方差（次数平方）' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The table that `lastmeter patterns --variance` prints. */
export function varianceTable(found: VarianceResult, seed: string, language: keyof Bilingual): string {
  const made = {
    en: `${found.replicates} replicates, seed "${seed}", ${found.sets} parameter ${found.sets === 1 ? 'set' : 'sets'}`,
    zh: `${found.replicates}次重复，种子“${seed}”，${found.sets}组参数`,
  };
  const blocks = varianceTexts(found).map(({ kind, heading, reads, decomposition: { variance, parts } }) => {
    const rows = [
      ['', words.share[language], words.interval[language]],
      ...parts.map((part) => [
        `  ${partName(part, kind, language)}`,
        written(part.share, 'share', language),
        fromTo(
          [part.low, part.high].map((end) => written(end, 'share', language)),
          language,
        ),
      ]),
      [`  ${words.whole[language]}`, written(variance, 'index', language), ''],
    ];
    return `${heading[language]}\n${aligned(rows, new Set([1, 2]))}\n${reads[language]}`;
  });
  return [language === 'en' ? `${words.title.en} (${made.en})` : `${words.title.zh}（${made.zh}）`, ...blocks].join(
    '\n\n',
  );
}
