import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pearson } from './correlation.ts';
import { rSquared } from './regression.ts';

const of = (...numbers: number[]) => Float64Array.from(numbers);

/** NIST, Statistical Reference Datasets, Longley: y, x1 ... x6; notoriously collinear. */
const longley = [
  [60323, 83.0, 234289, 2356, 1590, 107608, 1947],
  [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
  [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
  [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
  [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
  [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
  [64989, 99.0, 365385, 1870, 3547, 115094, 1953],
  [63761, 100.0, 363112, 3578, 3350, 116219, 1954],
  [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
  [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
  [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
  [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
  [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
  [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
  [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
  [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
] as const;
const column = (index: number) => Float64Array.from(longley, (row) => row[index]!);

describe('rSquared', () => {
  it('agrees with the certified value for the Longley data', () => {
    const value = rSquared(column(0), [1, 2, 3, 4, 5, 6].map(column));
    expect(value).toBeCloseTo(0.995479004577296, 12);
  });

  it('is the squared correlation for one column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })), { minLength: 3 }),
        (rows) => {
          const x = Float64Array.from(rows, ([a]) => a);
          const y = Float64Array.from(rows, ([, b]) => b);
          const correlation = pearson(x, y);
          fc.pre(!Number.isNaN(correlation));
          expect(rSquared(y, [x])).toBeCloseTo(correlation * correlation, 10);
        },
      ),
    );
  });

  it('leaves out columns that do not vary or follow from earlier ones', () => {
    const y = of(1, 4, 2, 8, 5);
    const x = of(1, 2, 3, 4, 5);
    const alone = rSquared(y, [x]);
    expect(rSquared(y, [x, of(0.1, 0.1, 0.1, 0.1, 0.1), x.map((value) => 7 - 3 * value)])).toBe(alone);
  });

  it('judges columns by their own size: a huge follower is left out, a tiny independent one is not', () => {
    const y = of(1, 4, 2, 8, 5, 7);
    const x = of(1, 2, 3, 4, 5, 6);
    const z = of(0, 1, 0, 0, 1, 1);
    expect(rSquared(y, [x, x.map((value) => 1e6 * value + 0.1)])).toBe(rSquared(y, [x]));
    expect(rSquared(y, [x, z.map((value) => 1e-12 * value)])).toBeCloseTo(rSquared(y, [x, z]), 12);
  });

  it('never falls when a column is added', () => {
    const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(numbers, numbers, numbers, (y, a, b) => {
        fc.pre(new Set(y).size > 1);
        const one = rSquared(Float64Array.from(y), [Float64Array.from(a)]);
        const two = rSquared(Float64Array.from(y), [Float64Array.from(a), Float64Array.from(b)]);
        expect(two).toBeGreaterThanOrEqual(one - 1e-12);
        expect(two).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('explains nothing without a column that varies', () => {
    expect(rSquared(of(1, 2, 3), [])).toBe(0);
    expect(rSquared(of(1, 2, 3), [of(4, 4, 4)])).toBe(0);
  });

  it('is undefined where y does not vary or the columns could explain anything', () => {
    expect(rSquared(of(2, 2, 2), [of(1, 2, 3)])).toBeNaN();
    expect(rSquared(of(1, 5), [of(1, 2)])).toBeNaN();
    expect(rSquared(of(1, 5, 2), [of(1, 2, 3), of(0, 1, 0)])).toBeNaN();
  });
});
