import { dayFrom } from './day.ts';
import type { Line } from './line.ts';
import { signed } from './number.ts';
import { alternativeTo } from './quiet.ts';
import type { HalfDayRecord, HomeRecord, PostRecord, WeekRecord } from './record.ts';
import { tellHalfDay, tellOptions } from './tellChoice.ts';
import type { Words } from './words.ts';

/** A week with every reason. @param close every option of every half-day too */
export function tellWeek(
  week: WeekRecord,
  home: HomeRecord,
  words: Words,
  { close, isFull }: { readonly close: boolean; readonly isFull: (halfDay: HalfDayRecord) => boolean },
): readonly Line[] {
  const { week: phrase } = words;
  const lines: Line[] = [{ indent: 2, text: phrase.heading(week, dates(week, words), home) }];
  for (const halfDay of week.halfDays) {
    lines.push({ indent: 4, text: tellHalfDay(halfDay, words, { invitations: isFull(halfDay), reasons: !close }) });
    if (close) for (const text of tellOptions(halfDay, words)) lines.push({ indent: 6, text });
  }
  if (week.holder === 'nobody') lines.push({ indent: 4, text: phrase.vacant });
  if (didAnything(week)) lines.push({ indent: 4, text: ledgers(week, words) });
  return [...lines, ...tellRest(week, home, words)];
}

/** A week in one line, for what has been explained before; the two ledgers only where they differ. */
export function tellBriefly(week: WeekRecord, home: HomeRecord, words: Words): readonly Line[] {
  const { choice, space } = words;
  const done = week.halfDays
    .filter(({ chosen }) => chosen !== 'nothing')
    .map((halfDay) => {
      const chosen = halfDay.options.find((option) => option.chosen);
      const worth = chosen?.value ?? 0;
      const other = alternativeTo(halfDay);
      return choice.briefWorth(choice.brief(halfDay), signed(worth), other !== null && other.value > worth);
    });
  const more = week.halfDays.flatMap((halfDay) => [
    ...halfDay.invitations.map((invitation) => choice.invitation(invitation, false)),
    ...choice.riders(halfDay),
  ]);
  const text = [
    words.week.brief(week, dates(week, words), done),
    ...new Set(more),
    ...(isTrue(week) ? [] : [ledgers(week, words)]),
  ].join(space);
  return [{ indent: 2, text }, ...tellRest(week, home, words)];
}

/** Whether the reports of a week say what happened. */
export function isTrue({ reported, truth }: WeekRecord): boolean {
  return (
    reported.uploads === truth.genuine &&
    reported.signIns === truth.sessions &&
    reported.records === truth.recordsWritten &&
    reported.caseFiles === truth.caseContacts &&
    truth.falseOpenHours === 0
  );
}

/** Changes of rules, wishes, posts, grades. */
function tellRest(week: WeekRecord, home: HomeRecord, words: Words): readonly Line[] {
  const { week: phrase, space } = words;
  return [
    week.changes.length > 0 ? phrase.changes(week.changes) : '',
    week.wishes.map(phrase.wish).join(space),
    tellPosts(week.posts, home, words).join(space),
    week.grade ? phrase.grade(week.grade, home) : '',
  ].flatMap((text) => (text === '' ? [] : [{ indent: 4, text }]));
}

function ledgers(week: WeekRecord, { week: phrase, space }: Words): string {
  return `${phrase.reported(week)}${space}${phrase.truth(week)}`;
}

function dates({ from, to }: WeekRecord, { frame }: Words): string {
  return frame.dates(dayFrom(from), dayFrom(to));
}

function didAnything({ halfDays, reported, truth }: WeekRecord): boolean {
  return halfDays.some(({ chosen }) => chosen !== 'nothing') || reported.openHours > 0 || truth.falseOpenHours > 0;
}

function tellPosts(posts: readonly PostRecord[], home: HomeRecord, { week, frame }: Words): readonly string[] {
  const isKept = posts.some(({ kind }) => kind === 'keeper');
  const tell = (post: PostRecord): readonly string[] => {
    switch (post.kind) {
      case 'keeper':
        return [week.keeper];
      case 'successor':
        return [week.successor(post.holder), frame.known(post.known, home)].filter((text) => text !== '');
      case 'exit':
        return isKept ? [week.exit[post.cause]] : [week.exit[post.cause], week.nobody];
    }
  };
  return posts.flatMap(tell);
}
