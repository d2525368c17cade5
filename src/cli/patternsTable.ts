import type { PatternResult } from '../analysis/patterns/result.ts';
import { groups, membersOf } from '../analysis/patterns/tally.ts';
import type { Bilingual } from '../model/scenario.ts';
import { wrap } from '../observers/diary/wrap.ts';
import { countLines } from '../report/patterns/counts.ts';
import { figureRows } from '../report/patterns/rows.ts';
import { groupWords, useWords, verdictWords, words } from '../report/patterns/words.ts';
import { aligned } from './say.ts';

/** The table that `lastmeter patterns` prints: a line for each pattern, one for each of its figures, and the counts. */
export function patternsTable(patterns: readonly PatternResult[], language: keyof Bilingual): string {
  const head = [words.what, words.figure, words.band, words.target, words.verdict, words.use].map(
    (word) => word[language],
  );
  const rows: (readonly string[])[] = [head];
  for (const { name } of groups) {
    const members = membersOf(patterns, name);
    if (members.length > 0) rows.push([''], [groupWords[name][language]]);
    for (const pattern of members) {
      const title = `${pattern.id.padEnd(4)} ${pattern.title[language]}`;
      rows.push([title, '', '', '', verdictWords[pattern.verdict][language], useWords[pattern.use][language]]);
      for (const row of figureRows(pattern, language)) {
        rows.push([`   ${row.text}`, row.figure, row.band, row.target, row.verdict, row.use]);
      }
    }
  }
  const colon = language === 'en' ? ': ' : '：';
  const doubts = patterns.filter(({ reason }) => reason !== null);
  return [
    aligned(rows, new Set([1, 2])),
    '',
    words.brackets[language],
    words.rule[language],
    ...doubts.map(({ id, reason }) => `${id} ${verdictWords.undecided[language]}${colon}${reason?.[language]}`),
    '',
    ...countLines(patterns, language).map((line) => wrap(line, 0)),
  ].join('\n');
}
