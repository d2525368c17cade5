import { dayFrom } from './day.ts';
import { type Language, languages } from './languages.ts';
import { type Line, printed } from './line.ts';
import { gather, type Quiet } from './quiet.ts';
import type { Diary, HalfDayRecord, HolderRecord, WeekRecord } from './record.ts';
import { tellClosing, tellEnd, tellOpening, tellStart } from './tellFrame.ts';
import { tellBriefly, tellWeek } from './tellWeek.ts';
import type { Words } from './words.ts';

const space: Line = { indent: 0, text: '' };

/**
 * The diary as a story: who, every quarter, quiet weeks in one line, and the time in short. No newline at the end.
 * @param say puts a paragraph into the words of the case
 */
export function tell(diary: Diary, language: Language, say?: (text: string) => string): string {
  const words = languages[language];
  const lines: Line[] = [{ indent: 0, text: words.frame.title(diary) }, space, ...tellStart(diary, words)];
  let holder = diary.start.holder;
  for (const weeks of quarters(diary.weeks)) {
    lines.push(space, ...tellOpening(weeks, diary, words), ...tellWeeks(weeks, diary, words));
    lines.push(...tellClosing(weeks, holder, diary, words));
    holder = holderAfter(weeks, holder);
  }
  lines.push(space, ...tellEnd(diary, words));
  return printed(lines, say);
}

/** Some weeks of the diary closely, with every option. @param range 1-based, both included, @param say as for `tell` */
export function tellClosely(
  diary: Diary,
  language: Language,
  [from, to]: readonly [from: number, to: number],
  say?: (text: string) => string,
): string {
  const words = languages[language];
  const lines: Line[] = [{ indent: 0, text: words.frame.title(diary) }];
  for (const week of diary.weeks) {
    if (week.week < from || week.week > to) continue;
    if (week.plan) lines.push(space, ...tellOpening([week], diary, words).slice(1));
    lines.push(space, ...tellWeek(week, diary.home, words, { close: true, isFull: () => true }));
  }
  return printed(lines, say);
}

/** The weeks of a quarter: reasons at full length when they are new, quiet weeks together, the rest in one line each. */
function tellWeeks(weeks: readonly WeekRecord[], { home }: Diary, words: Words): readonly Line[] {
  const told = new Set<string>();
  return gather(weeks).flatMap((part): readonly Line[] => {
    if ('weeks' in part) return [tellQuiet(part, words)];
    const fresh = part.halfDays.filter(({ chosen }) => chosen !== 'nothing').map((halfDay) => keyOf(part, halfDay));
    const isNew = fresh.some((key) => !told.has(key));
    const isFirst = !told.has(invitation) && part.halfDays.some(({ invitations }) => invitations.length > 0);
    for (const key of fresh) told.add(key);
    if (isFirst) told.add(invitation);
    if (!isNew && !isFirst) return tellBriefly(part, home, words);
    return tellWeek(part, home, words, { close: false, isFull: () => isFirst });
  });
}

const invitation = 'invitation';

/** What makes a choice worth explaining anew: another option, another holder, the first under urging. */
function keyOf({ holder, urged }: WeekRecord, { chosen }: HalfDayRecord): string {
  return `${chosen} ${holder} ${urged}`;
}

function tellQuiet(quiet: Quiet, words: Words): Line {
  const first = quiet.weeks[0] as WeekRecord;
  const last = quiet.weeks.at(-1) as WeekRecord;
  return { indent: 2, text: words.week.quiet(quiet, words.frame.dates(dayFrom(first.from), dayFrom(last.to))) };
}

/** Weeks by quarter, the closing weeks apart. */
function quarters(weeks: readonly WeekRecord[]): readonly (readonly WeekRecord[])[] {
  const found: WeekRecord[][] = [];
  for (const week of weeks) {
    const last = found.at(-1)?.at(-1);
    if (last && last.quarter === week.quarter && last.closing === week.closing) found.at(-1)?.push(week);
    else found.push([week]);
  }
  return found;
}

function holderAfter(weeks: readonly WeekRecord[], before: HolderRecord): HolderRecord {
  return weeks.at(-1)?.close?.holder ?? before;
}
