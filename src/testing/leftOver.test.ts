import { expect, it } from 'vitest';
import { leftOver, textOf, wronglyWritten } from './leftOver.ts';

it('finds English in a Chinese text, and lets names stand', () => {
  expect(leftOver('因素director.pressure（运气）：welfare3Change > 0，见docs/odd.md，--sample 4096，F3b，S19')).toEqual(
    [],
  );
  expect(leftOver('director.pressu… 与 genuine')).toEqual([]);
  expect(leftOver('来源：assumption，2 x 2，seed h-city')).toEqual(['assumption', 'seed']);
  expect(leftOver('director.pressuse')).toEqual(['director.pressuse']);
  expect(leftOver('baseline', ['baseline'])).toEqual([]);
});

it('reads texts and labels of a page, not its code', () => {
  const html =
    '<style>body{}</style><p aria-label="label">甲&lt;乙</p><pre>lastmeter run</pre><svg><title>图</title></svg>';
  const text = textOf(html);
  expect(leftOver(text)).toEqual(['label']);
  expect(text).toContain('甲<乙');
});

it('finds numbers that are written in another way', () => {
  expect(wronglyWritten('−1.5，12%，1,768次，3个百分点，2021年7月，第1-13周，h-city，1.5倍，0.0042')).toEqual([]);
  expect(wronglyWritten('差异-1.5')).toEqual(['-1.5']);
  expect(wronglyWritten('12 %，64 pp，1.5 x，1768次，1 .. 2，>= 3')).toEqual([
    '12 %',
    '64 pp',
    '5 x',
    '1768',
    '1 .. 2',
    '>=',
  ]);
});
