import type { Diary, WeekRecord } from './record.ts';

/** The same home, seed and replicate under two rules. */
export interface Beside {
  readonly base: Diary;
  readonly arm: Diary;
  readonly weeks: readonly WeekBeside[];
}

/** One week under both rules. */
export interface WeekBeside {
  readonly base: WeekRecord;
  readonly arm: WeekRecord;
  /**
   * `same`: nothing differs. `minds`: the same was done, but not for the same reasons or in the same state. `deeds`: what was done,
   * reported or suffered differs.
   */
  readonly parts: 'same' | 'minds' | 'deeds';
}

/**
 * Lay two diaries side by side.
 * @throws RangeError where they are not of one home, seed and replicate, or of different length
 */
export function beside(base: Diary, arm: Diary): Beside {
  const key = ({ seed, replicate, home, weeks }: Diary) => `${seed} ${replicate} ${home.number} ${weeks.length}`;
  if (key(base) !== key(arm)) throw new RangeError('two diaries that are not of one home, seed and replicate');
  const weeks = base.weeks.map((week, k): WeekBeside => {
    const other = arm.weeks[k] as WeekRecord;
    return { base: week, arm: other, parts: partOf(week, other) };
  });
  return { base, arm, weeks };
}

function partOf(base: WeekRecord, arm: WeekRecord): WeekBeside['parts'] {
  if (JSON.stringify(base) === JSON.stringify(arm)) return 'same';
  return written(deeds(base)) === written(deeds(arm)) ? 'minds' : 'deeds';
}

/** Counts of a week are differences of running totals: their last digits say nothing. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? Number(part.toPrecision(9)) : part));
}

/** What anybody could have filmed, and what became of it. */
function deeds({ halfDays, holder, reported, truth, wishes, posts, grade, special }: WeekRecord) {
  const done = halfDays.map(({ chosen, child, events, invitations }) => ({
    chosen,
    child,
    events,
    invited: invitations.map(({ child: invited, invited: is, came }) => [invited, is, came]),
  }));
  return { done, holder, reported, truth, wishes, posts, grade, special };
}
