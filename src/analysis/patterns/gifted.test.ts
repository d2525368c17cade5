import { describe, expect, it } from 'vitest';
import { openExample } from '../../measures/testing.ts';
import { giftedHomes, giftWorth, meanOver } from './gifted.ts';

/** Three homes; visits by home and quarter, genuine activities by home and quarter. */
function run(support: readonly number[], genuine: readonly number[] = new Array<number>(12).fill(0)) {
  return openExample({
    homeCount: 3,
    reported: { supportByQuarter: support },
    real: { genuineByQuarter: genuine },
  });
}

const usual = [2, 0, 0, 0, 2, 1, 1, 1, 2, 1, 1, 1];
/** Homes 0 and 2 get more in quarter 1; home 1 gets more later, which is no gift. */
const gift = [6, 0, 0, 0, 2, 9, 9, 9, 2.5, 1, 1, 1];
const lot = { equalShare: run(usual), luckyStartEqual: run(gift) };

describe('the homes that the lot favours', () => {
  it('have more visits in quarter 1 than under equal sharing, whatever comes later', () => {
    expect(giftedHomes(lot)).toEqual([0, 2]);
  });

  it('are none where nothing was given, and none of those who have less', () => {
    expect(giftedHomes({ equalShare: run(usual), luckyStartEqual: run(usual) })).toEqual([]);
    expect(giftedHomes({ equalShare: run(gift), luckyStartEqual: run(usual) })).toEqual([]);
  });
});

describe('what a gift is worth', () => {
  const withIt = run(gift, [5, 4, 3, 2, 90, 90, 90, 90, 1, 2, 4, 8]);
  const without = run(usual, [1, 1, 1, 1, 0, 0, 0, 0, 0, 2, 2, 2]);

  it('is the mean gain of the favoured homes in the quarter that is asked for', () => {
    // Homes 0 and 2: (4 + 1) / 2, (3 + 0) / 2, (2 + 2) / 2, (1 + 6) / 2.
    expect([0, 1, 2, 3].map((quarter) => giftWorth(lot, withIt, without, quarter))).toEqual([2.5, 1.5, 2, 3.5]);
  });

  it('is unknown where nobody was favoured', () => {
    expect(giftWorth({ equalShare: run(usual), luckyStartEqual: run(usual) }, withIt, without, 0)).toBeNaN();
  });
});

describe('a mean over homes', () => {
  it('is that of the listed homes, of one home its value, of none unknown', () => {
    const value = (home: number) => 10 * home;
    expect(meanOver([0, 1, 5], value)).toBe(20);
    expect(meanOver([3], value)).toBe(30);
    expect(meanOver([], value)).toBeNaN();
  });
});
