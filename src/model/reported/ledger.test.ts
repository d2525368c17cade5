import { describe, expect, it } from 'vitest';
import { ReportedLedger } from './ledger.ts';

describe('ReportedLedger', () => {
  it('counts uploads sent and taken, with their names, by year, quarter and in all', () => {
    const ledger = new ReportedLedger(2, 8);
    ledger.upload(1, true, 12, 7, 5);
    ledger.upload(1, true, 3, 1, -1);
    ledger.upload(1, false, 9, 9, 5);
    expect([ledger.uploads[1], ledger.accepted[1], ledger.acceptedTotal[1], ledger.acceptedQuarter[1]]).toEqual([
      3, 2, 2, 2,
    ]);
    expect([ledger.signIns[1], ledger.confirmedSignIns[1]]).toEqual([15, 8]);
    expect([...ledger.acceptedByQuarter]).toEqual([...Array(13).fill(0), 1, 0, 0]);
    expect([ledger.uploads[0], ledger.accepted[0]]).toEqual([0, 0]);
  });

  it('starts quarters and years again; totals run on', () => {
    const ledger = new ReportedLedger(1, 4);
    const everything = (): void => {
      ledger.upload(0, true, 5, 2, 0);
      ledger.record(0);
      ledger.caseFile(0);
      ledger.opening(0, 3);
      ledger.found(0);
    };
    everything();
    ledger.startQuarter();
    expect([ledger.acceptedQuarter[0], ledger.caseFilesQuarter[0], ledger.foundQuarter[0]]).toEqual([0, 0, 0]);
    expect([ledger.accepted[0], ledger.caseFiles[0]]).toEqual([1, 1]);
    ledger.startYear();
    const year = [
      ledger.accepted,
      ledger.uploads,
      ledger.signIns,
      ledger.confirmedSignIns,
      ledger.records,
      ledger.caseFiles,
      ledger.openHours,
    ];
    expect(year.map((column) => column[0])).toEqual(Array(7).fill(0));
    everything();
    const totals = [
      ledger.acceptedTotal,
      ledger.uploadsTotal,
      ledger.signInsTotal,
      ledger.confirmedSignInsTotal,
      ledger.recordsTotal,
      ledger.caseFilesTotal,
      ledger.openHoursTotal,
      ledger.foundTotal,
    ];
    expect(totals.map((column) => column[0])).toEqual([2, 2, 10, 4, 2, 2, 6, 2]);
  });

  it('knows no grade before the first', () => {
    expect([...new ReportedLedger(1, 4).grade]).toEqual([Number.NaN]);
  });
});
