import { describe, expect, it } from 'vitest';
import { normalLimit } from '../../testing/falseAlarm.ts';
import { valuesWith } from '../../testing/plain.ts';
import { calendar, type Moment } from '../calendar.ts';
import { Homes } from '../home.ts';
import { createLuck } from '../luck/luck.ts';
import type { Values } from '../parameters/table.ts';
import { ReportedLedger } from '../reported/ledger.ts';
import { gradeHome, ranking } from './evaluator.ts';

const luck = createLuck('evaluator', 1);
const base = {
  'grade.noise': 0,
  'grade.capture': 0,
  'grade.pass': 0.6,
  'city.target': 20,
  'case.quota': 6,
  'scorecards.grade': '0.40 * min(uploads / max(pace, 1), 1) + 0.25 * records + 0.25 * visit + 0.10 * parents',
};

function grade(set: Partial<Values>, write: (ledger: ReportedLedger) => void, week = 26, home = 0): number {
  const values = valuesWith({ ...base, ...set });
  const homes = new Homes(home + 1, 0.5, 0.5);
  homes.number[home] = home + 1;
  const ledger = new ReportedLedger(home + 1, 4);
  write(ledger);
  const moment = calendar(values)[week - 1] as Moment;
  return gradeHome(home, moment, { visit: 0.8, parents: 0.5 }, homes, ledger, values, luck);
}
const uploads =
  (count: number, records = 0) =>
  (ledger: ReportedLedger) => {
    ledger.accepted[0] = count;
    ledger.records[0] = records;
  };

describe('gradeHome', () => {
  it('is the formula on uploads against the pace, records, the visit and the parents', () => {
    expect(grade({}, uploads(5, 2))).toBeCloseTo(0.4 * 0.5 + 0.25 * 0.4 + 0.2 + 0.05, 12);
    expect(grade({}, uploads(10, 2))).toBeCloseTo(0.4 + 0.25 * 0.2 + 0.25, 12);
    expect(grade({}, uploads(40, 80))).toBeCloseTo(0.4 + 0.25 + 0.25, 12);
    expect(grade({}, uploads(10), 56)).toBeCloseTo(0.2 + 0.25, 12);
    expect(grade({}, uploads(0, 3))).toBeCloseTo(0.25, 12);
  });

  it('stays between 0 and 1', () => {
    expect(grade({ 'scorecards.grade': '7' }, uploads(0))).toBe(1);
    expect(grade({ 'scorecards.grade': '-7' }, uploads(0))).toBe(0);
  });

  it('can see case files, sign-ins and hours', () => {
    const see = (formula: string) =>
      grade({ 'scorecards.grade': formula }, (ledger) => {
        ledger.accepted[0] = 4;
        ledger.caseFiles[0] = 3;
        ledger.signIns[0] = 24;
        ledger.confirmedSignIns[0] = 12;
        ledger.openHours[0] = 60;
      });
    // Half a year: 12 files are due.
    expect(see('cases')).toBeCloseTo(0.25, 12);
    expect(see('signIns / 10')).toBeCloseTo(0.6, 12);
    expect(see('confirmedSignIns / 10')).toBeCloseTo(0.3, 12);
    expect(see('openHours / 100')).toBeCloseTo(0.6, 12);
    expect(grade({ 'scorecards.grade': 'cases', 'case.quota': 0 }, uploads(0))).toBe(1);
  });

  it('lifts a failing grade towards the pass mark as far as the third party is captured', () => {
    expect(grade({ 'grade.capture': 0.3, 'scorecards.grade': '0.2' }, uploads(0))).toBeCloseTo(
      0.7 * 0.2 + 0.3 * 0.6,
      12,
    );
    expect(grade({ 'grade.capture': 1, 'scorecards.grade': '0.2' }, uploads(0))).toBeCloseTo(0.6, 12);
    expect(grade({ 'grade.capture': 1, 'scorecards.grade': '0.7' }, uploads(0))).toBeCloseTo(0.7, 12);
  });

  it('carries the noise of the table (false alarm 1 in 1,000,000)', () => {
    const count = 1500;
    const noisy = Array.from({ length: count }, (_, home) => {
      return grade({ 'grade.noise': 0.05, 'scorecards.grade': '0.5' }, () => undefined, 26, home) - 0.5;
    });
    const mean = noisy.reduce((sum, x) => sum + x, 0) / count;
    const variance = noisy.reduce((sum, x) => sum + x * x, 0) / count;
    const limit = normalLimit(1e-6, 2);
    expect(Math.abs(mean) / (0.05 / Math.sqrt(count))).toBeLessThan(limit);
    expect(Math.abs(variance / 0.0025 - 1) / Math.sqrt(2 / count)).toBeLessThan(limit);
  });
});

describe('ranking', () => {
  it('is from best to worst, ties by lot, the same lot for the same week', () => {
    const homes = new Homes(6, 0.5, 0.5);
    for (let home = 0; home < 6; home++) homes.number[home] = home + 1;
    const measure = Float64Array.from([0.2, 0.9, 0.5, 0.5, 0.1, 0.5]);
    const order = [...ranking(measure, homes, 25, luck)];
    expect([order[0], order.at(-2), order.at(-1)]).toEqual([1, 0, 4]);
    expect(order.slice(1, 4).sort()).toEqual([2, 3, 5]);
    expect([...ranking(measure, homes, 25, luck)]).toEqual(order);
    const ties = Array.from({ length: 20 }, (_, week) => ranking(measure, homes, week, luck)[1]);
    expect(new Set(ties).size).toBe(3);
  });
});
