import { describe, expect, it } from 'vitest';
import { caseNames } from '../../analysis/comparison/headline.ts';
import { comparable } from '../../analysis/comparison/outcomes.ts';
import { chapters } from '../findings.ts';
import { chartSvg } from './block.ts';
import { chartsOf, contextOf, page, sectionsOf } from './page.ts';
import { partOfLuck, timesNeeded } from './sections/open.ts';
import { drawnDocument, madeDocument, madePicture } from './testing.ts';
import { filesOf } from './texts.ts';
import { unitWords } from './units.ts';

const large = drawnDocument(47);

describe('the report of a comparison', () => {
  it.each(['en', 'zh'] as const)('stands by itself and below 2 MB with 47 fixes, in %s', (language) => {
    const html = page(large, madePicture, language);
    expect(Buffer.byteLength(html)).toBeLessThan(2_000_000);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|url\(|@import|NaN|undefined|Infinity/);
    expect(
      html.match(/https?:\/\/[^"<\s]*/g)?.filter((address) => address !== 'http://www.w3.org/2000/svg') ?? [],
    ).toEqual([]);
  });

  it('opens with the five sentences, before the contents', () => {
    const html = page(large, madePicture, 'en');
    const list = /<ol class="answer">(.*?)<\/ol>/s.exec(html)?.[1] ?? '';
    expect(list.match(/<li>/g)).toHaveLength(5);
    expect(html.indexOf('class="answer"')).toBeLessThan(html.indexOf('<nav'));
  });

  it('has a place for every line of its contents', () => {
    const html = page(large, madePicture, 'zh');
    const lines = [...html.matchAll(/<a href="#([\w-]+)"/g)].map(([, id]) => id);
    expect(lines.length).toBeGreaterThan(12);
    for (const id of lines) expect(html).toContain(`<section id="${id}"`);
  });

  it('escapes what files say, and stands for one fix without anything', () => {
    const title = { en: 'a <b> & "c"', zh: '甲<乙>' };
    const html = page(madeDocument([{ title, cost: 0 }]), null, 'en');
    expect(html).toContain('a &lt;b&gt; &amp; &quot;c&quot;');
    expect(html).not.toContain('<b> &');
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('has a table behind every chart, and every chart as a file that is listed', () => {
    const context = contextOf(large, 'en');
    const charts = chartsOf(sectionsOf(context, null));
    const html = page(large, null, 'en');
    expect(html.match(/<figure/g)).toHaveLength(charts.length);
    expect(html.match(/<figcaption>Source: /g)).toHaveLength(charts.length);
    const arms = large.arms.map(({ name }) => ({ scenario: { name } }));
    const question = { arms, budget: 1, doses: true, packages: true } as unknown as Parameters<typeof filesOf>[0];
    const files = filesOf(question);
    expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
    for (const chart of charts) {
      expect(chart.table.rows.length).toBeGreaterThan(0);
      expect(files).toContain(`figures/${chart.name}.svg`);
      const svg = chartSvg(chart, context);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('has words for every unit, and for the case every finding that the paper is asked about', () => {
    for (const { unit } of comparable) expect(Object.keys(unitWords)).toContain(unit);
    const found = chapters.flatMap(({ findings }) => findings.map(({ outcome }) => outcome));
    expect([...caseNames].sort()).toEqual([...found].sort());
  });
});

describe('what more runs would help', () => {
  it('is the square of how much narrower an interval must be, to leave out zero or to lie within the band', () => {
    expect(timesNeeded({ difference: 1, interval: [-1, 3], same: null })).toBe(4);
    expect(timesNeeded({ difference: 1, interval: [-1, 3], same: 5 })).toBe(0.25);
    expect(timesNeeded({ difference: 0, interval: [-2, 2], same: 1 })).toBe(4);
    expect(timesNeeded({ difference: null, interval: null, same: 1 })).toBeNull();
  });

  it('is luck as far as replicates would average it out', () => {
    expect(partOfLuck({ betweenSets: 1, withinSets: 2 }, 4)).toBe(0.5);
    expect(partOfLuck({ betweenSets: 0, withinSets: 0 }, 4)).toBeNull();
    expect(partOfLuck({ betweenSets: null, withinSets: 2 }, 4)).toBeNull();
  });
});
