import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, decimal, fromTo, percent, type Style, trimmed, withSign, written } from './written.ts';

describe('numbers that people read', () => {
  it('have their units in the language', () => {
    const both = (value: number, style: Style) => [written(value, style, 'en'), written(value, style, 'zh')];
    expect(both(1768.4, 'count')).toEqual(['1,768', '1,768']);
    expect(both(999, 'count')).toEqual(['999', '999']);
    expect(both(1234567, 'yuan')).toEqual(['1,234,567', '1,234,567']);
    expect(both(0.116, 'share')).toEqual(['12 %', '12%']);
    expect(both(-0.125, 'points')).toEqual(['−13 pp', '−13个百分点']);
    expect(both(6.04, 'times')).toEqual(['6.0 ×', '6.0倍']);
    expect(both(0.383, 'index')).toEqual(['0.38', '0.38']);
    expect(both(-12_345.678, 'index')).toEqual(['−12,345.68', '−12,345.68']);
  });

  it('are a dash where there are none, and have no sign where they round to zero', () => {
    expect(written(null, 'share', 'en')).toBe('–');
    expect(written(Number.NaN, 'count', 'zh')).toBe('–');
    expect(brief(Number.NaN)).toBe('–');
    expect(percent(Number.NaN, 'en')).toBe('–');
    expect(written(-0.001, 'index', 'en')).toBe('0.00');
    expect(decimal(-0.4, 0)).toBe('0');
    expect(trimmed(-0.04, 1)).toBe('0');
    expect(withSign(-0.04, '0')).toBe('0');
    expect(decimal(Number.NEGATIVE_INFINITY, 1)).toBe('−∞');
  });

  it('have three telling digits where no style is asked for', () => {
    expect(brief(-0.042_34)).toBe('−0.0423');
    expect(brief(25_512)).toBe('25,500');
    expect(brief(1.2e-9)).toBe('1.2e−9');
    expect(trimmed(5.04, 1)).toBe('5');
    expect(withSign(-5, trimmed(5.24, 1))).toBe('−5.2');
    expect(withSign(5, '5')).toBe('+5');
    expect(fromTo(['−1', '2'], 'en')).toBe('−1 to 2');
    expect(fromTo(['−1', '2'], 'zh')).toBe('−1至2');
  });

  it('say what they are: without commas and with a hyphen they read as the number that was rounded', () => {
    const plain = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'));
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 4 }), (one, decimals) => {
        expect(plain(decimal(one, decimals))).toBeCloseTo(Number(one.toFixed(decimals)), 6);
        expect(plain(trimmed(one, decimals))).toBeCloseTo(Number(one.toFixed(decimals)), 6);
        expect(decimal(one, decimals)).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?$/);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
