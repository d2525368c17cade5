import type { ArmResult } from '../../../analysis/comparison/result.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { bars } from '../../figures/bars.ts';
import { palette } from '../../figures/palette.ts';
import { escaped } from '../../figures/svg.ts';
import { type Chart, type Context, paragraphs, type Section } from '../block.ts';
import { plainText } from '../number.ts';
import { table } from '../table.ts';
import { legend, verdictCell } from './league.ts';

interface Group {
  readonly outcome: string;
  readonly text: Bilingual;
}

const kinds: readonly Group[] = [
  { outcome: 'gainGeneral', text: { en: 'no special needs', zh: '一般儿童' } },
  { outcome: 'gainSpecial', text: { en: 'special needs', zh: '特殊儿童' } },
  { outcome: 'gainSevere', text: { en: 'severe special needs', zh: '重度特殊儿童' } },
];
const categories: readonly Group[] = [
  { outcome: 'gainLeftBehind', text: { en: 'left behind', zh: '留守' } },
  { outcome: 'gainDistress', text: { en: 'in distress', zh: '困境' } },
  { outcome: 'gainOrphans', text: { en: 'orphans', zh: '孤儿' } },
  { outcome: 'gainUnsupported', text: { en: 'unsupported', zh: '事实无人抚养' } },
  { outcome: 'gainOther', text: { en: 'others', zh: '其他' } },
];
const fifths: readonly Group[] = [
  { outcome: 'gainNeedFirst', text: { en: 'least needy fifth', zh: '需要最小的五分之一' } },
  { outcome: 'gainNeedSecond', text: { en: 'second', zh: '第二' } },
  { outcome: 'gainNeedThird', text: { en: 'third', zh: '第三' } },
  { outcome: 'gainNeedFourth', text: { en: 'fourth', zh: '第四' } },
  { outcome: 'gainNeedFifth', text: { en: 'neediest fifth', zh: '需要最大的五分之一' } },
];
const places = ['First', 'Second', 'Third', 'Fourth', 'Fifth'] as const;
const placeWords: readonly Bilingual[] = [
  { en: 'lowest fifth', zh: '最低五分之一' },
  { en: 'second', zh: '第二' },
  { en: 'third', zh: '第三' },
  { en: 'fourth', zh: '第四' },
  { en: 'highest fifth', zh: '最高五分之一' },
];
const ranked = (stem: string): readonly Group[] =>
  places.map((place, k) => ({ outcome: `${stem}${place}`, text: placeWords[k] ?? { en: place, zh: place } }));

const words = {
  title: { en: 'Who gains and who loses', zh: '谁受益，谁受损' },
  intro: (marks: string): Bilingual => ({
    en: `Children are compared with themselves on the same luck. The first tables show the mean gain in standard deviations of need, the next what homes get by where they stood in the agency’s eyes at the start. Signs: ${marks}.`,
    zh: `每个儿童在相同运气下与自身比较。前两表为平均增益（需要的标准差），后两表按机构最初评价列出各儿童之家所得。符号：${marks}。`,
  }),
  children: { en: 'Gain of children by kind and category', zh: '按类别的儿童增益' },
  needs: { en: 'Gain of children by initial need', zh: '按初始需要的儿童增益' },
  genuine: { en: 'Genuine activities a home, by the agency’s first belief', zh: '按机构最初评价：每家真实活动' },
  support: { en: 'Visits of the agency a home, by its first belief', zh: '按机构最初评价：每家获得走访' },
  kind: { en: 'Kind', zh: '类型' },
  category: { en: 'Category', zh: '类别' },
  fix: { en: 'Fix', zh: '改革' },
  special: { en: 'children with special needs', zh: '特殊需要儿童' },
  general: { en: 'children without special needs', zh: '一般儿童' },
  homes: { en: 'homes (by genuine activities)', zh: '儿童之家（按真实活动）' },
  finding: (who: string, title: Bilingual, better: string, worse: string): Bilingual => ({
    en: `Of ${who}, “${title.en}” leaves ${better} better off and ${worse} worse off: the widest margin`,
    zh: `${who}：“${title.zh}”使${better}变好、${worse}变差，净差最大`,
  }),
  unit: {
    en: 'Share that ends up better (right, blue) and worse (left, orange) than on the same luck without the fix, mean of runs. Luck that spreads differently moves people both ways.',
    zh: '相同运气下，与无改革相比变好（右，蓝）与变差（左，橙）的比例，各次运行均值。运气的连锁变化会使人双向变动。',
  },
  better: { en: 'Better off', zh: '变好' },
  worse: { en: 'Worse off', zh: '变差' },
} as const;

