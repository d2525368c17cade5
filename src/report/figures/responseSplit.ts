import { max, scaleLinear } from 'd3';
import { mostReports, type SeriesResults } from '../../analysis/patterns/series.ts';
import { written } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { cardWidth, margin } from './card.ts';
import { palette } from './palette.ts';
import { element, label } from './svg.ts';

const words = {
  homes: { en: 'Homes by reports a year, mean of runs', zh: '按年上报次数的儿童之家（各次运行均值）' },
  reports: { en: 'Reports; last bar: 40 and more', zh: '上报次数；末柱为40次及以上' },
  target: { en: 'target', zh: '目标' },
  few: { en: 'below half', zh: '不足一半' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const height = 150;
const left = 40;

/** Homes by their accepted uploads: the spike at the target and the tail of those who leave it alone (P8). @param target a year */
export function responseSplit(series: SeriesResults, target: number, top: number, language: keyof Bilingual) {
  const shares = series.reports.mean.map((share) => share ?? 0);
  const [floor, ceiling] = [top + height - 32, top + 34];
  const x = scaleLinear([-0.5, mostReports + 0.5], [left, cardWidth - margin]);
  const y = scaleLinear([0, max(shares) || 1], [floor, ceiling]).nice(3);
  const width = x(1) - x(0);
  const bars = shares.map((share, reports) => {
    const fill =
      reports < target / 2 ? palette.attempted : Math.abs(reports - target) <= 1 ? palette.duplicate : palette.genuine;
    return element('rect', {
      x: x(reports - 0.5) + 0.5,
      y: y(share),
      width: width - 1,
      height: floor - y(share),
      fill,
    });
  });
  const inside = [
    label(margin, top + 11, words.homes[language], { fill: palette.faint }),
    ...y.ticks(3).flatMap((tick) => [
      element('line', {
        x1: left,
        x2: cardWidth - margin,
        y1: y(tick),
        y2: y(tick),
        stroke: palette.rule,
        'stroke-width': 0.5,
      }),
      label(left - 5, y(tick) + 4, written(tick, 'share', language), { 'text-anchor': 'end', fill: palette.faint }),
    ]),
    ...bars,
    label(x(target), ceiling - 6, `${words.target[language]} ${target}`, {
      'text-anchor': 'middle',
      fill: palette.duplicate,
    }),
    label(x(target / 4), ceiling - 6, words.few[language], { 'text-anchor': 'middle', fill: palette.faint }),
    ...[0, 10, 20, 30, 40].map((tick) =>
      label(x(tick), floor + 13, String(tick), { 'text-anchor': 'middle', fill: palette.faint }),
    ),
    label((left + cardWidth - margin) / 2, floor + 27, words.reports[language], {
      'text-anchor': 'middle',
      fill: palette.faint,
    }),
  ];
  return { inside, height: height + 8 };
}
