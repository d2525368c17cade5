import { max, range, scaleBand, scaleLinear, stack, sum } from 'd3';
import type { Bilingual } from '../../model/scenario.ts';
import type { HomeReports } from '../../observers/reports.ts';
import { palette } from './palette.ts';
import { element, label } from './svg.ts';

const kinds = ['genuine', 'attempted', 'staged', 'duplicate'] as const;
type Kind = (typeof kinds)[number];
type Language = keyof Bilingual;

/** Every word of the picture, in both languages. */
const words = {
  title: (reports: string, genuine: string): Bilingual => ({
    en: `${reports} reports were accepted; ${genuine} of them were activities`,
    zh: `上报被接受${reports}次，其中真实活动${genuine}次`,
  }),
  subtitle: {
    en: 'Reports accepted from each home in one simulated year, by what was behind them. Line: the target.',
    zh: '一个模拟年度内各儿童之家被接受的上报，按其背后的实情分类。横线为目标。',
  },
  genuine: { en: 'genuine activity', zh: '真实活动' },
  attempted: { en: 'hardly anybody came', zh: '几乎无人到场' },
  staged: { en: 'staged photo', zh: '摆拍' },
  duplicate: { en: 'the same photo again', zh: '重复上传' },
  homes: { en: 'Homes, most genuine activity first', zh: '儿童之家（按真实活动由多到少）' },
  reports: { en: 'Reports', zh: '上报次数' },
  target: { en: 'target', zh: '目标' },
} as const;

const width = 960;
const height = 420;
const frame = { top: 86, right: 56, bottom: 46, left: 52 };
/** Names that are only numbers say nothing to a reader. */
const unnamed = /^V\d+$/;

/**
 * The two ledgers of all homes in one picture: how much was reported, and what was behind it.
 * @param homes in any order, @param target reports due from each
 * @returns a self-contained SVG
 */
export function twoLedgers(homes: readonly HomeReports[], target: number, language: Language): string {
  const total = (home: HomeReports): number => sum(kinds, (kind) => home[kind]);
  const sorted = [...homes].sort((a, b) => b.genuine - a.genuine || total(b) - total(a) || (a.name < b.name ? -1 : 1));
  const x = scaleBand<number>(range(sorted.length), [frame.left, width - frame.right]).paddingInner(0.15);
  const y = scaleLinear(
    [0, Math.max(max(sorted, total) ?? 0, target) * 1.05],
    [height - frame.bottom, frame.top],
  ).nice();
  const series = stack<HomeReports, Kind>().keys([...kinds])(sorted);
  const bars = series.map((layer) =>
    element(
      'g',
      { fill: palette[layer.key] },
      ...layer.flatMap(([low, high], home) =>
        high > low
          ? [element('rect', { x: x(home) ?? 0, y: y(high), width: x.bandwidth(), height: y(low) - y(high) })]
          : [],
      ),
    ),
  );
  const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
  const title = words.title(number.format(sum(sorted, total)), number.format(sum(sorted, ({ genuine }) => genuine)))[
    language
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': title,
      'font-family': 'system-ui, "Segoe UI", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
      'font-size': 13,
      fill: palette.ink,
    },
    element('rect', { width, height, fill: palette.paper }),
    label(frame.left, 28, title, { 'font-size': 19, 'font-weight': 600 }),
    label(frame.left, 48, words.subtitle[language], { fill: palette.faint }),
    legend(language),
    ...axis(y, language),
    ...bars,
    ...goal(y(target), language),
    ...names(
      sorted,
      (home) => (x(home) ?? 0) + x.bandwidth() / 2,
      (home) => y(total(sorted[home] as HomeReports)),
    ),
    label((frame.left + width - frame.right) / 2, height - 14, words.homes[language], {
      'text-anchor': 'middle',
      fill: palette.faint,
    }),
  );
}

function legend(language: Language): string {
  const step = 190;
  return element(
    'g',
    {},
    ...kinds.flatMap((kind, place) => [
      element('rect', { x: frame.left + place * step, y: 60, width: 12, height: 12, fill: palette[kind] }),
      label(frame.left + place * step + 18, 71, words[kind][language]),
    ]),
  );
}

function axis(y: ReturnType<typeof scaleLinear<number, number>>, language: Language): readonly string[] {
  const ticks = y.ticks(6).flatMap((tick) => [
    element('line', {
      x1: frame.left,
      x2: width - frame.right,
      y1: y(tick),
      y2: y(tick),
      stroke: palette.rule,
      'stroke-width': 0.5,
    }),
    label(frame.left - 8, y(tick) + 4, String(tick), { 'text-anchor': 'end', fill: palette.faint }),
  ]);
  const middle = (frame.top + height - frame.bottom) / 2;
  const name = label(0, 0, words.reports[language], {
    transform: `translate(16 ${middle}) rotate(-90)`,
    'text-anchor': 'middle',
    fill: palette.faint,
  });
  return [...ticks, name];
}

function goal(at: number, language: Language): readonly string[] {
  return [
    element('line', {
      x1: frame.left,
      x2: width - frame.right,
      y1: at,
      y2: at,
      stroke: palette.ink,
      'stroke-width': 1.2,
      'stroke-dasharray': '5 3',
    }),
    label(width - frame.right + 6, at + 4, words.target[language]),
  ];
}

/** The villages of the paper, by name over their bars. */
function names(
  homes: readonly HomeReports[],
  x: (home: number) => number,
  top: (home: number) => number,
): readonly string[] {
  return homes.flatMap(({ name }, home) =>
    unnamed.test(name)
      ? []
      : [label(x(home), top(home) - 6, name, { 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 600 })],
  );
}
