import { headlines } from '../../../analysis/comparison/headline.ts';
import type { ArmResult } from '../../../analysis/comparison/result.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { bars } from '../../figures/bars.ts';
import { palette } from '../../figures/palette.ts';
import { escaped } from '../../figures/svg.ts';
import { type Chart, type Context, paragraphs, type Section } from '../block.ts';
import { signedText } from '../number.ts';
import { baseOf, withVerdict } from '../reading.ts';
import { inflatedArms } from '../sentences/gaming.ts';
import { table } from '../table.ts';

const words = {
  title: { en: 'How the fixes are gamed', zh: '改革如何被应付' },
  intro: {
    en: 'Who is judged by a number looks for the cheapest way to it. The chart shows where fake photos go; the table shows for each kind of gaming which fixes surely bring more of it and which less.',
    zh: '凡以数字论优劣，便有人寻最省力的办法。图示假照片的去向；表列每种造假因哪些改革确实增加或减少。',
  },
  unit: {
    en: 'Change in uploads a project: orange staged photos, vermilion the same photo again; at the right their sum',
    zh: '上传次数的变化：橙色为摆拍，朱色为重复上传；右侧为合计',
  },
  shift: (title: Bilingual, staged: string, duplicate: string): Bilingual => ({
    en: `“${title.en}” moves fakes from one kind to the other most: staged ${staged}, duplicates ${duplicate}`,
    zh: `“${title.zh}”使造假转移最多：摆拍${staged}，重复${duplicate}`,
  }),
  most: (title: Bilingual, size: string): Bilingual => ({
    en: `No fix moves fakes from one kind to the other; “${title.en}” changes them most: ${size}`,
    zh: `没有改革使造假在两类之间转移；“${title.zh}”变化最大：${size}`,
  }),
  fix: { en: 'Fix', zh: '改革' },
  staged: { en: 'Staged photos', zh: '摆拍' },
  duplicate: { en: 'The same photo again', zh: '重复上传' },
  sum: { en: 'Both', zh: '合计' },
  kinds: { en: 'Kinds of gaming and who brings them', zh: '造假种类与来源' },
  kind: { en: 'Kind', zh: '种类' },
  base: { en: 'In the base', zh: '基准中' },
  more: { en: 'Surely more with', zh: '确实增加' },
  less: { en: 'Surely less with', zh: '确实减少' },
  none: { en: 'none', zh: '无' },
  inflated: { en: 'The number without the service: ', zh: '只增数字、不增服务：' },
} as const;

/** Fakes by kind, and which fixes bring or remove which gaming. */
export function gamingSection({ document, language }: Context): Section {
  const { arms } = document;
  const inflated = inflatedArms(arms).map(({ title }) => title[language]);
  const comma = language === 'en' ? '; ' : '；';
  return {
    id: 'gaming',
    title: words.title[language],
    parts: [
      paragraphs(
        words.intro[language],
        `${words.inflated[language]}${inflated.length === 0 ? words.none[language] : inflated.join(comma)}${language === 'en' ? '.' : '。'}`,
      ),
      ...shiftChart(arms, language),
      `<h3>${escaped(words.kinds[language])}</h3>${kindsTable(arms, language)}`,
    ],
  };
}

function shiftChart(arms: readonly ArmResult[], language: keyof Bilingual): readonly Chart[] {
  const rows = arms
    .flatMap(({ title, effects }) => {
      const [staged, duplicate] = [effects['staged']?.difference, effects['duplicate']?.difference];
      if (staged == null || duplicate == null || (staged === 0 && duplicate === 0)) return [];
      return [{ title, staged, duplicate, sum: staged + duplicate }];
    })
    .sort((a, b) => b.sum - a.sum);
  const size = (value: number): string => signedText('count', value);
  const moved = (row: (typeof rows)[number]) =>
    row.staged * row.duplicate < 0 ? Math.min(Math.abs(row.staged), Math.abs(row.duplicate)) : 0;
  const [shifter] = [...rows].sort((a, b) => moved(b) - moved(a));
  const [most] = [...rows].sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum));
  if (shifter === undefined || most === undefined) return [];
  const title =
    moved(shifter) > 0
      ? words.shift(shifter.title, size(shifter.staged), size(shifter.duplicate))
      : words.most(most.title, size(most.sum));
  return [
    {
      name: 'fakes',
      title: title[language],
      unit: words.unit[language],
      sizes: ['wide', 'narrow'],
      draw: (drawn) =>
        bars(
          rows.map((row) => ({ label: row.title[language], value: size(row.sum) })),
          [
            { colour: palette.staged, of: rows.map(({ staged }) => staged) },
            { colour: palette.duplicate, of: rows.map(({ duplicate }) => duplicate) },
          ],
          size,
          drawn,
        ),
      table: {
        head: [words.fix, words.staged, words.duplicate, words.sum].map((word) => word[language]),
        numbers: true,
        rows: rows.map(({ title: name, staged, duplicate, sum }) => ({
          head: name[language],
          cells: [size(staged), size(duplicate), size(sum)],
        })),
      },
    },
  ];
}

function kindsTable(arms: readonly ArmResult[], language: keyof Bilingual): string {
  const rows = headlines
    .filter(({ theme }) => theme === 'gaming')
    .map(({ outcome, style, short }) => {
      const of = (verdict: 'more' | 'less'): string =>
        withVerdict(arms, outcome, verdict)
          .map(({ arm, effect }) => `${arm.title[language]} ${signedText(style, effect.difference)}`)
          .join(language === 'en' ? '; ' : '；') || words.none[language];
      const base = baseOf(arms, outcome);
      return {
        head: short[language],
        cells: [base === null ? '–' : signedText(style, base).replace(/^\+/, ''), of('more'), of('less')],
      };
    });
  const head = [words.kind, words.base, words.more, words.less].map((word) => word[language]);
  return table({ head, rows, numbers: false }, words.kinds[language]);
}
