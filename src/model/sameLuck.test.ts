import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { load } from '../scenario/load.ts';
import { columnsOf, differing } from '../testing/columns.ts';
import { fix, plain } from '../testing/plain.ts';
import { createLuck } from './luck/luck.ts';
import { paths, table } from './parameters/table.ts';
import type { Run } from './run.ts';
import type { Fix, Scenario } from './scenario.ts';
import { simulate } from './simulate.ts';
import type { Witness } from './world.ts';

const seed = 'the same luck';
const from = 27;
let base: Scenario;
let baseline: Run;

beforeAll(async () => {
  base = (await load('lastmeter:baseline')).scenario;
  baseline = simulate(base, seed, 1, { events: true });
});

/** Changes of one lever of each actor: every one must show in the end, and none before its week. */
const levers: Readonly<Record<string, Fix['set']>> = {
  screening: { 'app.screening': 'hash' },
  audit: { 'government.audit': 0.3 },
  'case credit': { 'scorecards.caseCredit': '4 * caseFiles' },
  'equal shares': { 'agency.floor': 1 },
  load: { 'director.load': 0.75 },
  stipend: { 'pay.stipend': 5 },
  'a pool of better people': { 'director.skillBase': 0.5 },
  identification: { 'child.known': 1 },
  outreach: { 'household.outreach': 0.05 },
  fading: { 'child.fading': 0.05 },
  forgetting: { 'household.forgetting': 0.05 },
  grades: { 'grade.capture': 0 },
  'visits by lot': { 'government.randomVisits': 0.5 },
  indicators: { 'government.attention': 100, 'government.visitYield': 1 },
};

describe('two arms', () => {
  it.each(Object.keys(levers))('are one until the fix begins, and two after: %s', (name) => {
    const changed = simulate({ ...base, fixes: [fix(from, levers[name] ?? {})] }, seed, 1, { events: true });
    const until = (run: Run) =>
      [...columnsOf(run)].flatMap(([column, entries]) => {
        if (column.startsWith('weeks.') || column.startsWith('truth.weeks.'))
          return [[column, entries.slice(0, from - 1)]];
        if (column.startsWith('quarterly.')) return [[column, entries.slice(0, (from - 1) / 13)]];
        return [];
      });
    expect(until(changed)).toEqual(until(baseline));
    const logged = (run: Run) => {
      const columns = columnsOf(run);
      const count = columns.get('truth.events.week')?.filter((week) => Number(week) < from).length ?? 0;
      return [...columns]
        .filter(([column]) => column.startsWith('truth.events.'))
        .map(([, log]) => log.slice(0, count));
    };
    expect(logged(changed)).toEqual(logged(baseline));
    expect(logged(baseline)[0]?.length).toBeGreaterThan(500);
    expect(differing(changed, baseline)).not.toEqual([]);
  });

  it('have the same village, children and first directors whatever the rules', () => {
    const other = simulate({ ...base, fixes: [fix(1, Object.assign({}, ...Object.values(levers)))] }, seed, 1);
    const born = [...columnsOf(baseline).keys()].filter(
      (name) =>
        /^homes\.(?!.*(End|Weeks)$|exits|dismissals|longest)/.test(name) || /children\.(home|cat|sev|needS)/.test(name),
    );
    expect(born.length).toBeGreaterThan(15);
    const changed = differing(baseline, other);
    expect(changed.filter((name) => born.includes(name))).toEqual([]);
  });
});

describe('a fix without effect', () => {
  it('changes nothing: a parameter set to the value that it has', () => {
    const small = plain({ 'city.homes': 8, 'household.outreach': 0.01, 'pay.stipend': 1, 'app.screening': 'human' });
    const plainRun = simulate(small, seed, 3, { events: true });
    const dated = paths.filter((path) => table[path].when !== 'start');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...dated), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 56 }),
        fc.integer({ min: 1, max: 56 }),
        (chosen, first, second) => {
          const set = Object.fromEntries(chosen.map((path) => [path, small.values[path]]));
          const fixes = [fix(Math.min(first, second), set), fix(Math.max(first, second), set)];
          expect(differing(plainRun, simulate({ ...small, fixes }, seed, 3, { events: true }))).toEqual([]);
        },
      ),
      { numRuns: 40, seed: 1 },
    );
  });

  it('changes nothing: a fix that only costs', () => {
    const cost = {
      once: 1e6,
      perWeek: 100,
      agencyHours: 5,
      payer: 'county',
      source: { en: 'test', zh: '试' },
    } as const;
    const fixes = [{ from: 5, set: {}, cost }];
    expect(differing(baseline, simulate({ ...base, fixes }, seed, 1, { events: true }))).toEqual([]);
  });
});

describe('what runs besides', () => {
  it('changes nothing: a replicate alone is the replicate after others, in other arms and seeds', () => {
    const byLot = { ...base, values: { ...base.values, ...levers['visits by lot'] } };
    const [alone, aloneByLot] = [base, byLot].map((arm) => simulate(arm, seed, 4)) as [Run, Run];
    for (const arm of [base, { ...base, fixes: [fix(1, levers['case credit'] ?? {})] }]) {
      for (const replicate of [1, 3]) simulate(arm, seed, replicate);
    }
    simulate(plain({ 'city.homes': 5, 'director.valueMean': 0.5 }), 'another seed', 4);
    expect(differing(alone, simulate(base, seed, 4))).toEqual([]);
    expect(differing(aloneByLot, simulate(byLot, seed, 4))).toEqual([]);
  });

  it('changes nothing: draws that nobody asked for, in the middle of every decision', () => {
    let draws = 0;
    const witness: Witness = {
      home: 3,
      decision({ luck, moment }, slot, option) {
        for (const stream of Object.values(luck)) {
          stream.uniform(draws++, moment.week);
          stream.gumbel(4, moment.week, slot, option);
          createLuck('other', draws).choice.normal(4, 1);
        }
      },
      outcome() {},
    };
    expect(differing(baseline, simulate(base, seed, 1, { events: true, witness }))).toEqual([]);
    expect(draws).toBeGreaterThan(1000);
  });

  it('changes nothing: whether the event log is kept', () => {
    const changed = differing(baseline, simulate(base, seed, 1));
    expect(changed.filter((name) => !name.startsWith('truth.events'))).toEqual([]);
  });

  it('differs between replicates and between seeds', () => {
    for (const other of [simulate(base, seed, 2), simulate(base, `${seed}.`, 1)]) {
      const changed = differing(baseline, other);
      expect(changed).toEqual(expect.arrayContaining(['weeks.accepted', 'homes.children', 'truth.children.gain']));
    }
  });
});

describe('order in a scenario', () => {
  it('of villages and of the keys of values means nothing', () => {
    expect(base.villages.length).toBeGreaterThan(3);
    const values = Object.fromEntries(Object.entries(base.values).reverse()) as Scenario['values'];
    const turned = { ...base, values, villages: base.villages.toReversed() };
    expect(differing(baseline, simulate(turned, seed, 1, { events: true }))).toEqual([]);
  });

  it('of fixes of one week on different parameters means nothing', () => {
    const fixes = Object.values(levers).map((set) => fix(9, set));
    const small = { ...base, values: { ...base.values, 'city.homes': 90 } };
    const forth = simulate({ ...small, fixes }, seed, 1);
    expect(differing(forth, simulate({ ...small, fixes: fixes.toReversed() }, seed, 1))).toEqual([]);
    expect(differing(forth, simulate(small, seed, 1))).not.toEqual([]);
  });
});
