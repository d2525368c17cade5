import { max, range, scaleBand, scaleLinear, stack, sum } from 'd3';
import { decimal } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { HomeReports } from '../../observers/reports.ts';
import { palette } from './palette.ts';
import { sheet } from './sheet.ts';
import { element, label } from './svg.ts';
import { villageNames } from './villageNames.ts';

const kinds = ['genuine', 'attempted', 'staged', 'duplicate'] as const;
type Kind = (typeof kinds)[number];
type Language = keyof Bilingual;

/** Every word of the picture, in both languages. */
const words = {
  title: (reports: string, genuine: string): Bilingual => ({
    en: `${reports} reports were accepted; ${genuine} of them were activities`,
    zh: `上报被接受${reports}次，其中真实活动${genuine}次`,
  }),
  subtitle: (years: number, replicate: number, set: number): Bilingual => ({
    en: `Reports accepted from each home in ${years === 1 ? 'one simulated year' : `${years} simulated years`} of one run (${set === 0 ? '' : `set ${set}, `}replicate ${replicate}), by what was behind them. Line: the target${years === 1 ? '' : ` of ${years} years`}.`,
    zh: `单次运行（${set === 0 ? '' : `第${set}组参数，`}第${replicate}次重复）${years === 1 ? '一个模拟年度' : `${years}个模拟年度`}内各儿童之家被接受的上报，按其背后的实情分类。横线为${years === 1 ? '' : `${years}年`}目标。`,
  }),
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
const frame = { top: 116, right: 56, bottom: 46, left: 52 };

/** What is drawn besides the homes. */
export interface Drawn {
  /** Reports due from a home in a contract year. */
  readonly target: number;
  /** Contract years; the closing weeks add reports but no target. */
  readonly years: number;
  /** Number of the run. */
  readonly replicate: number;
  /** Number of its parameter set; 0 for the scenario's own values. */
  readonly set: number;
}

/**
 * The two ledgers of all homes in one picture: how much was reported, and what was behind it.
 * @param homes in any order
 * @returns a self-contained SVG
 */
export function twoLedgers(homes: readonly HomeReports[], drawn: Drawn, language: Language): string {
  const due = drawn.target * drawn.years;
  const total = (home: HomeReports): number => sum(kinds, (kind) => home[kind]);
  const sorted = [...homes].sort((a, b) => b.genuine - a.genuine || total(b) - total(a) || (a.name < b.name ? -1 : 1));
  const x = scaleBand<number>(range(sorted.length), [frame.left, width - frame.right]).paddingInner(0.15);
  const y = scaleLinear([0, Math.max(max(sorted, total) ?? 0, due) * 1.02], [height - frame.bottom, frame.top]).nice();
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
  const title = words.title(
    decimal(sum(sorted, total), 0),
    decimal(
      sum(sorted, ({ genuine }) => genuine),
      0,
    ),
  )[language];
  return sheet(
    { width, height, title, fontSize: 13, isFixed: true },
    label(frame.left, 28, title, { 'font-size': 19, 'font-weight': 600 }),
    label(frame.left, 48, words.subtitle(drawn.years, drawn.replicate, drawn.set)[language], { fill: palette.faint }),
    legend(language),
    ...axis(y, language),
    ...villageNames(
      sorted,
      (home) => (x(home) ?? 0) + x.bandwidth() / 2,
      (home) => y(total(sorted[home] as HomeReports)),
      [frame.left, width - 4],
    ),
    ...bars,
    ...goal(y(due), language),
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
