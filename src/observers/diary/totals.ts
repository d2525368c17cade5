import type { OpenTruth } from '../../model/truth/open.ts';
import type { World } from '../../model/world.ts';
import { type ReportedCounts, reportedCounts, type TrueCounts, trueCounts } from './counts.ts';
import type { SpecialWeek } from './record.ts';

/** What a look at the totals of a home showed. */
export interface Totals {
  readonly reported: ReportedCounts;
  readonly truth: TrueCounts;
  readonly events: number;
  readonly special: readonly SpecialWeek[];
}

/** The totals of a home as they stand. @param special names of its special children, in order */
export function totalsOf(
  { ledger, nature }: World,
  { homes, children, events }: OpenTruth,
  home: number,
  special: readonly string[],
): Totals {
  return {
    reported: reportedCounts(ledger, home),
    truth: trueCounts(homes, home),
    events: events.length,
    special: special.map((name, place) => {
      const child = nature.child(home, place);
      return {
        child: name,
        sessions: children.sessions[child] as number,
        contacts: children.caseContacts[child] as number,
        openVisits: children.openVisits[child] as number,
      };
    }),
  };
}

/** Sessions that a special child has attended. @param name of the child */
export function sessionsOf({ special }: Totals, name: string): number {
  return special.find(({ child }) => child === name)?.sessions ?? 0;
}

/** What a special child had between two looks. */
export function specialSince(now: SpecialWeek, before: SpecialWeek): SpecialWeek {
  return {
    child: now.child,
    sessions: now.sessions - before.sessions,
    contacts: now.contacts - before.contacts,
    openVisits: now.openVisits - before.openVisits,
  };
}
