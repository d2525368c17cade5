import { weeksPerYear } from '../../model/calendar.ts';
import { type ReportedCounts, sum, type TrueCounts } from './counts.ts';
import type { Diary, GradeRecord, WeekRecord } from './record.ts';

/** The whole time of a home in numbers, all from the weeks of its diary. */
export interface Year {
  readonly reported: ReportedCounts;
  readonly truth: TrueCounts;
  /** Uploads due by the end. */
  readonly due: number;
  /** Weeks with a director, a keeper, nobody. */
  readonly directorWeeks: number;
  readonly keeperWeeks: number;
  readonly vacantWeeks: number;
  readonly exits: number;
  readonly urgedWeeks: number;
  readonly grade: GradeRecord | null;
  readonly special: readonly SpecialYear[];
}

/** What a special child got. */
export interface SpecialYear {
  readonly child: string;
  /** Activities to which somebody who knew of the child could have invited, and did. */
  readonly invitable: number;
  readonly invited: number;
  readonly sessions: number;
  readonly contacts: number;
  readonly openVisits: number;
  readonly wishes: number;
  /** Hours of real service. */
  readonly hours: number;
  /** Need, SD. */
  readonly needStart: number;
  readonly needEnd: number;
}

/** Add a diary up. */
export function yearOf({ weeks, end }: Diary): Year {
  const held = (kind: WeekRecord['holder']): number => weeks.filter(({ holder }) => holder === kind).length;
  const years = Math.floor(weeks.length / weeksPerYear);
  const ends = weeks.filter(
    ({ week }) => week === weeks.length || (week % weeksPerYear === 0 && week < years * weeksPerYear),
  );
  return {
    reported: sum(weeks.map(({ reported }) => reported)),
    truth: sum(weeks.map(({ truth }) => truth)),
    due: ends.reduce((total, { pace }) => total + pace, 0),
    directorWeeks: held('director'),
    keeperWeeks: held('keeper'),
    vacantWeeks: held('nobody'),
    exits: weeks.flatMap(({ posts }) => posts).filter(({ kind }) => kind === 'exit').length,
    urgedWeeks: weeks.filter(({ urged }) => urged).length,
    grade: end.grade,
    special: end.specialChildren.map(({ child, hours, needStart, needEnd }) => {
      const own = weeks.flatMap(({ special }) => special).filter((one) => one.child === child);
      const invitations = weeks
        .flatMap(({ halfDays }) => halfDays)
        .flatMap((halfDay) => halfDay.invitations)
        .filter((one) => one.child === child);
      return {
        child,
        invitable: invitations.length,
        invited: invitations.filter(({ invited }) => invited).length,
        sessions: own.reduce((total, { sessions }) => total + sessions, 0),
        contacts: own.reduce((total, { contacts }) => total + contacts, 0),
        openVisits: own.reduce((total, { openVisits }) => total + openVisits, 0),
        wishes: weeks.flatMap(({ wishes }) => wishes).filter((name) => name === child).length,
        hours,
        needStart,
        needEnd,
      };
    }),
  };
}
