import { describe, expect, it } from 'vitest';
import { wrap } from './wrap.ts';

describe('wrapping', () => {
  it('breaks English between words, before the hundredth cell is passed', () => {
    const word = 'abcdefghi ';
    expect(wrap(word.repeat(12), 0).split('\n')).toEqual([word.repeat(10).trimEnd(), word.repeat(2).trimEnd()]);
    expect(wrap(word.repeat(10), 4).split('\n')[0]).toBe(`    ${word.repeat(9).trimEnd()}`);
  });

  it('breaks Chinese between characters of two cells, but not before a mark', () => {
    expect(wrap('字'.repeat(60), 0).split('\n')).toEqual(['字'.repeat(50), '字'.repeat(10)]);
    expect(wrap(`${'字'.repeat(50)}。`, 0).split('\n')).toEqual(['字'.repeat(49), '字。']);
    expect(wrap(`${'字'.repeat(49)}6.5）；字`, 0).split('\n')).toEqual(['字'.repeat(49), '6.5）；字']);
  });
});
