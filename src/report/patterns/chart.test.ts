import { describe, expect, it } from 'vitest';
import { as, judged } from '../../analysis/patterns/figure.ts';
import { judge } from '../../analysis/patterns/judge.ts';
import type { Pattern } from '../../analysis/patterns/pattern.ts';
import { allSeries, type SeriesResults } from '../../analysis/patterns/series.ts';
import { wrapped } from '../figures/card.ts';
import { palette } from '../figures/palette.ts';
import { chart } from './chart.ts';
import { sentence } from './sentence.ts';

const reading = () => Number.NaN;
const values = Float64Array.from({ length: 20 }, (_, k) => 0.3 + k / 100);
const series = Object.fromEntries(
  allSeries.map(([name, { length }]) => [
    name,
    { mean: new Array<number>(length).fill(1), error: new Array<number>(length).fill(0.1) },
  ]),
) as unknown as SeriesResults;

function resultOf(id: string, column = values) {
  const share = judged('share', as.share, { least: 0.25 }, ['homes & rooms', '各家'], reading);
  const title = { en: 'A title', zh: '标题' };
  const rest = { rows: ['S00'], definition: title, strength: 'weak', use: 'heldOut', controls: [] } as const;
  const pattern: Pattern = { id, title, ...rest, figures: [share] };
  return judge(pattern, [column], 'chart');
}

const dots = (svg: string) => [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));

describe('the chart of a pattern', () => {
  it('has its finding as title, in a sentence computed from the result', () => {
    expect(sentence(resultOf('P2')).en).toBe('P2 A title holds: homes & rooms 40 %, target ≥ 25 %');
    const low = values.map((value) => value - 0.295);
    expect(sentence(resultOf('P2', low)).en).toBe('P2 A title fails: homes & rooms 10 %, target ≥ 25 %');
    expect(sentence(resultOf('P2')).zh).toBe('P2 标题成立：各家40%，目标≥ 25%');
    expect(chart(resultOf('P2'), { series, target: 20 }, 'en')).toContain('homes &amp; rooms 40 %');
  });

  it('draws a dot for each run in order, and the target', () => {
    const svg = chart(resultOf('P2'), { series, target: 20 }, 'en');
    const places = dots(svg);
    expect(places).toHaveLength(20);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    const shade = new RegExp(`<rect x="([\\d.]+)"[^>]*fill="${palette.genuine}" fill-opacity`).exec(svg);
    expect(Number(shade?.[1])).toBeLessThan(places[0] ?? 0);
    expect(svg).toContain('target ≥ 25 %');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('stands where nothing is defined', () => {
    const svg = chart(resultOf('P2', new Float64Array(20).fill(Number.NaN)), { series, target: 20 }, 'zh');
    expect(dots(svg)).toHaveLength(0);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('draws weeks for P7, homes for P8, quarters for P13', () => {
    const drawn = (id: string) => chart(resultOf(id), { series, target: 20 }, 'en');
    const bars = (svg: string, colour: string) =>
      (new RegExp(`<g fill="${colour}">(.*?)</g>`).exec(svg)?.[1] ?? '').match(/<rect /g)?.length;
    expect(bars(drawn('P7'), palette.duplicate)).toBe(56);
    expect(drawn('P7')).toContain('shaded: the last three of a quarter');
    expect(drawn('P8').match(new RegExp(`<rect [^>]*fill="${palette.attempted}"`, 'g'))).toHaveLength(10);
    expect(drawn('P8').match(new RegExp(`<rect [^>]*fill="${palette.duplicate}"`, 'g'))).toHaveLength(3);
    expect(drawn('P13').match(/<path /g)).toHaveLength(5);
    expect(drawn('P13')).toContain('equal sharing');
  });
});

describe('a title', () => {
  it('is broken at spaces, Chinese anywhere but before a closing mark', () => {
    expect(wrapped('one two three', 60, 14)).toEqual(['one two', 'three']);
    expect(wrapped('一二三，四五', 14 * 4, 14)).toEqual(['一二三，', '四五']);
    expect(wrapped('', 100, 14)).toEqual([]);
  });
});
