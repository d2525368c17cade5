import { describe, expect, it } from 'vitest';
import { part } from './common.ts';
import { homeWords } from './home.ts';
import { lesson } from './lesson.ts';
import { quotes } from './quotes.ts';
import { say, speak } from './say.ts';
import { seatWords } from './seat.ts';

describe('what a text names', () => {
  it('is in the sentence of the paper that it opens', () => {
    speak('en');
    const numbers = [/\b100\b/, /1\.9886 million/, /2,000/, /1,768.*232/];
    for (const [fact, number] of numbers.entries()) {
      expect(say(part(lesson.projectFacts, fact))).toMatch(number);
      expect(quotes.sentences[fact]).toMatch(number);
    }
  });

  it('is one rank or the other: by reports in every month, by the grade at the end', () => {
    for (const [language, reports, grade] of [
      ['en', 'by reports', 'third party’s grade'],
      ['zh', '按上报', '第三方评分'],
    ] as const) {
      speak(language);
      expect(say(homeWords.rank)).toContain(reports);
      expect(say(seatWords.report(3, 5, 84)).toLowerCase()).toContain(reports);
      expect(say(part(seatWords.bureauRows, 1))).toContain(grade);
    }
  });

  it('is who looks at the player: at the bureau its superiors', () => {
    speak('en');
    expect(say(part(seatWords.asSeen, 2))).toContain('superiors');
    expect(say(part(seatWords.asSeen, 0))).toContain('bureau');
  });
});
