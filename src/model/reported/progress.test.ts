import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReportedLedger } from './ledger.ts';
import { publishProgress } from './progress.ts';

function published(accepted: readonly number[]): ReportedLedger {
  const ledger = new ReportedLedger(accepted.length, 4);
  ledger.accepted.set(accepted);
  publishProgress(ledger);
  return ledger;
}

describe('publishProgress', () => {
  it('gives places from 0 to 1, ties at their mean', () => {
    expect([...published([3, 0, 7, 3, 1]).standing]).toEqual([0.625, 0, 1, 0.625, 0.25]);
    expect([...published([2, 2, 2]).standing]).toEqual([0.5, 0.5, 0.5]);
    expect([...published([9]).standing]).toEqual([1]);
    expect(published([3, 0, 7, 3, 1]).meanAccepted).toBeCloseTo(2.8, 12);
  });

  it('is half of the homes below and half of those level, for any counts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 40 }), (accepted) => {
        const { standing } = published(accepted);
        for (const [home, count] of accepted.entries()) {
          const below = accepted.filter((other) => other < count).length;
          const level = accepted.filter((other) => other === count).length - 1;
          expect(standing[home]).toBeCloseTo((below + level / 2) / (accepted.length - 1), 12);
        }
      }),
    );
  });
});
