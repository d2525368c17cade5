import { describe, expect, it } from 'vitest';
import { valuesWith } from '../../testing/plain.ts';
import type { Values } from '../parameters/table.ts';
import { ReportedLedger } from '../reported/ledger.ts';
import { bureauObservable as at } from '../scorecard/observables.ts';
import { Bureau } from './bureau.ts';

const base = {
  'government.staffDays': 15,
  'government.urgingDays': 8,
  'government.urgingYield': 0.15,
  'government.visitsPerDay': 2,
  'government.visitYield': 0.05,
  'government.auditsPerDay': 20,
  'government.fakeBelief': 0.2,
  'government.deterrence': 0.5,
  'government.attention': 1,
  'government.audit': 0,
  'government.visitHalf': 5,
  'government.processPrior': 0.3,
  'detection.withdraw': false,
  'city.target': 20,
} as const;

function decided(set: Partial<Values>, now: { completion?: number; impression?: number } = {}, homes = 100): Bureau {
  const bureau = new Bureau();
  bureau.x[at.completion] = now.completion ?? 0.6;
  bureau.x[at.impression] = now.impression ?? 0.3;
  bureau.decide(homes, valuesWith({ ...base, ...set }));
  return bureau;
}
const baseline = {};

describe('Bureau.decide', () => {
  it('under the baseline formula urges everybody, shows the best homes, and audits nothing: an audit lowers the count', () => {
    const { plan } = decided(baseline);
    expect(plan.urging).toBe(1);
    expect(plan.visits).toBeGreaterThan(0);
    expect(plan.audits).toBe(0);
  });

  it('audits where the formula pays for it, or for findings, more than the count loses', () => {
    expect(decided({ 'scorecards.bureau': 'completion + 2 * audited' }).plan.audits).toBeGreaterThan(0);
    expect(decided({ 'scorecards.bureau': 'completion + findings' }).plan.audits).toBeGreaterThan(0);
    expect(decided({ 'scorecards.bureau': 'completion + 0.05 * audited' }).plan.audits).toBe(0);
    // What is audited by order is no plan of the bureau's.
    expect(decided({ 'government.audit': 0.3 }).plan.audits).toBe(0);
  });

  it('visits where it is paid for the process: that shows only where somebody looks', () => {
    const process = { 'scorecards.bureau': 'process', 'government.visitYield': 0 };
    expect(decided(process).plan).toEqual({ urging: 0, visits: 30, audits: 0 });
    expect(decided({ ...process, 'government.processPrior': 0 }).plan.visits).toBe(0);
    const bureau = decided(process);
    const worth = (visits: number): number =>
      bureau.worth({ urging: 0, visits, audits: 0 }, 100, valuesWith({ ...base, ...process }));
    // Five visited homes of a hundred show half of a process of .3, ten three quarters.
    expect(worth(5)).toBeCloseTo(0.15, 12);
    expect(worth(10)).toBeCloseTo(0.225, 12);
  });

  it('weighs its days against a quarter without any, whatever the last one showed', () => {
    const bureau = new Bureau();
    const values = valuesWith({ ...base, 'scorecards.bureau': 'completion + process', 'government.visitsPerDay': 0.1 });
    bureau.observe(new ReportedLedger(4, 4), 4, 5, 0, 0.9, values);
    bureau.decide(100, values);
    // Two steps of a day reach a quarter of the homes behind, whether or not leaders found a process of .9 before.
    expect(bureau.plan.urging).toBe(1);
    expect(bureau.worth({ urging: 0, visits: 0, audits: 0 }, 100, values)).toBe(0);
  });

  it('spends its days by what they bring, the best first, and no more than it has', () => {
    const formula = (impression: number) => ({ 'scorecards.bureau': `completion + ${impression} * impression` });
    // A day of urging brings .15 / 8 of completion; a first day of visits about .09 of impression, and half as much after five homes.
    const urging = decided({ 'government.staffDays': 4, ...formula(0.1) }).plan;
    expect(urging).toEqual({ urging: expect.closeTo(0.5, 9) as number, visits: 0, audits: 0 });
    const visits = decided({ 'government.staffDays': 2, ...formula(1) }).plan;
    expect(visits).toEqual({ urging: 0, visits: 4, audits: 0 });
    for (const staffDays of [1, 4, 9, 15, 40]) {
      const { plan } = decided({ 'government.staffDays': staffDays });
      // Visits are rounded to whole homes: half a home is a quarter of a day.
      expect(plan.urging * 8 + plan.visits / 2).toBeLessThanOrEqual(staffDays + 0.25 + 1e-9);
    }
    expect(decided({ 'government.staffDays': 0 }).plan).toEqual({ urging: 0, visits: 0, audits: 0 });
  });

  it('leaves days unspent that bring nothing', () => {
    expect(decided({ 'scorecards.bureau': '0' }).plan).toEqual({ urging: 0, visits: 0, audits: 0 });
    expect(decided({ 'scorecards.bureau': 'completion' }, { completion: 1 }).plan.urging).toBe(0);
    expect(decided({ 'scorecards.bureau': 'hardware + trained' }).plan.urging).toBe(0);
  });

  it('chooses visits where the impression is all that counts', () => {
    const { plan } = decided({ 'scorecards.bureau': 'impression' });
    expect(plan).toEqual({ urging: 0, visits: 30, audits: 0 });
  });

  it('has as many days for each home in a city of any size', () => {
    const [small, large] = [50, 400].map((homes) => decided(baseline, {}, homes).plan);
    expect(small?.urging).toBeCloseTo(large?.urging ?? -1, 9);
    expect((large?.visits ?? 0) / (small?.visits ?? 1)).toBeCloseTo(8, 0);
  });

  it('expects of a plan what its days bring: the worth of half the urging, of the first visit, of an audit', () => {
    const bureau = decided({ 'scorecards.bureau': 'completion + impression' });
    const worth = (plan: { urging?: number; visits?: number; audits?: number }, set: Partial<Values> = {}) =>
      bureau.worth(
        { urging: 0, visits: 0, audits: 0, ...plan },
        100,
        valuesWith({ ...base, 'scorecards.bureau': 'completion + impression', ...set }),
      );
    expect(worth({})).toBe(0);
    expect(worth({ urging: 0.5 })).toBeCloseTo(0.075, 12);
    expect(worth({ visits: 1 })).toBeCloseTo(0.05, 12);
    // The sixth visit adds half of what the first does.
    expect((worth({ visits: 6 }) - worth({ visits: 5 })) / worth({ visits: 1 })).toBeCloseTo(0.5, 9);
    expect(worth({ audits: 0.3 })).toBeCloseTo(-0.3 * 0.2 * 0.5, 12);
    expect(worth({ audits: 0.3 }, { 'detection.withdraw': true })).toBeCloseTo(-0.3 * 0.2, 12);
  });
});