/** Children by kind, category and need, homes by where they started, and shares that are moved either way. */
export function whoSection({ document, language }: Context): Section {
  const { arms } = document;
  const own = (groups: readonly Group[]) =>
    groups.filter(({ outcome }) => arms.some(({ effects }) => effects[outcome]));
  const matrix = (name: Bilingual, groups: readonly Group[], heads?: readonly { text: string; span: number }[]) =>
    groups.length === 0
      ? ''
      : `<h3>${escaped(name[language])}</h3>${matrixOf(arms, groups, name[language], language, heads)}`;
  const [ofKind, ofCategory] = [own(kinds), own(categories)];
  const heads = [
    { text: words.kind[language], span: ofKind.length },
    { text: words.category[language], span: ofCategory.length },
  ].filter(({ span }) => span > 0);
  return {
    id: 'who',
    title: words.title[language],
    parts: [
      paragraphs(words.intro(legend(language))[language]),
      ...movedChart(arms, 'special', 'betterSpecial', 'worseSpecial', language),
      ...movedChart(arms, 'general', 'betterGeneral', 'worseGeneral', language),
      ...movedChart(arms, 'homes', 'moreGenuine', 'fewerGenuine', language),
      matrix(words.children, [...ofKind, ...ofCategory], heads),
      matrix(words.needs, own(fifths)),
      matrix(words.genuine, own(ranked('genuineRank'))),
      matrix(words.support, own(ranked('supportRank'))),
    ].filter((part) => part !== ''),
  };
}

function matrixOf(
  arms: readonly ArmResult[],
  groups: readonly Group[],
  name: string,
  language: keyof Bilingual,
  heads?: readonly { text: string; span: number }[],
): string {
  const head = [words.fix[language], ...groups.map(({ text }) => text[language])];
  const rows = arms.map((arm) => ({
    head: arm.title[language],
    cells: groups.map(({ outcome }) => verdictCell({ outcome, wanted: 'more', style: 'number' }, arm)),
  }));
  return table({ head, rows, numbers: true, ...(heads === undefined ? {} : { groups: heads }) }, name);
}

/** Shares that end up better and worse off, by the margin between them. */
function movedChart(
  arms: readonly ArmResult[],
  who: 'special' | 'general' | 'homes',
  better: string,
  worse: string,
  language: keyof Bilingual,
): readonly Chart[] {
  const rows = arms
    .flatMap(({ title, effects }) => {
      const [up, down] = [effects[better]?.arm, effects[worse]?.arm];
      return up == null || down == null || (up === 0 && down === 0) ? [] : [{ title, up, down }];
    })
    .sort((a, b) => b.up - b.down - (a.up - a.down));
  const [top] = rows;
  if (!arms.some(({ effects }) => effects[better] !== undefined)) return [];
  const share = (value: number): string => plainText('share', value, language);
  const name = words[who][language];
  if (top === undefined) return [];
  return [
    {
      name: `moved-${who}`,
      title: words.finding(name, top.title, share(top.up), share(top.down))[language],
      unit: words.unit[language],
      sizes: ['wide', 'narrow'],
      draw: (size) =>
        bars(
          rows.map(({ title, up, down }) => ({ label: title[language], value: `${share(up)} / ${share(down)}` })),
          [
            { colour: palette.genuine, of: rows.map(({ up }) => up) },
            { colour: palette.duplicate, of: rows.map(({ down }) => -down) },
          ],
          (value) => share(Math.abs(value)),
          size,
        ),
      table: {
        head: [words.fix, words.better, words.worse].map((word) => word[language]),
        numbers: true,
        rows: rows.map(({ title, up, down }) => ({ head: title[language], cells: [share(up), share(down)] })),
      },
    },
  ];
}
