import { describe, expect, it } from 'vitest';
import { openExample } from '../../measures/testing.ts';
import { byHand } from '../../testing/patternsByHand.ts';
import { above, as, between, count, judged, of, told } from './figure.ts';
import type { Arms } from './pattern.ts';

const words = ['a figure', '指标'] as const;
const [one, two] = [() => 1, () => 2];

describe('a judged figure', () => {
  it('is the median of one reading, decides, and needs five replicates, unless something else is said', () => {
    expect(judged('plain', as.share, { least: 0.5 }, words, one)).toEqual({
      ...{ name: 'plain', unit: 'share', style: 'share', text: { en: 'a figure', zh: '指标' } },
      ...{ statistic: 'median', readings: [one], target: { least: 0.5 }, decides: true, replicates: 5 },
    });
    const other = { statistic: 'mean', decides: false, replicates: 40 } as const;
    expect(judged('other', count('visits'), { most: 1 }, words, one, other)).toMatchObject({
      ...other,
      ...{ unit: 'visits', style: 'count', readings: [one] },
    });
  });

  it('is a ratio of means where there are two readings', () => {
    const ratio = judged('ratio', as.ratio, { least: 2 }, words, one, { by: two });
    expect(ratio).toMatchObject({ statistic: 'ratio', readings: [one, two], decides: true });
  });
});

describe('a figure that is told', () => {
  it('has no target and decides nothing', () => {
    expect(told('told', as.index, words, one)).toMatchObject({ target: null, decides: false, statistic: 'median' });
    expect(told('told', as.index, words, one, { by: two })).toMatchObject({ target: null, statistic: 'ratio' });
  });
});

describe('a reading', () => {
  const uploads = (accepted: number, written: number) =>
    openExample({ homeCount: 1, reported: { accepted: [accepted], records: [written] } });
  const arms: Arms = { ...byHand, base: uploads(12, 3), noPressure: uploads(5, 0) };

  it('is an outcome of the run itself or of a control, or what it has above a control', () => {
    expect(of('accepted')(arms)).toBe(12);
    expect(of('accepted', 'noPressure')(arms)).toBe(5);
    expect(above('accepted', 'noPressure')(arms)).toBe(7);
  });

  it('is the difference of two outcomes of the run itself', () => {
    expect(between('accepted', 'completion')(arms)).toBeCloseTo(12 - 12 / 20, 12);
  });

  it('is refused where there is no such outcome', () => {
    expect(() => of('nothing')).toThrow(RangeError);
    expect(() => above('nothing', 'noPressure')).toThrow(RangeError);
    expect(() => between('accepted', 'nothing')).toThrow(RangeError);
  });
});
