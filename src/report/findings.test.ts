import { describe, expect, it } from 'vitest';
import { outcomes } from '../measures/outcomes.ts';
import { chapters } from './findings.ts';

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
});
