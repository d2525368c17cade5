import { describe, expect, it } from 'vitest';
import type { HomeReports } from '../../observers/reports.ts';
import { palette } from './palette.ts';
import { twoLedgers } from './twoLedgers.ts';

const homes: readonly HomeReports[] = [
  { name: 'V001', genuine: 0, attempted: 0, staged: 2, duplicate: 18 },
  { name: 'KY', genuine: 30, attempted: 1, staged: 0, duplicate: 0 },
  { name: 'a<b', genuine: 5, attempted: 0, staged: 5, duplicate: 0 },
];

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
  const svg = twoLedgers(homes, 20, 'en');

  it('says in its title what was reported and what was held', () => {
    expect(svg).toContain('61 reports were accepted; 35 of them were activities');
    expect(twoLedgers(homes, 20, 'zh')).toContain('上报被接受61次，其中真实活动35次');
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
    expect(twoLedgers([...homes].reverse(), 20, 'en')).toBe(svg);
    expect(bars(svg, palette.genuine)[0]?.x).toBeLessThan(bars(svg, palette.duplicate)[0]?.x ?? 0);
  });

  it('names the villages of the paper and not the numbered ones, and escapes what could break the picture', () => {
    expect(svg).toContain('>KY</text>');
    expect(svg).not.toContain('V001');
    expect(svg).toContain('a&lt;b');
  });

  it('stands by itself: a namespace, a label for those who listen, nothing from outside', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('role="img"');
    expect(svg).not.toMatch(/href|url\(|<script|<style/);
  });
});
