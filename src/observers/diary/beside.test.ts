import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../model/scenario.ts';
import { sample } from '../../testing/diarySample.ts';
import { fix } from '../../testing/plain.ts';
import { beside } from './beside.ts';
import { keepDiary } from './keep.ts';
import { tellBeside } from './tellBeside.ts';

const base = sample({});
const screened: Scenario = { ...base, name: 'screened', fixes: [fix(14, { 'app.screening': 'hash' })] };
const diary = (scenario: Scenario, home = 'HZ') => keepDiary(scenario, 'beside', 1, home);

describe('two diaries side by side', () => {
  it('are the same to the last bit before the rule changes, and part after it', () => {
    const { weeks } = beside(diary(base), diary(screened));
    expect(weeks.slice(0, 13).every(({ parts }) => parts === 'same')).toBe(true);
    expect(weeks[13]?.parts).not.toBe('same');
    const parted = weeks.filter(({ parts }) => parts === 'deeds');
    expect(parted.length).toBeGreaterThan(0);
    // A refused duplicate, or none at all: never more of them than without screening.
    const duplicates = (arm: 'base' | 'arm') => weeks.reduce((sum, week) => sum + week[arm].truth.duplicate, 0);
    expect(duplicates('arm')).toBeLessThan(duplicates('base'));
  });

  it('never part where nothing differs', () => {
    const { weeks } = beside(diary(base), diary({ ...base, name: 'twin' }));
    expect(new Set(weeks.map(({ parts }) => parts))).toEqual(new Set(['same']));
    const told = tellBeside(beside(diary(base), diary({ ...base, name: 'twin' })), 'en');
    expect(told).toContain('Weeks 1-56 (5 July 2021-31 July 2022): the same in both.');
    expect(told).toContain('In none of 56 weeks do the two years part.');
  });

  it('tell every week once, in both languages, and mark those that part', () => {
    const both = beside(diary(base), diary(screened));
    const parted = both.weeks.filter(({ parts }) => parts === 'deeds').length;
    for (const language of ['en', 'zh'] as const) {
      const told = tellBeside(both, language);
      expect(told.match(/^ {2}<> /gm)?.length).toBe(parted);
      expect(told).toContain('app.screening = hash');
    }
    const weeks = [...tellBeside(both, 'en').matchAll(/^ {2}(?:<> )?Weeks? (\d+)(?:-(\d+))?/gm)].flatMap(
      ([, from, to]) => Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, k) => Number(from) + k),
    );
    expect(weeks).toEqual(Array.from({ length: 56 }, (_, k) => k + 1));
  });

  it('of two homes are refused', () => {
    expect(() => beside(diary(base), diary(base, 'KY'))).toThrow('not of one home');
  });
});
