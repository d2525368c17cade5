import { describe, expect, it } from 'vitest';
import { valuesByHand } from '../../testing/byHand.ts';
import { CaseBook } from '../director/caseBook.ts';
import { CaseWorker, visitsInWeek } from './caseWorker.ts';

describe('the case worker', () => {
  it('sees the most severe child first, less so the more often she saw it, and only those of whom directors tell', () => {
    const caseBook = new CaseBook(3);
    // Home 0 knows of two, home 1 of none, home 2 of one.
    const severities = [
      [1.2, 2],
      [0, 0],
      [1.5, 0],
    ];
    for (const [home, known] of severities.entries())
      caseBook.acquaint(
        home,
        (place) => known[place] as number,
        (place) => 10 * home + place,
      );
    const worker = new CaseWorker(3, caseBook);
    // 2; 1.5; 1.2; 2/2 = 1; 1.5/2 = 0.75; 2/3 = 0.67; 1.2/2 = 0.6.
    expect([1, 2, 3, 4, 5, 6, 7].map(() => worker.next())).toEqual([1, 4, 0, 1, 4, 1, 0]);
    worker.startQuarter();
    expect(worker.next()).toBe(1);
    expect(new CaseWorker(3, new CaseBook(3)).next()).toBe(-1);
  });

  it('makes whole visits that add up to her hours', () => {
    const values = valuesByHand({ 'agency.caseHours': 130, 'agency.caseVisit': 4 });
    // 130 hours per 100 homes, 60 homes: 78 hours, 19.5 visits a quarter.
    const weeks = Array.from({ length: 13 }, (_, week) => visitsInWeek(week, 60, values));
    expect(weeks.reduce((a, b) => a + b)).toBe(19);
    expect(Math.max(...weeks) - Math.min(...weeks)).toBeLessThanOrEqual(1);
    expect(visitsInWeek(3, 60, valuesByHand({ 'agency.caseHours': 0 }))).toBe(0);
  });
});
