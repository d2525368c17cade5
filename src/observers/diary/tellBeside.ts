import type { Beside, WeekBeside } from './beside.ts';
import { dayFrom } from './day.ts';
import { type Language, languages } from './languages.ts';
import { type Line, printed } from './line.ts';
import type { WeekRecord } from './record.ts';
import { tellBriefly } from './tellWeek.ts';
import type { Words } from './words.ts';
import { yearOf } from './year.ts';

const space: Line = { indent: 0, text: '' };

/**
 * Both years week by week: where nothing parts them, in one line; where something does, first the base, then the arm.
 * @param range weeks that are told, 1-based, both included; null for all
 * @param say puts a paragraph into the words of the case
 */
export function tellBeside(
  both: Beside,
  language: Language,
  range: readonly [from: number, to: number] | null = null,
  say?: (text: string) => string,
): string {
  const [from, to] = range ?? [1, both.weeks.length];
  const words = languages[language];
  const { beside } = words;
  const lines: Line[] = [
    { indent: 0, text: beside.title(both.base, both.arm) },
    { indent: 0, text: beside.legend },
    space,
  ];
  const told = both.weeks.slice(from - 1, to);
  for (const stretch of stretches(told)) lines.push(...tellStretch(stretch, both, words));
  return printed([...lines, space, ...tellSums(both, words)], say);
}

/** Weeks in a row that part in the same way; weeks of different deeds stand by themselves. */
function stretches(weeks: readonly WeekBeside[]): readonly (readonly WeekBeside[])[] {
  const found: WeekBeside[][] = [];
  for (const week of weeks) {
    const last = found.at(-1);
    const starts = week.arm.changes.length > week.base.changes.length;
    if (last !== undefined && week.parts !== 'deeds' && last[0]?.parts === week.parts && !starts) last.push(week);
    else found.push([week]);
  }
  return found;
}

function tellStretch(stretch: readonly WeekBeside[], { base }: Beside, words: Words): readonly Line[] {
  const [first] = stretch;
  const last = stretch.at(-1);
  if (first === undefined || last === undefined) return [];
  const changes = first.arm.changes.filter(
    (change) => !first.base.changes.some((other) => JSON.stringify(other) === JSON.stringify(change)),
  );
  const opening = changes.length === 0 ? [] : [{ indent: 2, text: words.beside.changes(first.arm.week, changes) }];
  if (first.parts === 'deeds') {
    const tell = (mark: string, week: WeekRecord): readonly Line[] =>
      tellBriefly({ ...week, changes: [] }, base.home, words).map(({ indent, text }, k) => ({
        indent: indent + 2,
        text: k === 0 ? `${mark} ${text}` : text,
      }));
    return [
      ...opening,
      { indent: 2, text: words.beside.parted(first.base.week) },
      ...tell('A', first.base),
      ...tell('B', first.arm),
    ];
  }
  const dates = words.frame.dates(dayFrom(first.base.from), dayFrom(last.base.to));
  const text = words.beside[first.parts === 'same' ? 'same' : 'minds'](first.base.week, last.base.week, dates);
  return [...opening, { indent: 2, text }];
}

/** Both years in short. */
function tellSums({ base, arm, weeks }: Beside, { beside, end, space: gap }: Words): readonly Line[] {
  const parted = weeks.filter(({ parts }) => parts === 'deeds').length;
  const sums = [base, arm].map((diary) => {
    const year = yearOf(diary);
    return `${end.reported(year, diary.home)}${gap}${end.truth(year)}`;
  });
  return [
    { indent: 0, text: beside.parting(parted, weeks.length) },
    { indent: 2, text: `A ${sums[0]}` },
    { indent: 2, text: `B ${sums[1]}` },
  ];
}
