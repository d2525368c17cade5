import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../measures/statistics/quantile.ts';
import { estimateOf, statisticOf } from './statistic.ts';

const pairs = fc.array(fc.tuple(fc.double({ min: -50, max: 50, noNaN: true }), fc.nat(3)), {
  minLength: 1,
  maxLength: 20,
});

describe('a statistic over resampled replicates', () => {
  it('takes the median as if each value were listed as often as it counts', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const listed = given.flatMap(([value, times]) => new Array<number>(times).fill(value));
        const median = statisticOf('median', [Float64Array.from(given, ([value]) => value)]);
        const found = median(Float64Array.from(given, ([, times]) => times));
        if (listed.length === 0) expect(found).toBeNaN();
        else expect(found).toBeCloseTo(quantile(Float64Array.from(listed), 0.5), 9);
      }),
    );
  });

  it('takes the mean, and the ratio of means, over the replicates in which all is defined', () => {
    const first = Float64Array.of(2, 4, Number.NaN, 6);
    const second = Float64Array.of(1, Number.NaN, 9, 3);
    const once = Float64Array.of(1, 1, 1, 1);
    expect(statisticOf('mean', [first])(once)).toBe(4);
    expect(statisticOf('mean', [first])(Float64Array.of(0, 1, 5, 3))).toBe(5.5);
    expect(statisticOf('ratio', [first, second])(once)).toBe(2);
    expect(statisticOf('ratio', [first, Float64Array.of(0, 0, 0, 0)])(once)).toBeNaN();
  });

  it('weights the estimate', () => {
    const column = Float64Array.of(0, 0, 1, 1);
    expect(estimateOf('share', [column], Float64Array.of(0.4, 0.4, 0.1, 0.1))).toBeCloseTo(0.2, 12);
    expect(estimateOf('median', [Float64Array.of(3, 1, 2)], Float64Array.of(1, 1, 1))).toBe(2);
  });

  it('estimates a median from weights that are no whole numbers', () => {
    expect(estimateOf('median', [Float64Array.of(3, 1, 2)], Float64Array.of(0.2, 0.2, 0.2))).toBe(2);
  });

  it('is undefined where nothing counts', () => {
    const [none, value] = [Float64Array.of(0, 0), Float64Array.of(1, 2)];
    for (const kind of ['median', 'mean', 'share'] as const) expect(statisticOf(kind, [value])(none)).toBeNaN();
    expect(statisticOf('median', [Float64Array.of(Number.NaN)])(Float64Array.of(1))).toBeNaN();
    expect(statisticOf('ratio', [value, value])(none)).toBeNaN();
  });

  it('takes the middle of three and of five, and half of the way between the middle two of four', () => {
    const median = statisticOf('median', [Float64Array.of(9, 1, Number.NaN, 5, 2)]);
    expect(median(Float64Array.of(1, 1, 7, 1, 0))).toBe(5);
    expect(median(Float64Array.of(1, 1, 1, 1, 2))).toBe(2);
    expect(median(Float64Array.of(1, 1, 7, 1, 1))).toBe(3.5);
    expect(median(Float64Array.of(0, 3, 7, 0, 0))).toBe(1);
  });
});
