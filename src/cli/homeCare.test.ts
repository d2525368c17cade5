import { describe, expect, it } from 'vitest';
import { summarizeRuns } from '../experiment/summary.ts';
import { simulate } from '../model/simulate.ts';
import { keepDiary } from '../observers/diary/keep.ts';
import { tell } from '../observers/diary/tell.ts';
import { load } from '../scenario/load.ts';
import { sayingOf } from '../scenario/words/say.ts';
import { findingsTable } from './findings.ts';

/** Words of H City that another service has no use for. */
const ofTheCase =
  /\b(child|children|villages?|directors?|homes|schools?|2021|2022)\b|儿童|孩子|村(?!委)|主任|学校|民政局/i;

const { scenario } = await load('lastmeter:cases/home-care/case');

describe.each(['en', 'zh'] as const)('home care, told in %s', (language) => {
  it('has a diary in its own words and dates', () => {
    for (const home of ['1', '3', '20']) {
      const text = tell(keepDiary(scenario, 'words', 1, home), language, sayingOf(scenario.words, language));
      expect(text.match(ofTheCase)).toBeNull();
      expect(text).toContain(language === 'en' ? '4 March' : '2024年3月4日');
      expect(text).toContain(language === 'en' ? 'care point' : '照护点');
    }
  });

  it('has findings in its own words, beside those of the paper', () => {
    const summary = summarizeRuns([simulate(scenario, 'words', 1)], scenario.values);
    const table = findingsTable(
      summary.map((row) => ({ ...row, arm: scenario.name })),
      [scenario],
      language,
    );
    const own = table
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/["“].*$/, ''));
    expect(own.join('\n').match(ofTheCase)).toBeNull();
  });
});
