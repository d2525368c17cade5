import { max, range, scaleBand, scaleLinear, sum } from 'd3';
import type { SeriesResults } from '../../analysis/patterns/series.ts';
import { brief } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { cardWidth, margin, textWidth } from './card.ts';
import { palette } from './palette.ts';
import { element, label } from './svg.ts';

const kinds = ['genuine', 'attempted', 'staged', 'duplicate'] as const;
const words = {
  genuine: { en: 'genuine', zh: '真实' },
  attempted: { en: 'hardly anyone', zh: '几乎无人' },
  staged: { en: 'staged', zh: '摆拍' },
  duplicate: { en: 'duplicate', zh: '重复' },
  weekly: { en: 'Uploads a week, mean of runs', zh: '每周上传（各次运行均值）' },
  ends: { en: 'Week; shaded: the last three of a quarter', zh: '周；阴影为季度末三周' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const height = 168;
const left = 34;

/** Uploads week by week, by what was behind them, the ends of the quarters marked (P7). */
export function weeklyReports(series: SeriesResults, top: number, language: keyof Bilingual) {
  const weeks = range(series.genuine.mean.length);
  const at = (kind: (typeof kinds)[number], week: number) => series[kind].mean[week] ?? 0;
  const x = scaleBand<number>(weeks, [left, cardWidth - margin]).paddingInner(0.12);
  const most = max(weeks, (week) => sum(kinds, (kind) => at(kind, week))) ?? 0;
  const [floor, ceiling] = [top + height - 32, top + 38];
  const y = scaleLinear([0, Math.max(1, most)], [floor, ceiling]).nice(4);
  const shades = [10, 23, 36, 49].map((first) =>
    element('rect', {
      x: x(first) ?? 0,
      y: ceiling,
      width: 3 * x.step(),
      height: floor - ceiling,
      fill: palette.rule,
      'fill-opacity': 0.55,
    }),
  );
  const bars = kinds.map((kind, place) =>
    element(
      'g',
      { fill: palette[kind] },
      ...weeks.map((week) => {
        const below = sum(kinds.slice(0, place), (other) => at(other, week));
        const [low, high] = [y(below), y(below + at(kind, week))];
        return element('rect', { x: x(week) ?? 0, y: high, width: x.bandwidth(), height: low - high });
      }),
    ),
  );
  let next = margin;
  const legend = kinds.flatMap((kind) => {
    const from = next;
    next += 13 + textWidth(words[kind][language], 11.5) + 12;
    return [
      element('rect', { x: from, y: top + 18, width: 9, height: 9, fill: palette[kind] }),
      label(from + 13, top + 27, words[kind][language]),
    ];
  });
  const inside = [
    label(margin, top + 11, words.weekly[language], { fill: palette.faint }),
    ...legend,
    ...shades,
    ...y.ticks(4).flatMap((tick) => [
      element('line', {
        x1: left,
        x2: cardWidth - margin,
        y1: y(tick),
        y2: y(tick),
        stroke: palette.rule,
        'stroke-width': 0.5,
      }),
      label(left - 5, y(tick) + 4, brief(tick), { 'text-anchor': 'end', fill: palette.faint }),
    ]),
    ...bars,
    ...[0, 12, 25, 38, 51].map((week) =>
      label((x(week) ?? 0) + x.bandwidth() / 2, floor + 13, String(week + 1), {
        'text-anchor': 'middle',
        fill: palette.faint,
      }),
    ),
    label((left + cardWidth - margin) / 2, floor + 27, words.ends[language], {
      'text-anchor': 'middle',
      fill: palette.faint,
    }),
  ];
  return { inside, height: height + 8 };
}
