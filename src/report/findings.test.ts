import { describe, expect, it } from 'vitest';
import { outcomes } from '../measures/outcomes.ts';
import { chapters, written } from './findings.ts';

describe('the findings', () => {
  it('name outcomes that runs.csv has, each once', () => {
    const named = chapters.flatMap(({ findings }) => findings.map(({ outcome }) => outcome));
    const known = outcomes.map(({ name }) => name);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('write a share as a share and nothing that is one as a count', () => {
    for (const { findings } of chapters) {
      for (const { outcome, style } of findings) {
        const unit = outcomes.find(({ name }) => name === outcome)?.unit ?? '';
        expect([outcome, style === 'share' || style === 'index']).toEqual([outcome, unit === 'share']);
      }
    }
  });

  it('write numbers as people do', () => {
    expect(written(1768.4, 'count')).toBe('1,768');
    expect(written(999, 'count')).toBe('999');
    expect(written(1234567, 'yuan')).toBe('1,234,567');
    expect(written(0.116, 'share')).toBe('12 %');
    expect(written(6.04, 'times')).toBe('6.0 x');
    expect(written(0.383, 'index')).toBe('0.38');
    expect(written(null, 'share')).toBe('-');
    expect(written(Number.NaN, 'count')).toBe('-');
  });
});
