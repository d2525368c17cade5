import { max, range, scaleBand, scaleLinear, stack, sum } from 'd3';
import type { Bilingual } from '../../model/scenario.ts';
import type { HomeReports } from '../../observers/reports.ts';
import { palette } from './palette.ts';
import { coordinate, element, label } from './svg.ts';

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
/** Where the names of villages stand: a row of their own above the bars. */
const nameLine = 98;
/** Names that are only numbers say nothing to a reader. */
const unnamed = /^V\d+$/;

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
    label(frame.left, 48, words.subtitle(drawn.years, drawn.replicate, drawn.set)[language], { fill: palette.faint }),
    legend(language),
    ...axis(y, language),
    ...names(
      sorted,
      (home) => (x(home) ?? 0) + x.bandwidth() / 2,
      (home) => y(total(sorted[home] as HomeReports)),
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

/** The villages of the paper: their names in a row of their own, each with a thin line down to its bar. */
function names(
  homes: readonly HomeReports[],
  x: (home: number) => number,
  top: (home: number) => number,
): readonly string[] {
  const named = homes.flatMap(({ name }, home) => (unnamed.test(name) ? [] : [{ name, home }]));
  const places = spread(
    named.map(({ name, home }) => ({ at: x(home), width: textWidth(name) + 8 })),
    [frame.left, width - 4],
  );
  return named.flatMap(({ name, home }, k) => {
    const at = places[k] as number;
    const points = [
      [at, nameLine + 4],
      [x(home), nameLine + 16],
      [x(home), top(home) - 1],
    ];
    return [
      element('polyline', {
        points: points.map((point) => point.map((one) => coordinate(one as number)).join(',')).join(' '),
        fill: 'none',
        stroke: palette.faint,
        'stroke-width': 0.6,
      }),
      label(at, nameLine, name, { 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 600 }),
    ];
  });
}

/** Pixels that a bold name of 12 takes; Chinese characters are square. */
function textWidth(name: string): number {
  return sum([...name], (character) => (character.charCodeAt(0) > 0x2e7f ? 12 : 8.5));
}

/**
 * Middles for labels in a row, in their order, as near to where they belong as the others leave room. Where the row is too short for
 * all, they share it evenly.
 */
export function spread(
  labels: readonly { readonly at: number; readonly width: number }[],
  [low, high]: readonly [number, number],
): readonly number[] {
  const needed = sum(labels, ({ width: own }) => own);
  const scale = Math.min(1, (high - low) / needed);
  const middles = labels.map(({ at }) => at);
  let left = low;
  for (const [k, own] of labels.entries()) {
    const half = (own.width * scale) / 2;
    middles[k] = Math.max(middles[k] as number, left + half);
    left = (middles[k] as number) + half;
  }
  let right = high;
  for (const [k, own] of [...labels.entries()].reverse()) {
    const half = (own.width * scale) / 2;
    middles[k] = Math.min(middles[k] as number, right - half);
    right = (middles[k] as number) - half;
  }
  return middles;
}
