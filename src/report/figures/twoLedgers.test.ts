import { describe, expect, it } from 'vitest';
import type { HomeReports } from '../../observers/reports.ts';
import { palette } from './palette.ts';
import { twoLedgers } from './twoLedgers.ts';
import { spread } from './villageNames.ts';

const homes: readonly HomeReports[] = [
  { name: 'V001', genuine: 0, attempted: 0, staged: 2, duplicate: 18 },
  { name: 'KY', genuine: 30, attempted: 1, staged: 0, duplicate: 0 },
  { name: 'a<b', genuine: 5, attempted: 0, staged: 5, duplicate: 0 },
];

const once = { target: 20, years: 1, replicate: 1, set: 0 };

/** Bars of a colour: left end and height. */
function bars(svg: string, colour: string): readonly { x: number; height: number }[] {
  const group = new RegExp(`<g fill="${colour}">(.*?)</g>`).exec(svg)?.[1] ?? '';
  return [...group.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="[\d.]+" height="([\d.]+)"/g)].map(
    ([, x, height]) => ({
      x: Number(x),
      height: Number(height),
    }),
  );
}

describe('the picture of the two ledgers', () => {
  const svg = twoLedgers(homes, once, 'en');

  it('says in its title what was reported and what was held', () => {
    expect(svg).toContain('61 reports were accepted; 35 of them were activities');
    expect(twoLedgers(homes, once, 'zh')).toContain('上报被接受61次，其中真实活动35次');
  });

  it('draws every report once, each bar as high as its count', () => {
    const [thirty, five] = bars(svg, palette.genuine);
    const unit = (thirty?.height ?? 0) / 30;
    expect(five?.height).toBeCloseTo(5 * unit, 1);
    expect(bars(svg, palette.staged).map(({ height }) => Math.round(height / unit))).toEqual([5, 2]);
    expect(bars(svg, palette.duplicate).map(({ height }) => Math.round(height / unit))).toEqual([18]);
    expect(bars(svg, palette.attempted).map(({ height }) => Math.round(height / unit))).toEqual([1]);
  });

  it('puts the home with most genuine activity first, whatever the order of the rows', () => {
    expect(twoLedgers([...homes].reverse(), once, 'en')).toBe(svg);
    expect(bars(svg, palette.genuine)[0]?.x).toBeLessThan(bars(svg, palette.duplicate)[0]?.x ?? 0);
  });

  it('names the villages of the paper and not the numbered ones, and escapes what could break the picture', () => {
    expect(svg).toContain('>KY</text>');
    expect(svg).not.toContain('V001');
    expect(svg).toContain('a&lt;b');
  });

  it('draws the target of all years, and says how many and which run', () => {
    const line = (drawn: string) => Number(/y1="([\d.]+)" y2="[\d.]+" stroke="#222222"/.exec(drawn)?.[1]);
    const [thirty] = bars(svg, palette.genuine);
    const three = twoLedgers(homes, { target: 20, years: 3, replicate: 7, set: 0 }, 'en');
    const [tall] = bars(three, palette.genuine);
    const bottom = 420 - 46;
    expect(bottom - line(svg)).toBeCloseTo(((thirty?.height ?? 0) / 30) * 20, 1);
    expect(bottom - line(three)).toBeCloseTo(((tall?.height ?? 0) / 30) * 60, 1);
    expect(svg).toContain('in one simulated year of one run (replicate 1)');
    expect(three).toContain(
      'in 3 simulated years of one run (replicate 7), by what was behind them. Line: the target of 3 years.',
    );
    expect(twoLedgers(homes, { target: 20, years: 3, replicate: 7, set: 0 }, 'zh')).toContain(
      '单次运行（第7次重复）3个模拟年度内',
    );
  });

  it('keeps the names of villages above all bars and apart from each other', () => {
    const many = Array.from({ length: 60 }, (_, k) => ({
      ...homes[0],
      genuine: 60 - k,
      name: k < 12 ? `名村${k}` : `V${k}`,
    }));
    const text = twoLedgers(many as readonly HomeReports[], once, 'zh');
    const names = [...text.matchAll(/<text x="([\d.]+)" y="98"[^>]*>([^<]+)</g)].map(([, x, name]) => [
      Number(x),
      name,
    ]);
    expect(names.map(([, name]) => name)).toEqual(Array.from({ length: 12 }, (_, k) => `名村${k}`));
    const xs = names.map(([x]) => x as number);
    for (const [k, x] of xs.slice(1).entries()) expect(x - (xs[k] as number)).toBeGreaterThan(24 + 8.5);
    for (const [, top] of text.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="[\d.]+"\/>/g)) {
      if (Number(top) > 72) expect(Number(top)).toBeGreaterThanOrEqual(114);
    }
  });

  it('spreads labels no further than they need, and evenly where the row is too short', () => {
    expect(
      spread(
        [
          { at: 50, width: 20 },
          { at: 90, width: 20 },
        ],
        [0, 100],
      ),
    ).toEqual([50, 90]);
    expect(
      spread(
        [
          { at: 2, width: 20 },
          { at: 3, width: 20 },
        ],
        [0, 100],
      ),
    ).toEqual([10, 30]);
    expect(
      spread(
        [
          { at: 98, width: 20 },
          { at: 99, width: 20 },
        ],
        [0, 100],
      ),
    ).toEqual([70, 90]);
    expect(
      spread(
        [
          { at: 5, width: 100 },
          { at: 5, width: 100 },
        ],
        [0, 100],
      ),
    ).toEqual([25, 75]);
    expect(spread([], [0, 100])).toEqual([]);
  });

  it('stands by itself: a namespace, a label for those who listen, nothing from outside', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('role="img"');
    expect(svg).not.toMatch(/href|url\(|<script|<style/);
  });
});
