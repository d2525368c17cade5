import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, differing } from '../testing/columns.ts';
import { fix, plain } from '../testing/plain.ts';
import type { ParameterRow } from './parameters/row.ts';
import { type Path, paths, table, type Values } from './parameters/table.ts';
import type { Run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { simulate } from './simulate.ts';
import { type OpenTruth, open } from './truth/open.ts';

type Numbers = Float64Array | Int32Array | Uint16Array | Uint8Array;

function anyOf(row: ParameterRow): fc.Arbitrary<number | boolean | string> {
  switch (row.kind) {
    case 'number':
      return fc.double({ min: row.range[0], max: row.range[1], noNaN: true });
    case 'integer':
      return fc.integer({ min: row.range[0], max: row.range[1] });
    case 'switch':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...row.choices);
    case 'formula':
      return fc.constantFrom(row.default, '0', formulas[row.scorecard]);
  }
}

/** Formulas under which everything that can be claimed pays, so that everything is forged. */
const formulas = {
  director:
    '0.5 * accepted + 0.3 * records + 0.05 * signIns + 0.03 * confirmedSignIns + 0.1 * openHours - (urged ? short : 0)',
  caseCredit: '3 * min(caseFiles, caseQuota)',
  grade: '0.2 * cases + records / 2 + 0.02 * confirmedSignIns',
  agency: 'onTarget^2 + showcase * spread + stagePayment',
  bureau: 'completion + audited + findings + log(1 + impression)',
} as const;

/** Any value that the table allows, for up to so many parameters. */
function settings(from: readonly Path[], most: number): fc.Arbitrary<Partial<Values>> {
  const one = fc.constantFrom(...from).chain((path) => fc.tuple(fc.constant(path), anyOf(table[path])));
  return fc
    .uniqueArray(one, { maxLength: most, selector: ([path]) => path })
    .map((all) => Object.fromEntries(all) as Partial<Values>);
}

const free = paths.filter((path) => path !== 'city.homes');
const dated = free.filter((path) => table[path].when !== 'start');

const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    homes: fc.integer({ min: 1, max: 8 }),
    set: settings(free, 40),
    from: fc.integer({ min: 1, max: 56 }),
    change: settings(dated, 20),
  })
  .map(({ homes, set, from, change }) => plain({ ...set, 'city.homes': homes }, [fix(from, change)]));

/** Everything pays, nothing is costly, so that every kind of forgery happens. */
const temptation = plain({
  'city.homes': 12,
  'scorecards.director': formulas.director,
  'scorecards.caseCredit': formulas.caseCredit,
  'director.costOfFaking': 0.2,
  'verify.signIns': 0.3,
  'verify.records': 0.3,
  'verify.cases': 0.3,
  'verify.openings': 0.3,
  'app.screening': 'human',
  'detection.withdraw': true,
  'government.audit': 0.3,
});

const sum = (column: Numbers): number => (column as Float64Array).reduce((whole, part) => whole + part, 0);

/** Sum over the quarters of each home. */
const byHome = (column: Numbers, quarters: number): Float64Array =>
  Float64Array.from({ length: column.length / quarters }, (_, home) =>
    sum(column.subarray(home * quarters, (home + 1) * quarters)),
  );

const plus = (...columns: Numbers[]): Float64Array =>
  Float64Array.from(columns[0] ?? [], (_, k) => columns.reduce((whole, column) => whole + (column[k] as number), 0));

/** Room for rounding where fractions are summed in another order. */
const rounding = 1e-9;

function expectAtMost(name: string, low: Numbers, high: Numbers): void {
  for (const [k, value] of low.entries()) {
    const most = high[k] as number;
    expect(value, `${name}[${k}]`).toBeLessThanOrEqual(most + rounding * (1 + Math.abs(most)));
  }
}

function expectEqual(name: string, a: Numbers, b: Numbers): void {
  expectAtMost(name, a, b);
  expectAtMost(name, b, a);
}

