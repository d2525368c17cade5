import { describe, expect, it } from 'vitest';
import { pairedOutcomes } from './outcomes.ts';
import { type Example, openExample, value } from './testing.ts';

/** Ten homes; first beliefs 10 ... 1, so that homes 1, 2 are the top and 9, 10 the bottom fifth. Quarters in rows. */
function tenHomes(first: readonly number[], fourth: readonly number[], supportFirst: readonly number[] = []): Example {
  return {
    homeCount: 10,
    reported: {
      firstBelief: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      supportByQuarter: Array.from({ length: 10 }, (_, home) => [supportFirst[home] ?? 1, 1, 1, 1]).flat(),
    },
    real: {
      genuine: first.map((count, home) => count + fourth[home]!),
      genuineByQuarter: first.flatMap((count, home) => [count, 0, 0, fourth[home]!]),
    },
    homes: {
      valueIdentification: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.4, 0.2],
      valueIdentificationEnd: [0.9, 0.9, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.2, 0.1],
    },
  };
}

const growing = tenHomes([4, 2, 1, 1, 1, 1, 1, 1, 2, 0], [6, 4, 1, 1, 1, 1, 1, 1, 0, 0]);
const equal = tenHomes([4, 2, 1, 1, 1, 1, 1, 1, 2, 0], [5, 3, 2, 2, 2, 2, 2, 2, 2, 1]);

function paired(name: string, run: Example, control: Example): number {
  const found = pairedOutcomes.find((outcome) => outcome.name === name);
  if (found === undefined) throw new Error(`There is no paired outcome "${name}".`);
  return found.compute(openExample(run), openExample(control));
}

describe('matthew, in one run', () => {
  it('follows the gap between the homes first believed best and worst', () => {
    // Quarter 1: (4+2)/2 - (2+0)/2 = 2; quarter 4: (6+4)/2 - 0 = 5.
    expect(value('gapFirst', growing)).toBe(2);
    expect(value('gapFourth', growing)).toBe(5);
    expect(value('gapGrowth', growing)).toBe(3);
  });

  it('compares standard deviations', () => {
    // Quarter 1: sum 14, squares 16+4+6+4 = 30, 30 - 19.6 = 10.4; quarter 4: sum 16, squares 36+16+6 = 58, 58 - 25.6 = 32.4.
    expect(value('deviationRatio', growing)).toBeCloseTo(Math.sqrt(32.4 / 10.4), 12);
  });

  it('ranks persist where the order stays and turn where it is reversed', () => {
    const falling = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
    expect(value('rankPersistence', tenHomes(falling, falling))).toBe(1);
    expect(value('rankPersistence', tenHomes(falling, falling.toReversed()))).toBe(-1);
  });

  it('follows value identification in the neglected homes', () => {
    // (0.2 + 0.1)/2 - (0.4 + 0.2)/2
    expect(value('neglectedValue', growing)).toBeCloseTo(-0.15, 14);
  });

  it('has no gap in one home and no fourth quarter in half a year', () => {
    expect(value('gapGrowth', { homeCount: 1 })).toBeNaN();
    expect(value('gapFourth', { homeCount: 5, quarters: 2 })).toBeNaN();
    expect(value('gapFirst', { homeCount: 5, quarters: 2 })).toBe(0);
    expect(value('deviationRatio', { homeCount: 5 })).toBeNaN();
    expect(value('rankPersistence', { homeCount: 5 })).toBeNaN();
  });
});

describe('matthew, against equal sharing on the same luck', () => {
  it('takes the season out of the growth', () => {
    // Control: quarter 1 gap 2, quarter 4 (5+3)/2 - (2+1)/2 = 2.5; 3 - 0.5.
    expect(paired('matthewGrowth', growing, equal)).toBe(2.5);
  });

  it('compares the same homes, those of the run', () => {
    const otherBeliefs = { ...equal, reported: { ...equal.reported, firstBelief: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] } };
    expect(paired('matthewGrowth', growing, otherBeliefs)).toBe(2.5);
  });

  it('subtracts deviation ratios and Gini coefficients', () => {
    // Control quarter 4: sum 23, squares 25+9+24+4+1 = 63, 63 - 52.9 = 10.1.
    expect(paired('deviationRatioExcess', growing, equal)).toBeCloseTo(
      Math.sqrt(32.4 / 10.4) - Math.sqrt(10.1 / 10.4),
      12,
    );
    // Totals of the run 10 6 2x6 2 0, of the control 9 5 3x6 4 1:
    // run sorted 0 2x7 6 10: -9*0 + 2*(-7-5-3-1+1+3+5) + 7*6 + 9*10 = -14 + 132 = 118, over 10*30;
    // control sorted 1 3x6 4 5 9: -9 + 3*(-7-5-3-1+1+3) + 5*4 + 7*5 + 9*9 = -9 - 36 + 136 = 91, over 10*37.
    expect(paired('excessInequality', growing, equal)).toBeCloseTo(118 / 300 - 91 / 370, 12);
  });

  it('is zero against itself', () => {
    for (const name of ['matthewGrowth', 'deviationRatioExcess', 'excessInequality']) {
      expect(paired(name, growing, growing)).toBe(0);
    }
  });
});

describe('the lucky start', () => {
  const ones = new Array<number>(10).fill(1);
  const plain = tenHomes(ones, ones);
  // Homes 3 and 8 were given four visits; the agency moved one of its own from home 8 to home 1.
  const gifted = tenHomes(
    [1, 1, 3, 1, 1, 1, 1, 2, 1, 1],
    [5, 1, 2, 1, 1, 1, 1, 1, 1, 1],
    [2, 1, 5, 1, 1, 1, 1, 4, 1, 1],
  );

  it('is the gain of the gifted homes, not of those that the agency moved to', () => {
    // Quarter 1: (2 + 1)/2; quarter 4: (1 + 0)/2. Home 1 gained 4 in quarter 4 but had no gift.
    expect(paired('luckyStart1', gifted, plain)).toBe(1.5);
    expect(paired('luckyStart4', gifted, plain)).toBe(0.5);
  });

  it('counts a home that was given half of the largest gift, wherever it stands in the list', () => {
    // Homes 1 (+4) and 2 (+2) count, home 3 (+1) does not: (2 + 0)/2 in quarter 4.
    const uneven = tenHomes(ones, [3, 1, 9, 1, 1, 1, 1, 1, 1, 1], [5, 3, 2, 1, 1, 1, 1, 1, 1, 1]);
    expect(paired('luckyStart4', uneven, plain)).toBe(1);
  });

  it("compares with the control's support in quarter 1", () => {
    // Home 1 always has 5 in quarter 1: only home 2's visits are a gift.
    const usual = tenHomes(ones, ones, [5]);
    const more = tenHomes(ones, [9, 3, 1, 1, 1, 1, 1, 1, 1, 1], [5, 4]);
    expect(paired('luckyStart4', more, usual)).toBe(2);
  });

  it('is undefined without a gift', () => {
    expect(paired('luckyStart4', plain, plain)).toBeNaN();
  });
});