describe('Bureau.observe', () => {
  it('takes the appraisal from the reported ledger, the heads trained and what leaders saw', () => {
    const bureau = new Bureau();
    const ledger = new ReportedLedger(4, 4);
    ledger.accepted.set([10, 5, 0, 2]);
    ledger.signIns.set([60, 30, 0, 12]);
    ledger.records.set([3, 0, 0, 0]);
    ledger.caseFilesQuarter.set([4, 0, 0, 2]);
    const values = valuesWith({ ...base, 'activity.expectedAttendance': 6 });
    bureau.observe(ledger, 4, 5, 3, 0.7, values);
    const seen = (name: keyof typeof at) => bureau.x[at[name]];
    expect(seen('completion')).toBeCloseTo((1 + 1 + 0 + 0.4) / 4, 12);
    expect(seen('signIns')).toBeCloseTo(102 / (5 * 4 * 6), 12);
    expect(seen('records')).toBeCloseTo(3 / 17, 12);
    expect([seen('trained'), seen('cases'), seen('hardware')]).toEqual([0.75, 1.5, 1]);
    expect([seen('impression'), seen('process')]).toEqual([0.7, 0.7]);
    bureau.observe(ledger, 4, 5, 9, null, values);
    expect([seen('trained'), seen('impression'), seen('process')]).toEqual([1, 0.7, 0]);
    bureau.observe(new ReportedLedger(4, 4), 4, 5, 0, 1.4, values);
    expect([seen('records'), seen('impression'), seen('process')]).toEqual([0, 1.4, 1]);
  });

  it('takes note of what was audited, by plan and by order, and of what was found', () => {
    const observed = (audits: number, order: number, found: number): readonly (number | undefined)[] => {
      const bureau = new Bureau();
      bureau.plan = { urging: 0, visits: 0, audits };
      const ledger = new ReportedLedger(2, 4);
      ledger.acceptedQuarter.set([10, 10]);
      ledger.foundQuarter.set([found, 0]);
      bureau.observe(ledger, 2, 5, 0, null, valuesWith({ ...base, 'government.audit': order }));
      return [bureau.x[at.audited], bureau.x[at.findings]];
    };
    expect(observed(0.25, 0.25, 3)).toEqual([0.5, 0.3]);
    expect(observed(0, 0.5, 4)).toEqual([0.5, 0.4]);
    expect(observed(0, 0, 4)).toEqual([0, 0]);
    expect(observed(0.9, 0.9, 30)).toEqual([1, 1]);
  });
});