function expectShares(name: string, column: Numbers): void {
  for (const [k, value] of column.entries()) {
    expect(value, `${name}[${k}]`).toBeGreaterThanOrEqual(0);
    expect(value, `${name}[${k}]`).toBeLessThanOrEqual(1);
  }
}

/** Columns that may hold NaN or less than nothing. */
const undefinedSometimes = ['quarterly.impression', 'truth.homes.authorRecords'];
const negativeSometimes = [
  ...undefinedSometimes,
  'truth.children.gain',
  'truth.children.needEnd',
  'quarterly.agencyScore',
  'quarterly.bureauScore',
  'truth.events.child',
];

function expectSound(run: Run, { values }: Scenario): void {
  for (const [name, column] of columnsOf(run)) {
    if (column.some((entry) => typeof entry !== 'number')) continue;
    if (!undefinedSometimes.includes(name))
      expect(
        column.filter((x) => !Number.isFinite(x)),
        name,
      ).toEqual([]);
    if (!negativeSometimes.includes(name))
      expect(
        column.filter((x) => Number(x) < 0),
        name,
      ).toEqual([]);
  }
  const truth = open(run.truth);
  expectReported(run, truth);
  expectTrue(run, truth);
  expectPeople(run, truth, values);
}

function expectReported({ reported, quarters, weeks, homeCount }: Run, { homes, weeks: trueWeeks }: OpenTruth): void {
  expectAtMost('accepted', reported.accepted, reported.uploads);
  expectAtMost('acceptedByQuarter', byHome(reported.acceptedByQuarter, quarters), reported.accepted);
  const { genuineAccepted, attemptedAccepted, stagedAccepted, duplicateAccepted } = homes;
  expectEqual(
    'accepted',
    reported.accepted,
    plus(genuineAccepted, attemptedAccepted, stagedAccepted, duplicateAccepted),
  );
  expectEqual('uploads', reported.uploads, plus(homes.genuine, homes.attempted, homes.staged, homes.duplicate));
  expectAtMost('confirmedSignIns', reported.confirmedSignIns, reported.signIns);
  expectAtMost('records', reported.records, plus(homes.recordsWritten, homes.recordsForged));
  expectAtMost('caseFiles', reported.caseFiles, plus(homes.caseContacts, homes.paperCaseFiles));
  expectAtMost('detected', reported.detected, plus(homes.staged, homes.duplicate));
  expectShares('gradeHalf', reported.gradeHalf);
  expectShares('gradeFinal', reported.gradeFinal);
  expect([...reported.rankFinal].sort((a, b) => a - b)).toEqual(Array.from({ length: homeCount }, (_, k) => k + 1));
  expect(sum(weeks.accepted)).toBe(sum(reported.accepted));
  expect(sum(trueWeeks.refused)).toBeLessThanOrEqual(sum(reported.uploads) - sum(reported.accepted));
  expectAtMost('urged', weeks.urged, weeks.behind);
}

function expectTrue(run: Run, { homes, weeks, children }: OpenTruth): void {
  for (const name of ['genuine', 'attempted', 'staged', 'duplicate'] as const) {
    expectAtMost(name, homes[`${name}Accepted`], homes[name]);
    expect(sum(weeks[name]), name).toBe(sum(homes[name]));
  }
  for (const name of ['genuine', 'quality', 'sessions', 'caseContacts'] as const) {
    expectAtMost(name, byHome(homes[`${name}ByQuarter`], run.quarters), homes[name]);
  }
  expectAtMost('fakes', byHome(homes.fakesByQuarter, run.quarters), plus(homes.staged, homes.duplicate));
  for (const part of ['unprompted', 'volunteerActivities', 'quality', 'content'] as const) {
    expectAtMost(part, homes[part], homes.genuine);
  }
  for (const part of ['specialSessions', 'redundantSessions'] as const) expectAtMost(part, homes[part], homes.sessions);
  expectAtMost('sessions', homes.sessions, homes.candidates);
  expectAtMost('recordsWritten', homes.recordsWritten, plus(homes.genuine, homes.attempted));
  expectAtMost('openings', homes.openings, homes.scheduledOpenings);
  expectAtMost('invited', homes.invited, homes.invitable);
  const perHome = (column: Numbers): Float64Array => {
    const into = new Float64Array(run.homeCount);
    for (const [child, home] of children.home.entries())
      into[home] = (into[home] as number) + (column[child] as number);
    return into;
  };
  expectEqual('sessions', perHome(children.sessions), homes.sessions);
  expectEqual('caseContacts', perHome(children.caseContacts), homes.caseContacts);
  expectEqual('openVisits', perHome(children.openVisits), homes.openingVisits);
  expectEqual('uses', plus(homes.sessions, homes.openingVisits), homes.uses);
  expectEqual('wishes', perHome(children.wishes), run.reported.wishes);
}

