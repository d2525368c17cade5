import type { ReportedLedger } from '../../model/reported/ledger.ts';
import type { TrueHomeColumns } from '../../model/truth/open.ts';

/** What the home reported, by what the system took. */
export interface ReportedCounts {
  /** Uploads sent, and accepted. */
  readonly uploads: number;
  readonly accepted: number;
  /** Children signed in. */
  readonly signIns: number;
  readonly records: number;
  readonly caseFiles: number;
  readonly openHours: number;
  /** Fakes that were found. */
  readonly found: number;
}

const trueColumns = [
  'genuine',
  'attempted',
  'failed',
  'staged',
  'duplicate',
  'sessions',
  'specialSessions',
  'redundantSessions',
  'quality',
  'recordsWritten',
  'recordsForged',
  'paddedSheets',
  'caseContacts',
  'paperCaseFiles',
  'scheduledOpenings',
  'openings',
  'openingVisits',
  'falseOpenHours',
  'invitable',
  'invited',
  'childHours',
] as const satisfies readonly (keyof TrueHomeColumns)[];

/** What truly happened: names and units of `TrueHomeColumns`. */
export type TrueCounts = Readonly<Record<(typeof trueColumns)[number], number>>;

/** Totals of one home so far. */
export function reportedCounts(ledger: ReportedLedger, home: number): ReportedCounts {
  return {
    uploads: ledger.uploadsTotal[home] as number,
    accepted: ledger.acceptedTotal[home] as number,
    signIns: ledger.signInsTotal[home] as number,
    records: ledger.recordsTotal[home] as number,
    caseFiles: ledger.caseFilesTotal[home] as number,
    openHours: ledger.openHoursTotal[home] as number,
    found: ledger.foundTotal[home] as number,
  };
}

/** Totals of one home so far. */
export function trueCounts(homes: TrueHomeColumns, home: number): TrueCounts {
  return Object.fromEntries(trueColumns.map((name) => [name, homes[name][home] as number])) as unknown as TrueCounts;
}

/** What came to be between two looks. */
export function since<C extends ReportedCounts | TrueCounts>(after: C, before: C): C {
  const old = before as Readonly<Record<string, number>>;
  return Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, value - (old[name] as number)]),
  ) as unknown as C;
}

/** Sum over looks. @param counts at least one */
export function sum<C extends ReportedCounts | TrueCounts>(counts: readonly C[]): C {
  const total: Record<string, number> = {};
  for (const one of counts)
    for (const [name, value] of Object.entries(one)) total[name] = (total[name] ?? 0) + (value as number);
  return total as unknown as C;
}
