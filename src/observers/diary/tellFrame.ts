import { sum } from './counts.ts';
import { dayFrom } from './day.ts';
import type { Line } from './line.ts';
import type { Diary, HolderRecord, WeekRecord } from './record.ts';
import type { QuarterSums, Words } from './words.ts';
import { yearOf } from './year.ts';

/** Who and where, before the first week. */
export function tellStart({ home, start }: Diary, { frame, space }: Words): readonly Line[] {
  const { holder, known } = start;
  const isDirector = holder.kind === 'director';
  const people = [
    frame.build(start),
    frame.start(start),
    isDirector ? frame.holder(holder) : '',
    isDirector ? frame.known(known, home) : '',
    frame.impression(start.belief, home),
  ];
  return [frame.home(home), people.filter((text) => text !== '').join(space), frame.legend].map((text) => ({
    indent: 0,
    text,
  }));
}

/** Heading of a quarter or of the closing month, with the agency's plan. @param weeks of it */
export function tellOpening(weeks: readonly WeekRecord[], { home }: Diary, { frame }: Words): readonly Line[] {
  const first = weeks[0] as WeekRecord;
  const last = weeks.at(-1) as WeekRecord;
  const dates = frame.dates(dayFrom(first.from), dayFrom(last.to));
  const heading = first.closing ? frame.closing(dates) : frame.quarter(first.quarter, dates);
  return [{ indent: 0, text: heading }, ...(first.plan ? [{ indent: 2, text: frame.plan(first.plan, home) }] : [])];
}

/** What a quarter leaves behind; nothing where the weeks do not end one. @param before the holder when it began */
export function tellClosing(
  weeks: readonly WeekRecord[],
  before: HolderRecord,
  { home }: Diary,
  { frame }: Words,
): readonly Line[] {
  const last = weeks.at(-1) as WeekRecord;
  if (last.close === null) return [];
  const isSame = last.close.holder.number === before.number && before.kind === 'director';
  const sums: QuarterSums = {
    reported: sum(weeks.map(({ reported }) => reported)),
    truth: sum(weeks.map(({ truth }) => truth)),
    due: last.close.due,
    leaderVisits: weeks.reduce((total, { leaderVisits }) => total + leaderVisits, 0),
    valueBefore: isSame ? before.value : null,
    skillBefore: isSame ? before.skill : null,
  };
  return [{ indent: 2, text: frame.close(last.close, sums, home) }];
}

/** The whole time in short. */
export function tellEnd(diary: Diary, { end }: Words): readonly Line[] {
  const { home } = diary;
  const year = yearOf(diary);
  const forgotten = year.special.filter(({ contacts }) => contacts === 0).map(({ child }) => child);
  return [
    { indent: 0, text: end.heading(home) },
    ...[
      end.reported(year, home),
      end.truth(year),
      end.landed(year),
      end.time(year),
      ...(year.special.length === 0 ? [end.noSpecial] : year.special.map(end.special)),
      ...(year.grade?.excellent && forgotten.length > 0 ? [end.excellentAll(home, forgotten)] : []),
    ].map((text) => ({ indent: 2, text })),
  ];
}