function expectPeople(run: Run, { homes, weeks, children }: OpenTruth, values: Values): void {
  expectEqual('households', plus(homes.unaware, homes.knowsVenue, homes.knowsOpen), run.homes.households);
  for (const week of weeks.unaware.keys()) {
    const all = plus(weeks.unaware, weeks.knowsVenue, weeks.knowsOpen)[week];
    expect(all).toBeCloseTo(1, 12);
  }
  const posts = plus(run.homes.directorWeeks, run.homes.keeperWeeks, run.homes.vacantWeeks);
  expect([...new Set(posts)]).toEqual([run.weekCount]);
  expect([...new Set(plus(run.weeks.directors, run.weeks.keepers, run.weeks.vacant))]).toEqual([run.homeCount]);
  expectAtMost(
    'exits by cause',
    plus(run.homes.exitsFamily, run.homes.exitsMigration, run.homes.dismissals),
    plus(run.homes.exits, run.homes.exitsBuild),
  );
  expect(sum(run.weeks.exits)).toBe(sum(run.homes.exits));
  for (const name of [
    'skill',
    'valueIdentification',
    'skillEnd',
    'valueIdentificationEnd',
    'materialsEnd',
    'reputationEnd',
  ] as const) {
    expectShares(name, run.homes[name]);
  }
  expectShares('trust', homes.trust);
  expectShares('acceptanceEnd', children.acceptanceEnd);
  for (const name of ['sessionQuarters', 'caseQuarters', 'serviceQuarters'] as const) {
    expectAtMost(name, children[name], new Uint8Array(run.childCount).fill(run.quarters));
  }
  expectAtMost('sessionQuarters', children.sessionQuarters, children.serviceQuarters);
  expect(sum(run.homes.children)).toBe(run.childCount);
  expectAtMost('households', run.homes.households, run.homes.children);
  expect(run.weekCount).toBe(52 * values['city.years'] + 4);
}

describe('a whole run', () => {
  it('keeps its books, whatever the table allows', () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 1, max: 1000 }), (scenario, replicate) => {
        const run = simulate(scenario, 'whole run', replicate, { events: true });
        expectSound(run, scenario);
        expect(differing(run, simulate(scenario, 'whole run', replicate, { events: true }))).toEqual([]);
      }),
      { numRuns: 40, seed: 20_260_101 },
    );
  });

  it('keeps its books where everything is forged', () => {
    const run = simulate(temptation, 'whole run', 1, { events: true });
    expectSound(run, temptation);
    const { homes } = open(run.truth);
    const forged = [
      'staged',
      'duplicate',
      'recordsForged',
      'paddedSheets',
      'falseOpenHours',
      'paperCaseFiles',
    ] as const;
    for (const name of forged) expect(sum(homes[name]), name).toBeGreaterThan(0);
    expect(sum(run.reported.detected)).toBeGreaterThan(0);
  });

  it('keeps its books as the case is, over three years', () => {
    const scenario = plain({ 'city.homes': 30, 'city.years': 3 });
    const run = simulate(scenario, 'whole run', 1);
    expectSound(run, scenario);
    expect(sum(open(run.truth).homes.genuine)).toBeGreaterThan(0);
  });
});
