import { type Headline, headlines, type Theme } from '../../../analysis/comparison/headline.ts';
import type { ArmResult } from '../../../analysis/comparison/result.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { type Context, paragraphs, type Section } from '../block.ts';
import { plainText, signedText, sizeText } from '../number.ts';
import { baseOf, turnMarks, turnOf } from '../reading.ts';
import { type Table, type TableCell, table } from '../table.ts';
import { themeWords, turnWords } from '../words.ts';

const words = {
  title: { en: 'League table of the fixes', zh: '各项改革一览表' },
  intro: (same: number): Bilingual => ({
    en: `Each cell is the mean difference from the base on the same luck; shares in percentage points. ✓ better, ✗ worse, ↑ ↓ more or less where neither is wanted, = about the same (the 95 % interval lies within ${same} standard deviations of the base), ? not settled, 0 not moved in any run. There is no total: what weighs more is for the reader to say.`,
    zh: `每格为相同运气下与基准的平均差；比例以百分点计。✓ 变好，✗ 变差，↑↓ 增减（无所谓好坏），= 大致相同（95%区间在基准的${same}个标准差之内），? 未定，0 任何运行中均无变化。不设总分：孰轻孰重由读者判断。`,
  }),
  fix: { en: 'Fix', zh: '改革' },
  base: { en: 'Base', zh: '基准' },
  cost: { en: 'Cost, yuan', zh: '成本（元）' },
  money: { en: 'Money', zh: '花费' },
} as const;

const themes: readonly Theme[] = ['reports', 'service', 'need', 'tilt', 'people', 'gaming'];

/** Outcomes as columns by their themes, fixes as rows: one table on a screen, one for each theme in print. */
export function leagueSection({ document, language }: Context): Section {
  const { arms, same } = document;
  const shown = themes.flatMap((theme) => headlines.filter((headline) => headline.theme === theme));
  const moved = shown.filter(({ outcome }) => arms.some(({ effects }) => effects[outcome] !== undefined));
  const groups = themes.flatMap((theme) => {
    const span = moved.filter((headline) => headline.theme === theme).length;
    return span === 0 ? [] : [{ text: themeWords[theme][language], span }];
  });
  const whole = leagueTable(arms, moved, true, language);
  const printed = themes.map((theme) => {
    const own = moved.filter((headline) => headline.theme === theme);
    const name = themeWords[theme][language];
    return own.length === 0 ? '' : `<h3>${name}</h3>${table(leagueTable(arms, own, false, language), name)}`;
  });
  return {
    id: 'league',
    title: words.title[language],
    parts: [
      paragraphs(words.intro(same)[language]),
      `<div class="on-screen league">${table({ ...whole, groups: [...groups, { text: words.money[language], span: 1 }] }, words.title[language])}</div>`,
      `<div class="in-print">${printed.join('\n')}</div>`,
    ],
  };
}

function leagueTable(
  arms: readonly ArmResult[],
  shown: readonly Headline[],
  withCost: boolean,
  language: keyof Bilingual,
): Table {
  const cost = (text: string): readonly string[] => (withCost ? [text] : []);
  return {
    head: [words.fix[language], ...shown.map(({ short }) => short[language]), ...cost(words.cost[language])],
    numbers: true,
    rows: [
      {
        head: words.base[language],
        cells: [...shown.map(({ outcome, style }) => plainText(style, baseOf(arms, outcome), language)), ...cost('0')],
      },
      ...arms.map((arm) => ({
        head: arm.title[language],
        cells: [...shown.map((headline) => verdictCell(headline, arm)), ...cost(sizeText('count', arm.cost.total))],
      })),
    ],
  };
}

/** A difference with the sign of its verdict. */
export function verdictCell({ outcome, style, wanted }: Omit<Headline, 'short' | 'theme'>, arm: ArmResult): TableCell {
  const effect = arm.effects[outcome];
  if (effect === undefined || effect.difference === null) return '–';
  const turn = turnOf(wanted, effect.verdict);
  const text = turn === 'unchanged' ? '0' : `${signedText(style, effect.difference)} ${turnMarks[turn]}`;
  return { text, turn };
}

/** What each sign means, for other sections. */
export function legend(language: keyof Bilingual): string {
  const signs = (['better', 'worse', 'same', 'undecided'] as const).map(
    (turn) => `${turnMarks[turn]} ${turnWords[turn][language]}`,
  );
  return signs.join(language === 'en' ? ', ' : '，');
}
