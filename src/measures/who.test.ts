import { describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome.ts';
import { type Example, openExample } from './testing.ts';
import { comparedOutcomes, whoOutcomes } from './who.ts';

const value = (name: string, example: Example): number => outcomeOf(name, whoOutcomes).compute(openExample(example));
const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];

describe('gains by kind of child', () => {
  const example: Example = {
    homeCount: 1,
    childCount: 6,
    children: {
      severity: [0, 1.499, 1.5, 2, 0, 1],
      gain: [0.1, 0.2, 0.5, 0.9, 0.3, 0.6],
      category: [1, 0, 0, 0, 2, 0],
    },
  };

  it('are means: general, special below 1.5, severe from 1.5', () => {
    expect(value('gainGeneral', example)).toBeCloseTo(0.2, 12);
    expect(value('gainSpecial', example)).toBeCloseTo(0.4, 12);
    expect(value('gainSevere', example)).toBeCloseTo(0.7, 12);
  });

  it('are means by category, undefined without such a child', () => {
    expect(value('gainLeftBehind', example)).toBeCloseTo((0.2 + 0.5 + 0.9 + 0.6) / 4, 12);
    expect([value('gainDistress', example), value('gainOrphans', example)]).toEqual([0.1, 0.3]);
    expect([value('gainUnsupported', example), value('gainOther', example)]).toEqual([Number.NaN, Number.NaN]);
    const none: Example = { homeCount: 1, childCount: 1, children: { severity: [1.2] } };
    expect([value('gainGeneral', none), value('gainSpecial', none), value('gainSevere', none)]).toEqual([
      Number.NaN,
      0,
      Number.NaN,
    ]);
  });
});

describe('fifths', () => {
  const children = (needs: readonly number[], gain: readonly number[]): Example => {
    return { homeCount: 1, childCount: needs.length, children: { needStart: needs, gain } };
  };

  it('of children go from the least to the most needy, of ten two each', () => {
    const ten = children([9, 8, 7, 6, 5, 4, 3, 2, 1, 0], [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(ordinals.map((name) => value(`gainNeed${name}`, ten))).toEqual([1.5, 3.5, 5.5, 7.5, 9.5]);
  });

  it('of seven are one, two, one, two and one by rounded bounds', () => {
    // Bounds 0, 1.4, 2.8, 4.2, 5.6, 7: from 0, 1, 3, 4, 6 on.
    const seven = children([0, 1, 2, 3, 4, 5, 6], [1, 2, 4, 8, 16, 32, 64]);
    expect(ordinals.map((name) => value(`gainNeed${name}`, seven))).toEqual([1, 3, 8, 24, 64]);
    const four = children([1, 2, 3, 4], [1, 2, 3, 4]);
    expect(ordinals.map((name) => value(`gainNeed${name}`, four))).toEqual(Array(5).fill(Number.NaN));
  });

  it('of homes go by the agency’s first belief', () => {
    const homes: Example = {
      homeCount: 5,
      reported: {
        firstBelief: [0.5, 0.1, 0.4, 0.2, 0.3],
        supportByQuarter: [1, 1, 1, 1, 0, 0, 0, 0, 2, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 1],
      },
      real: { genuine: [9, 1, 7, 3, 5] },
    };
    expect(ordinals.map((name) => value(`genuineRank${name}`, homes))).toEqual([1, 3, 5, 7, 9]);
    expect(ordinals.map((name) => value(`supportRank${name}`, homes))).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('a change on the same luck', () => {
  const compared = (name: string, run: Example, base: Example): number | undefined =>
    comparedOutcomes.find((one) => one.name === name)?.compute(openExample(run), openExample(base));
  const of = (gain: readonly number[], genuine: readonly number[], severity = [0, 0, 0, 0, 1, 1]): Example => {
    return { homeCount: 4, childCount: 6, children: { gain, severity }, real: { genuine } };
  };
  const base = of([1, 1, 1, 1, 1, 1], [5, 5, 5, 5]);
  const run = of([2, 1, 0.5, 1, 3, 0], [6, 7, 5, 4]);

  it('leaves shares of children better and worse off, by kind', () => {
    const names = ['betterGeneral', 'worseGeneral', 'betterSpecial', 'worseSpecial'];
    expect(names.map((name) => compared(name, run, base))).toEqual([0.25, 0.25, 0.5, 0.5]);
    expect(names.map((name) => compared(name, base, base))).toEqual([0, 0, 0, 0]);
  });

  it('leaves shares of homes with more and with fewer genuine activities', () => {
    expect([compared('moreGenuine', run, base), compared('fewerGenuine', run, base)]).toEqual([0.5, 0.25]);
  });

  it('is not comparable where the children or homes are others', () => {
    const fewer: Example = { homeCount: 3, childCount: 5, children: { gain: [1, 1, 1, 1, 1] } };
    for (const { compute } of comparedOutcomes) expect(compute(openExample(run), openExample(fewer))).toBeNaN();
  });
});
