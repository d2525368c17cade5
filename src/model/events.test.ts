import { expect, it } from 'vitest';
import { lived, sum } from '../testing/lived.ts';
import type { TrueType } from './events.ts';

it('the log of events has one row for each thing that the columns count, home by home', () => {
  const { real, truth, homeCount } = lived(
    { 'scorecards.caseCredit': '4 * min(caseFiles, caseQuota)' },
    { events: true },
  );
  const columns = {
    genuine: real.genuine,
    attempted: real.attempted,
    failed: real.failed,
    staged: real.staged,
    duplicate: real.duplicate,
    caseContact: real.caseContacts,
    paperCaseFile: real.paperCaseFiles,
  } as const satisfies Partial<Record<TrueType, Float64Array>>;
  for (const [type, column] of Object.entries(columns)) {
    const logged = new Float64Array(homeCount);
    for (const event of truth.events) if (event.trueType === type) logged[event.home]! += 1;
    expect([type, [...logged]]).toEqual([type, [...column]]);
    expect([type, sum(column) > 0]).toEqual([type, true]);
  }
});
