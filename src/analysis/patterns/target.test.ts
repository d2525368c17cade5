import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, meets, targetText } from './target.ts';

describe('a target', () => {
  it('has its ends inside unless it is open, and never NaN', () => {
    expect([0.3, 0.299].map((value) => meets(value, { least: 0.3 }))).toEqual([true, false]);
    expect([0.3, 0.301].map((value) => meets(value, { least: 0.3, open: true }))).toEqual([false, true]);
    expect([0.05, 0.3, 0.31, 0.04].map((value) => meets(value, { least: 0.05, most: 0.3 }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([0.2, 0.199].map((value) => meets(value, { most: 0.2, open: true }))).toEqual([false, true]);
    expect(meets(Number.NaN, {})).toBe(false);
  });

  it('is met or missed by a whole interval, and undecided where an end lies within', () => {
    const band = { least: 0.05, most: 0.3 };
    expect(compare([0.1, 0.2], band)).toBe('holds');
    expect(compare([0.31, 0.4], band)).toBe('fails');
    expect(compare([0.01, 0.04], band)).toBe('fails');
    expect(compare([0.04, 0.06], band)).toBe('undecided');
    expect(compare([0.01, 0.4], band)).toBe('undecided');
    expect(compare([1, 1], { least: 1 })).toBe('holds');
    expect(compare([1, 1], { least: 1, open: true })).toBe('fails');
  });

  it('agrees with the single value where the interval is a point', () => {
    const end = fc.option(fc.double({ min: -2, max: 2, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), end, end, fc.boolean(), (value, a, b, open) => {
        if (a !== undefined && b !== undefined && a > b) return;
        const target = { ...(a === undefined ? {} : { least: a }), ...(b === undefined ? {} : { most: b }), open };
        expect(compare([value, value], target)).toBe(meets(value, target) ? 'holds' : 'fails');
      }),
    );
  });

  it('is written from the numbers that judge', () => {
    expect(targetText({ least: 1714.96, most: 1821.04 }, 'count')).toEqual({
      en: '1,715 to 1,821',
      zh: '1,715至1,821',
    });
    expect(targetText({ least: 0.3 }, 'share').en).toBe('≥ 30 %');
    expect(targetText({ most: 0.2, open: true }, 'share').en).toBe('< 20 %');
    expect(targetText({ least: 0.1 }, 'points').zh).toBe('≥ 10个百分点');
    expect(targetText({ least: 0, open: true }, 'index').zh).toBe('> 0.00');
  });
});
