import { line, scaleLinear } from 'd3';
import type { SeriesResult } from '../../analysis/patterns/series.ts';
import { brief } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { cardWidth, margin, textWidth } from './card.ts';
import { palette } from './palette.ts';
import { element, label } from './svg.ts';

/** One line of the picture. */
export interface QuarterLine {
  readonly text: string;
  readonly series: SeriesResult;
  readonly colour: string;
}

/** Half the width of a 90 % interval, in standard errors. */
const z = 1.645;
const height = 142;
const left = 40;

const words = {
  quarter: { en: 'Quarter; bars: 90 % interval of the mean', zh: '季度；竖线为均值的90%区间' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Means by quarter with their intervals, each line named at its end (P13). */
export function quarterLines(lines: readonly QuarterLine[], title: string, top: number, language: keyof Bilingual) {
  const right = cardWidth - margin - Math.max(...lines.map(({ text }) => textWidth(text, 11.5))) - 8;
  const ends = lines.flatMap(({ series }) =>
    series.mean.flatMap((mean, k) =>
      mean === null ? [] : [mean - z * (series.error[k] ?? 0), mean + z * (series.error[k] ?? 0)],
    ),
  );
  const [floor, ceiling] = [top + height - 32, top + 24];
  const x = scaleLinear([1, 4], [left + 8, right]);
  const y = scaleLinear([Math.min(0, ...ends), Math.max(0.1, ...ends)], [floor, ceiling]).nice(4);
  const names = apart(lines.map(({ series }) => y(series.mean[3] ?? 0)));
  const drawn = lines.flatMap(({ text, series, colour }, place) => {
    const points = series.mean.flatMap((mean, k): [number, number][] => (mean === null ? [] : [[x(k + 1), y(mean)]]));
    const path = line().digits(2)(points);
    return [
      ...(path === null ? [] : [element('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': 2 })]),
      ...series.mean.flatMap((mean, k) =>
        mean === null
          ? []
          : [whisker(x(k + 1), y(mean - z * (series.error[k] ?? 0)), y(mean + z * (series.error[k] ?? 0)), colour)],
      ),
      ...points.map(([cx, cy]) => element('circle', { cx, cy, r: 3, fill: colour })),
      label(right + 8, (names[place] as number) + 4, text, {
        fill: colour === palette.attempted ? palette.faint : colour,
      }),
    ];
  });
  const inside = [
    label(margin, top + 11, title, { fill: palette.faint }),
    ...y.ticks(4).flatMap((tick) => [
      element('line', {
        x1: left,
        x2: right,
        y1: y(tick),
        y2: y(tick),
        stroke: palette.rule,
        'stroke-width': tick === 0 ? 1.2 : 0.5,
      }),
      label(left - 5, y(tick) + 4, brief(tick), { 'text-anchor': 'end', fill: palette.faint }),
    ]),
    ...drawn,
    ...[1, 2, 3, 4].map((quarter) =>
      label(x(quarter), floor + 13, String(quarter), { 'text-anchor': 'middle', fill: palette.faint }),
    ),
    label(left, floor + 27, words.quarter[language], { fill: palette.faint }),
  ];
  return { inside, height: height + 8 };
}

function whisker(x: number, low: number, high: number, stroke: string): string {
  return element('line', { x1: x, x2: x, y1: low, y2: high, stroke, 'stroke-width': 1.2 });
}

/** Heights of labels, moved down as far as they need to be legible. */
function apart(heights: readonly number[]): readonly number[] {
  const order = [...heights.keys()].sort((a, b) => (heights[a] as number) - (heights[b] as number));
  const result = [...heights];
  let free = Number.NEGATIVE_INFINITY;
  for (const place of order) {
    result[place] = Math.max(heights[place] as number, free);
    free = (result[place] as number) + 14;
  }
  return result;
}
