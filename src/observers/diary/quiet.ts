import type { HalfDayRecord, OptionRecord, WeekRecord } from './record.ts';

/** Weeks in a row in which nothing was done and nothing befell the home. */
export interface Quiet {
  readonly weeks: readonly WeekRecord[];
  /** What came nearest to being worth it; null where nothing else was open. */
  readonly best: Alternative | null;
}

export interface Alternative {
  readonly week: number;
  readonly option: OptionRecord;
  readonly child: string | null;
}

/** Whether a week needs no telling of its own. */
export function isQuiet({ halfDays, changes, wishes, posts, grade, reported, truth }: WeekRecord): boolean {
  return (
    halfDays.every(({ chosen }) => chosen === 'nothing') &&
    changes.length === 0 &&
    wishes.length === 0 &&
    posts.length === 0 &&
    grade === null &&
    reported.openHours === 0 &&
    truth.falseOpenHours === 0
  );
}

/** The weeks as they are told: quiet ones together, as long as holder, urging and quarter stay. */
export function gather(weeks: readonly WeekRecord[]): readonly (WeekRecord | Quiet)[] {
  const told: (WeekRecord | Quiet)[] = [];
  let quiet: WeekRecord[] = [];
  const end = (): void => {
    if (quiet.length > 0) told.push({ weeks: quiet, best: bestOf(quiet) });
    quiet = [];
  };
  for (const week of weeks) {
    const last = quiet.at(-1);
    if (last && (!isQuiet(week) || !alike(last, week))) end();
    if (isQuiet(week)) quiet.push(week);
    else told.push(week);
  }
  end();
  return told;
}

function alike(one: WeekRecord, other: WeekRecord): boolean {
  return (
    one.holder === other.holder &&
    one.urged === other.urged &&
    one.quarter === other.quarter &&
    one.closing === other.closing &&
    one.closed === other.closed
  );
}

/** The best of what was not chosen; null where there was no choice. */
export function alternativeTo(halfDay: HalfDayRecord): OptionRecord | null {
  return greatest(halfDay.options.filter(({ chosen }) => !chosen));
}

function bestOf(weeks: readonly WeekRecord[]): Alternative | null {
  let best: Alternative | null = null;
  for (const { week, halfDays } of weeks) {
    for (const halfDay of halfDays) {
      const option = alternativeTo(halfDay);
      if (option && (best === null || option.value > best.option.value)) best = { week, option, child: halfDay.child };
    }
  }
  return best;
}

function greatest(options: readonly OptionRecord[]): OptionRecord | null {
  return options.reduce<OptionRecord | null>(
    (best, option) => (best === null || option.value > best.value ? option : best),
    null,
  );
}
