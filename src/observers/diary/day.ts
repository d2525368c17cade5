/** A day of the calendar. */
export interface Day {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  /** 1-31. */
  readonly day: number;
}

/** Monday 5 July 2021, the first day of operation of H City (S07). */
const firstDay = '2021-07-05';

/**
 * First and last day of a week of operation.
 * @param week 1 = 5-11 July 2021, if operation starts as in H City
 * @param starts first day of operation, as `iso` writes it
 */
export function daysOfWeek(week: number, starts = firstDay): readonly [from: Day, to: Day] {
  const first = daysOf(dayFrom(starts)) + 7 * (week - 1);
  return [dayOf(first), dayOf(first + 6)];
}

/** As `2021-07-05`. */
export function iso({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day that `iso` wrote. */
export function dayFrom(text: string): Day {
  const [year, month, day] = text.split('-').map(Number);
  return { year: year as number, month: month as number, day: day as number };
}

/** Days since 1 March of year 0 of the Gregorian calendar: years begin in March, so that a leap day is a year's last. */
function daysOf({ year, month, day }: Day): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  );
}

function dayOf(days: number): Day {
  const within = (y: number): number => days - daysOf({ year: y, month: 3, day: 1 });
  let y = Math.floor(days / 365.2425);
  while (within(y) < 0) y--;
  while (within(y + 1) >= 0) y++;
  const rest = within(y);
  const m = Math.floor((5 * rest + 2) / 153);
  return { year: m < 10 ? y : y + 1, month: m < 10 ? m + 3 : m - 9, day: rest - Math.floor((153 * m + 2) / 5) + 1 };
}
